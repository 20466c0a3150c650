/** The groups of the pretend account, and who is in them. */
export type Group = { id: number; name: string; description: string; members: number[] };

export const groups: readonly Group[] = [
  { id: 301, name: 'Support', description: 'First answers', members: [9001, 9002, 9003] },
  { id: 302, name: 'Billing', description: 'Invoices and refunds', members: [9001, 9003] },
  { id: 303, name: 'Engineering', description: '', members: [9002] },
  { id: 304, name: 'Trust & Safety', description: 'Fraud, strange sign-ins', members: [9002] },
  { id: 305, name: 'Escalations', description: '', members: [9001] },
];

export function groupsOf(userId: number | null): Group[] {
  return groups.filter(({ members }) => userId !== null && members.includes(userId));
}
