const sdk = 'https://static.zdassets.com/zendesk_app_framework_sdk/';

/** Zendesk's content delivery network for the SDK: the one server a page may load a script from. */
export function isSdkAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).href.startsWith(sdk);
}

/** Anything but a path relative to the page: with a scheme, of another host, or from the root of this one. */
export function isRemoteAddress(address: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(address);
}
