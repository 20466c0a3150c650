import type { FrameLocator, Locator } from 'playwright-core';

/** Opens a tool of the full page from one of its menus. @returns the tool's dialog. */
export async function openTool(
  app: FrameLocator,
  menu: string,
  item: string | RegExp,
): Promise<Locator> {
  await app.getByRole('button', { name: menu, exact: true }).click();
  await app.getByRole('menuitem', { name: item }).click();
  await app.getByRole('menu').waitFor({ state: 'hidden' });
  const dialog = app.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}
