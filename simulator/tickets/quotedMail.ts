import { mail } from './entries';
import { cloud, customer, supportForm, tobias } from './people';
import type { Ticket } from './Ticket';

const gareth = customer({
  id: 1014,
  name: 'Gareth Pryce-Jones',
  email: 'g.pryce-jones@caernarfon-dental.example',
  locale: 'en-GB',
  timeZone: 'Europe/London',
});

/** As Gmail writes it: own words, a log in the middle, signature, legal footer, then the quoted history. */
const REPLY = `
<div dir="ltr">
  <div>Hi Tobias,</div><div><br></div>
  <div>I did all of that and the sync still hangs at 84 percent, every single night. We are a dental practice, I come in at seven to find
  yesterday’s payments missing and my receptionist apologizing to patients who <b>have</b> paid. This is the third week. I am at my wits’ end
  with it.</div><div><br></div>
  <div>This is what the agent on our server says:</div>
  <pre>Mar 10 02:14:07 srv01 ledgersync[2231]: ERROR upload stalled chunk=84/100 retry=5
Mar 10 02:14:09 srv01 ledgersync[2231]: FATAL giving up: connection reset by peer
Mar 10 02:14:09 srv01 systemd[1]: ledgersync.service: Failed with result 'exit-code'.</pre>
  <div>Could someone look at it with me on the phone, please?</div><div><br></div>
  <div>Gareth</div>
  <div><br></div>
  <div class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">-- <br>
    <b>Gareth Pryce-Jones BDS</b><br>Practice Manager, Caernarfon Dental<br>14 Castle Street, LL55 | 01632 960 114<br>
    <a href="https://www.caernarfon-dental.example">www.caernarfon-dental.example</a><br><i>Happy smiles since 1987!</i></div></div>
  <div style="font-size:10px;color:#888">This e-mail and any attachment are confidential and may be privileged. If you are not the intended
  recipient, please notify the sender immediately and delete it; any unauthorised use, disclosure or copying is strictly prohibited and may
  be unlawful. Caernarfon Dental accepts no liability for damage caused by any virus transmitted by this e-mail.</div>
</div>
<br>
<div class="gmail_quote">
  <div dir="ltr" class="gmail_attr">On Mon, 9 Mar 2026 at 15:02, Tobias Okafor &lt;<a href="mailto:support@ledgerline.example">support@ledgerline.example</a>&gt; wrote:<br></div>
  <blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">
    <p>Hello Gareth,</p>
    <p>I am very sorry that the sync is causing such terrible trouble. Please restart the service, clear the cache and let it run overnight.</p>
    <p>Tobias</p>
    <blockquote class="gmail_quote"><p>On Mon, 9 Mar 2026 at 08:20, Gareth Pryce-Jones wrote:</p>
    <p>The nightly sync stopped at 84 percent. Thanks for any hint, great product otherwise!</p></blockquote>
  </blockquote>
</div>`;

export const quotedMail: Ticket = {
  slug: 'quoted-mail',
  id: 48202,
  shows: 'an HTML e-mail with log, signature, legal footer and quoted history',
  subject: 'Re: Nightly sync stops at 84 percent',
  status: 'open',
  priority: 'high',
  type: 'problem',
  tags: ['sync', 'technical'],
  brand: cloud,
  form: supportForm,
  channel: 'email',
  requester: gareth,
  organization: { id: 616, name: 'Caernarfon Dental' },
  assignee: tobias,
  customFields: [{ id: 4410004, name: 'Plan', value: 'Business' }],
  createdAt: '2026-03-09T08:20:00Z',
  entries: [
    mail(
      gareth,
      '2026-03-09T08:20:00Z',
      '<p>The nightly sync stopped at 84 percent. Thanks for any hint, great product otherwise!</p>',
    ),
    mail(
      tobias,
      '2026-03-09T15:02:00Z',
      '<p>Hello Gareth,</p><p>I am very sorry that the sync is causing such terrible trouble. Please restart the service, clear the cache and ' +
        'let it run overnight.</p><p>Tobias</p>',
    ),
    mail(gareth, '2026-03-10T07:31:00Z', REPLY),
  ],
};
