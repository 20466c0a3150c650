import { account } from '../../tickets/people';
import { readUser } from '../readUser';
import type { CorePaths } from './Path';

/** The agent, and the account that the agent works for. */
export const currentUser: CorePaths = {
  currentUser: { get: ({ workspace }) => readUser(workspace.agent), hasParts: true },
  currentAccount: {
    get: ({ workspace }) => ({
      planName: account.planName,
      subdomain: workspace.subdomain,
      daysLeftInTrial: null,
      timeZone: account.timeZone,
    }),
    hasParts: true,
  },
};
