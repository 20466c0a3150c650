import en from '../../../translations/en.json';

/** The states as the screen names them. */
export function stateNames(): string[] {
  return Object.values(en.state);
}
