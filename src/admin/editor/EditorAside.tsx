import { Button } from '@zendeskgarden/react-buttons';
import { Tab, TabList, TabPanel, Tabs } from '@zendeskgarden/react-tabs';
import styled from 'styled-components';
import type { Entry } from '../../library/Entry';
import type { KeptEntry } from '../../library/KeptEntry';
import { useAdminWords } from '../words';
import { Comparison } from './Comparison';
import type { EditorAccount } from './EditorDesk';
import { readForm, type EntryForm, type FormField } from './EntryForm';
import { HistoryPane } from './HistoryPane';
import { PreviewPane } from './PreviewPane';
import { useSettled } from './useSettled';

/** The preview follows typing, and does not hold it up. */
const PAUSE_MS = 150;

const ASIDES = ['preview', 'history', 'theirs', 'original'] as const;
export type Aside = (typeof ASIDES)[number];

type Props = {
  shown: Aside;
  onShow: (aside: Aside) => void;
  form: EntryForm;
  base: KeptEntry | null;
  account: EditorAccount;
  names: ReadonlyMap<string, string>;
  /** Somebody else's version, where there is one to look at. */
  theirs: KeptEntry | null;
  /** Attune's own entry, where it has changed since it was copied. */
  original: Entry | null;
  onUse: (from: EntryForm, field: FormField) => void;
  onRestore: (version: EntryForm) => void;
  onTakeOriginal: (original: Entry) => void;
  onKeepOwn: (original: Entry) => void;
};

/** What stands beside the fields: the preview, and versions to compare with. */
export function EditorAside(props: Props) {
  const { shown, onShow, form, base, account, names, theirs, original } = props;
  const { onUse, onRestore, onTakeOriginal, onKeepOwn } = props;
  const say = useAdminWords();
  const tabs: Aside[] = [
    'preview',
    ...(base === null ? [] : (['history'] as const)),
    ...(theirs === null ? [] : (['theirs'] as const)),
    ...(original === null ? [] : (['original'] as const)),
  ];
  const settled = useSettled(form, PAUSE_MS);
  const selected = tabs.includes(shown) ? shown : 'preview';
  return (
    <Tabs
      selectedItem={selected}
      onChange={(item: unknown) => onShow(ASIDES.find((one) => one === item) ?? 'preview')}
    >
      <TabList>
        {tabs.map((tab) => (
          <Tab key={tab} item={tab}>
            {say(`editor.aside.${tab}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel item="preview">
        <PreviewPane form={settled} account={account} />
      </TabPanel>
      {base !== null && (
        <TabPanel item="history">
          <HistoryPane base={base} form={form} names={names} onRestore={onRestore} />
        </TabPanel>
      )}
      {theirs !== null && (
        <TabPanel item="theirs">
          <Comparison
            before={readForm(theirs)}
            beforeName={say('editor.compare.before')}
            after={form}
            afterName={say('editor.compare.mine')}
            onUse={(field) => onUse(readForm(theirs), field)}
          />
        </TabPanel>
      )}
      {original !== null && (
        <TabPanel item="original">
          <p>{say('editor.original.changed')}</p>
          <Actions>
            <Button size="small" onClick={() => onTakeOriginal(original)}>
              {say('editor.original.take')}
            </Button>
            <Button size="small" isBasic onClick={() => onKeepOwn(original)}>
              {say('editor.original.keep')}
            </Button>
          </Actions>
          <Comparison
            before={readForm({ entry: original, status: form.status })}
            beforeName={say('editor.compare.original')}
            after={form}
            afterName={say('editor.compare.mine')}
            onUse={(field) => onUse(readForm({ entry: original, status: form.status }), field)}
          />
        </TabPanel>
      )}
    </Tabs>
  );
}

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-block: ${({ theme }) => theme.space.xs};
`;
