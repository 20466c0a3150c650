import * as v from 'valibot';
import en from './builtIn/en.json';
import type { Entry } from './Entry';
import { EntrySchema } from './EntrySchema';

/** The entries that come with Attune. */
export const builtInLibrary: readonly Entry[] = v.parse(v.array(EntrySchema), en);
