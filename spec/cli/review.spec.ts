import artefact from '../../src/emotion/artefact/model.json';
import { checkModel, type EmotionModel } from '../../src/emotion/EmotionModel';
import { review } from '../../cli/review';

function loadModel(): EmotionModel {
  const checked = checkModel(artefact);
  if (checked.kind === 'ok') return checked.model;
  throw new Error(checked.why);
}

const model = loadModel();

const asking = (value: unknown) => review(JSON.stringify(value), model);

describe('attune review', () => {
  it('answers with level, what is good, and tips with offsets, message and rewording', () => {
    const draft = 'Hi Peter,\n\nWe can’t refund the blender until we receive it. 🙂';
    const answer = asking({
      id: 'a',
      draft,
      customer: 'This is a disgrace! My blender arrived broken, nobody answers me. I am furious!',
      name: 'Maria',
      channel: 'email',
    });
    expect(answer).toMatchObject({ kind: 'answered', answer: { id: 'a', level: 'poor' } });
    const { tips } =
      answer.kind === 'answered' ? (answer.answer as { tips: Shown[] }) : { tips: [] };
    expect(tips.map(({ kind, start, end }) => [kind, draft.slice(start, end)])).toEqual(
      expect.arrayContaining([
        ['name-wrong', 'Peter'],
        ['tone', ' 🙂'],
        ['positive-language', 'We can’t refund the blender until we receive it'],
        ['acknowledge', ''],
      ]),
    );
    const cannot = tips.find(({ kind }) => kind === 'positive-language');
    expect(cannot).toEqual({
      kind: 'positive-language',
      start: 11,
      end: 58,
      message: 'The same fact sounds better as what can be done, and from when.',
      replacement: 'We can refund the blender as soon as we receive it',
    });
  });

  it('does with a draft alone, and with null where nothing is known', () => {
    expect(asking({ id: 1, draft: 'I have sent the new lamp today.' })).toEqual({
      kind: 'answered',
      answer: { id: 1, level: 'good', good: ['next-step'], tips: [] },
    });
    const nulls = { customer: null, name: null, channel: null };
    expect(asking({ id: 2, draft: 'You must pay.', ...nulls })).toMatchObject({
      answer: { id: 2, tips: [{ kind: 'positive-language' }] },
    });
  });

  it('takes earlier replies, so that it hears what is said again', () => {
    const sentence = 'I understand how tiresome the second broken lamp is for you.';
    expect(asking({ id: 1, draft: sentence, sent: [`Hi, ${sentence}`] })).toMatchObject({
      answer: { tips: [{ kind: 'repeated-phrase', start: 0, end: sentence.length }] },
    });
  });

  it('says why it is silent on other languages and on nothing', () => {
    expect(asking({ id: 1, draft: 'Hola Ana, gracias por su mensaje de ayer.' })).toEqual({
      kind: 'answered',
      answer: { id: 1, level: 'good', good: [], tips: [], silent: 'language' },
    });
    expect(asking({ id: 1, draft: '' })).toMatchObject({ answer: { silent: 'empty' } });
  });

  it('refuses what is no draft, with the id where there is one', () => {
    expect(asking({ id: 7 })).toEqual({
      kind: 'refused',
      answer: { id: 7, error: 'The line has no "draft".' },
    });
    expect(review('nonsense', model).kind).toBe('refused');
    expect(review('', model).kind).toBe('blank');
  });
});

type Shown = { kind: string; start: number; end: number; message: string; replacement?: string };
