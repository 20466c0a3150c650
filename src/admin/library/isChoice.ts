/**
 * Whether a change of a Garden menu is that an item was chosen; moving over the items is a change too.
 * @param type as `@zendeskgarden/container-menu` names its changes.
 */
export function isChoice(type: string): boolean {
  return /^menuItem:(?:click|keyDown:(?:Enter|Space))$/u.test(type);
}
