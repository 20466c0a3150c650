import type { ZafSdk } from './ZafClient';

/** Zendesk's own build, which it keeps up to date and asks apps to use. */
const CDN_SDK_URL = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/** How long the CDN may take before the packaged SDK is used; an agent waits for a first word meanwhile. */
const CDN_TIMEOUT_MS = 2500;

declare global {
  interface Window {
    ZAFClient?: ZafSdk;
  }
}

/**
 * Loads Zendesk's CDN build, or the npm package where that fails or takes longer than `CDN_TIMEOUT_MS`.
 * A late CDN build is ignored: loading it has no effect before `init`, so there is never a second handshake.
 * Rejects only where the packaged chunk cannot be loaded either.
 */
export async function loadSdk(): Promise<ZafSdk> {
  return (await loadFromCdn()) ?? loadFromPackage();
}

function loadFromCdn(): Promise<ZafSdk | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), CDN_TIMEOUT_MS);
    const settle = () => {
      clearTimeout(timer);
      resolve(window.ZAFClient ?? null);
    };
    const script = document.createElement('script');
    script.src = CDN_SDK_URL;
    script.async = true;
    script.addEventListener('load', settle);
    script.addEventListener('error', settle);
    document.head.append(script);
  });
}

async function loadFromPackage(): Promise<ZafSdk> {
  const { default: sdk } = await import(/* webpackChunkName: "sdk" */ 'zendesk_app_framework_sdk');
  return sdk;
}
