import { awkwardMacros } from './awkwardMacros';
import { everydayMacros } from './everydayMacros';
import type { Macro } from './Macro';

/** What every pretend account has. */
export const usualMacros: readonly Macro[] = [...everydayMacros, ...awkwardMacros];
