import type { EntryContent } from '../../library/KeptEntry';

/** What the editor opens with for a new entry: a draft without words; its key comes from its title. */
export function blankContent(language: string, position: number): EntryContent {
  return {
    entry: {
      key: '',
      title: '',
      states: [],
      situations: [],
      family: 'make-right',
      channels: [],
      language,
      template: '',
      facts: [],
    },
    status: 'draft',
    position,
    origin: null,
  };
}
