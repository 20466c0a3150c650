import { mail } from './entries';
import { cloud, customer, supportForm, tobias } from './people';
import type { Ticket } from './Ticket';

const yuki = customer({
  id: 1011,
  name: 'Yuki Tanabe',
  email: 'tanabe@kitano-systems.example',
  timeZone: 'Asia/Tokyo',
});

export const exportCrash: Ticket = {
  slug: 'export-crash',
  id: 48226,
  shows: 'neutral: a calm bug report, full of negative words, with a log',
  subject: 'CSV export fails with error 500 for periods over 12 months',
  status: 'open',
  priority: 'normal',
  type: 'problem',
  tags: ['bug', 'export', 'api'],
  brand: cloud,
  form: supportForm,
  channel: 'email',
  requester: yuki,
  organization: { id: 615, name: 'Kitano Systems' },
  assignee: tobias,
  customFields: [{ id: 4410004, name: 'Plan', value: 'Enterprise' }],
  createdAt: '2026-03-12T02:14:00Z',
  entries: [
    mail(
      yuki,
      '2026-03-12T02:14:00Z',
      '<p>Hello,</p><p>the CSV export fails when the period is longer than 12 months. Steps:</p><ol><li>Open Reports, General ledger.</li>' +
        '<li>Choose 2025-01-01 to 2026-02-28.</li><li>Press Export. The job aborts after about 40 seconds.</li></ol>' +
        '<p>Expected: a file. Actual: error 500, the job is killed and the bad file is left behind with 0 bytes. Shorter periods work. ' +
        'The failure is the same in Firefox and Chrome. The log of our proxy:</p>' +
        '<pre>2026-03-12T01:58:11Z ERROR export.worker job=88121 fatal: out of memory\n' +
        '  at CsvWriter.flush (csv-writer.js:214:11)\n  at ReportJob.run (report-job.js:77:5)\n' +
        '2026-03-12T01:58:11Z WARN  export.worker job=88121 killed by watchdog (signal 9)\n' +
        '2026-03-12T01:58:12Z ERROR http 500 POST /v3/reports/export panic: broken pipe</pre>' +
        '<p>The workaround (two exports) is fine for us. Please let me know the issue number.</p><p>Regards,<br>Yuki Tanabe</p>',
    ),
  ],
};
