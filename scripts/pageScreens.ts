import { openTool } from './openTool';
import type { Screen, Stage } from './Screen';

/** One line of each kind: new, with a misspelt state, with a misspelt placeholder. */
const TABLE = [
  'key,title,states,language,family,template,status',
  'late-train,The train was late,frustrated,en,make-right,"Hi, you missed your meeting because of us.",active',
  'lost-bag,A bag is lost,angri,en,sorry,"Hi, your bag is lost.",active',
  'wrong-seat,A wrong seat,disappointed,en,sorry,"Hi {{ ticket.requester.frist_name }},",active',
].join('\r\n');

/** Counting thousands of tickets takes longer than a screen should. */
const COUNTING_MS = 60_000;

const admin = (account: string): Record<string, string> => ({
  page: 'nav_bar',
  role: 'admin',
  account,
});

async function press({ app, say }: Stage, key: string): Promise<void> {
  await app
    .getByRole('button', { name: say(key), exact: true })
    .first()
    .click();
}

async function openTab({ app, say }: Stage, ...keys: string[]): Promise<void> {
  for (const key of keys) await app.getByRole('tab', { name: say(key), exact: true }).click();
}

async function openReply({ app }: Stage): Promise<void> {
  await app.getByRole('button', { name: 'A charge nobody recognises', exact: true }).click();
  await app.locator('.cm-line').first().waitFor();
}

/** Every screen of the full page, by what an admin would call it. */
export const PAGE_SCREENS: readonly Screen[] = [
  {
    name: 'replies',
    query: admin('started'),
    prepare: async ({ app }) => {
      await app.getByRole('checkbox').nth(2).check({ force: true });
    },
  },
  {
    name: 'empty',
    query: admin('ordinary'),
    prepare: async ({ app, say }) => {
      await app.getByRole('heading', { name: say('admin:library.empty.title') }).waitFor();
    },
  },
  {
    name: 'no-place',
    query: admin('no-objects'),
    prepare: async ({ app, say }) => {
      await app.getByText(say('admin:page.none.missing-objectTitle')).waitFor();
    },
  },
  {
    name: 'broken',
    query: admin('broken'),
    prepare: async (stage) => {
      await press(stage, 'admin:library.broken.show');
    },
  },
  { name: 'editor', query: admin('started'), prepare: openReply },
  {
    name: 'history',
    query: admin('started'),
    prepare: async (stage) => {
      await openReply(stage);
      await openTab(stage, 'admin:editor.aside.history');
    },
  },
  {
    name: 'copies',
    query: admin('ordinary'),
    prepare: async (stage) => {
      await press(stage, 'admin:library.empty.copy');
      await stage.app.getByRole('dialog').getByRole('checkbox').nth(3).waitFor();
    },
  },
  {
    name: 'macros',
    query: admin('ordinary'),
    prepare: async (stage) => {
      const dialog = await openTool(
        stage.app,
        stage.say('admin:library.add'),
        stage.say('admin:library.addMacros'),
      );
      await dialog.getByRole('checkbox').nth(3).waitFor();
    },
  },
  {
    name: 'import',
    query: admin('started'),
    prepare: async (stage) => {
      const dialog = await openTool(
        stage.app,
        stage.say('admin:library.add'),
        stage.say('admin:library.addFile'),
      );
      const file = { name: 'ours.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
      await dialog.locator('input[type=file]').setInputFiles(file);
      await dialog.getByRole('table').waitFor();
    },
  },
  {
    name: 'export',
    query: admin('started'),
    prepare: async (stage) => {
      await openTool(stage.app, stage.say('admin:library.more'), stage.say('admin:library.export'));
    },
  },
  {
    name: 'fit',
    query: admin('started'),
    prepare: async (stage) => {
      await openTab(stage, 'admin:page.fit');
      await stage.app.getByRole('grid').waitFor();
    },
  },
  {
    name: 'insights',
    query: { ...admin('measured'), set: 'tag_tickets:true' },
    prepare: async (stage) => {
      await openTab(stage, 'admin:insights.tab');
      const flow = stage.app.getByText(stage.say('admin:insights.report.flow.title'));
      await flow.first().waitFor({ timeout: COUNTING_MS });
    },
  },
  {
    name: 'practice',
    query: admin('ordinary'),
    prepare: async (stage) => {
      await openTab(stage, 'admin:practiceTab.tab', 'admin:practiceTab.section.play');
      await stage.app.getByText('The crib that came on neither day').waitFor();
    },
  },
  {
    name: 'role-play',
    query: { page: 'nav_bar' },
    prepare: async (stage) => {
      await openTab(stage, 'admin:practiceTab.tab');
      await stage.app.getByText('The crib that came on neither day').click();
      const field = stage.app.getByRole('textbox').first();
      await field.fill('Please calm down. Delays happen, as I said.');
      await field.press('Control+Enter');
      await stage.app.locator('mark').first().waitFor();
    },
  },
  {
    name: 'lesson',
    query: { page: 'nav_bar' },
    prepare: async (stage) => {
      await openTab(stage, 'admin:practiceTab.tab', 'admin:practiceTab.section.lessons');
      await stage.app.getByText('When somebody is angry').click();
      await stage.app.getByText(stage.say('admin:practiceTab.lesson.exercise')).waitFor();
    },
  },
  {
    name: 'scenario',
    query: admin('ordinary'),
    prepare: async (stage) => {
      await openTab(stage, 'admin:practiceTab.tab', 'admin:practiceTab.section.own');
      await press(stage, 'admin:practiceTab.own.new');
      await stage.app.getByText(stage.say('admin:practiceTab.own.case')).waitFor();
    },
  },
];
