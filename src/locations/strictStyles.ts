/**
 * Comes before styled-components, which then writes its rules through the CSSOM in every build, and not as the text of
 * a `<style>`: the page's own Content-Security-Policy lets only empty ones stand.
 */
Object.assign(globalThis, { SC_DISABLE_SPEEDY: false });
