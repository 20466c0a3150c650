import { Button } from '@zendeskgarden/react-buttons';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { XL } from '@zendeskgarden/react-typography';
import { createRoot } from 'react-dom/client';
import sdk from 'zendesk_app_framework_sdk';

/** The least that an app made of the same parts can do: after registration, a heading and a button of Garden. */
const client = sdk.init();
const root = document.getElementById('root');
if (client === false || root === null)
  throw new Error('The floor page belongs into the simulator.');

client.on('app.registered', () => {
  createRoot(root).render(
    <ThemeProvider theme={DEFAULT_THEME}>
      <XL tag="h1">Floor</XL>
      <Button data-painted="floor">Button</Button>
    </ThemeProvider>,
  );
});
