declare module 'zendesk_app_framework_sdk' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module cannot import relatively
  const sdk: import('./ZafClient').ZafSdk;
  export default sdk;
}
