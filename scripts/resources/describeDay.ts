import type { LivedDay, Round } from './liveDay';
import type { Resources } from './readResources';

/** @returns what a day cost, as Markdown; the same for the same figures. */
export function describeDay({ plan, before, morning, rounds, after, perTicket }: LivedDay): string {
  const rows = [
    row('nothing open, everything used once', before, 0),
    row(`${perTicket.length} tickets open`, morning, 0),
    ...rounds.map((round) => row(told(round), round.held, round.pending.length)),
    row('all closed', after, 0),
  ];
  return `# What Attune costs an agent’s browser

Written by \`npm run resources\`: the built app in the simulated workspace, in Chromium. In one day ${plan.tickets} tickets are opened, worked on (a customer writes, a reply is searched, one is inserted, a draft is coached) and closed, each in an instance of the app of its own, as in Zendesk; ${perTicket.length} more stay open in other tabs. Customers write ${rounds.at(-1)?.messages ?? 0} messages, most of them on the tickets that nobody looks at. Every ${plan.ticketsARound} tickets, the four parts of the full page are looked at and closed, the agent goes back to one of the open tickets, and what the whole window holds is counted, after garbage was collected: the workspace’s own share, such as the conversations that grow all day, is in it.

| | heap | documents | DOM nodes | listeners | timers waiting |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

The heap is JavaScript’s objects and typed arrays together. One more open ticket takes ${megabytes(median(perTicket))}. What is left when all is closed is ${kilobytes((after.heap - before.heap) / plan.tickets)} for each ticket of the day.

\`spec/browser/resources.spec.ts\` lives a shorter day in every test run and fails where documents, nodes or listeners do not return to where they were, or the heap to within 150 kB a ticket (an open ticket holds fifty times as much). It also sees to it that

- beside a ticket that the agent has left, and while the browser shows another tab, nothing runs: no timer, no animation frame, no call to Zendesk, whatever happens to the ticket; and that all is up to date when the agent returns;
- while nobody does anything, nothing runs either: no script, no layout, no style;
- the full page looks for others’ changes once a minute while it is looked at, and not at all while it is not.
`;
}

function told({ tickets, messages }: Round): string {
  return `${tickets} tickets, ${messages} messages`;
}

function row(what: string, { heap, documents, nodes, listeners }: Resources, timers: number) {
  return `| ${[what, megabytes(heap), documents, nodes, listeners, timers].join(' | ')} |`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function kilobytes(bytes: number): string {
  return `${Math.max(0, Math.round(bytes / 1e3))} kB`;
}
