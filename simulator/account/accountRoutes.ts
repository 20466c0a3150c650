import type { Account } from './Account';
import { macroRoutes } from './macros/macroRoutes';
import { jobRoutes } from './objects/jobRoutes';
import { objectRoutes } from './objects/objectRoutes';
import { recordRoutes } from './objects/recordRoutes';
import type { Route } from './Route';
import { searchRoutes } from './search/searchRoutes';
import { userRoutes } from './users/userRoutes';

/** Every endpoint that an account answers. */
export const accountRoutes: readonly Route<Account>[] = [
  ...userRoutes,
  ...objectRoutes,
  ...recordRoutes,
  ...jobRoutes,
  ...macroRoutes,
  ...searchRoutes,
];
