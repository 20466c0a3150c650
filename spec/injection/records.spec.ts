import { convertMacro } from '../../src/editing/macros/convertMacro';
import { readRecord } from '../../src/library/records/readRecord';
import { ENTRY_FIELDS } from '../../src/library/records/entryFields';
import { fillEntry } from '../../src/library/fillEntry';
import { checkScenario } from '../../src/practice/checkScenario';
import angry from '../../src/practice/scenarios/en/angry.json';
import { startSession, takeTurn } from '../../src/practice/takeTurn';
import { readScenarios } from '../../src/practice/readScenarios';
import { readSettings } from '../../src/zendesk/zaf/readSettings';
import { aMacro } from '../editing/macros/aMacro';
import { aContent } from '../support/aContent';
import { aRecord } from '../support/aRecord';
import { activeParts, isPolluted } from './activeParts';
import { failures } from './payloads';

const sound = aRecord(aContent('sound'));

describe('A record with hostile words', () => {
  it('is read or broken in each of its fields, and puts nothing on a prototype', () => {
    const found = failures((text) => {
      for (const field of ENTRY_FIELDS) {
        const record = { ...sound, fields: { ...sound.fields, [field]: text } };
        const read = readRecord(record);
        if (read.kind === 'kept') fillEntry(read.kept.entry, { 'ticket.title': text });
      }
      readRecord({ ...sound, name: text });
      readRecord({ ...sound, externalId: text });
      const details = JSON.stringify({ [text]: text });
      readRecord({ ...sound, fields: { ...sound.fields, details, [text]: text } });
      return isPolluted() ? ['polluted'] : [];
    });
    expect(found).toEqual([]);
  });

  it('keeps its title as it is, but for blanks at its ends', () => {
    const found = failures((text) => {
      const read = readRecord({ ...sound, name: `Title ${text}`.slice(0, 120) });
      const title = read.kind === 'kept' ? read.kept.entry.title : '';
      return title === `Title ${text}`.slice(0, 120).trim() ? [] : [JSON.stringify(read)];
    });
    expect(found).toEqual([]);
  });
});

describe('A hostile macro', () => {
  const context = { language: 'en', phrases: new Map(), keys: new Set<string>(), position: 1 };

  it.each([
    ['HTML', (text: string) => aMacro(`<p>Hello, ${text} bye.</p>`, { title: text, id: text })],
    ['text', (text: string) => aMacro(null, { text: `Hello, ${text} bye.`, title: text })],
    [
      'an action',
      (text: string) =>
        aMacro('<p>Hello.</p>', { channel: text, otherActions: [{ field: text, value: text }] }),
    ],
  ])('with %s becomes a reply of plain words, or none', (_what, macroOf) => {
    const found = failures((text) => {
      const conversion = convertMacro(macroOf(text), context);
      if (conversion.kind !== 'converted') return [];
      const filled = fillEntry(conversion.content.entry, { 'ticket.title': 'title' });
      return filled.kind === 'filled' ? activeParts(filled.html) : [];
    });
    expect(found).toEqual([]);
  });
});

describe('A hostile scenario', () => {
  const [model] = angry;
  if (model === undefined) throw new Error('There is no angry customer.');

  it('is checked whatever it says, and can be played where it is sound', () => {
    const found = failures((text) => {
      const line = text.slice(0, 200);
      const { opening, customer } = model;
      const changed = {
        ...model,
        ...{ title: line, wants: line, facts: [line], lingers: [line], goodOutcome: line },
        opening: { subject: line, text: `${opening.text} ${text}`.slice(0, 3900) },
        customer: { ...customer, name: line, about: line },
      };
      const checked = checkScenario(changed);
      checkScenario({ ...changed, [text]: text, stages: text });
      if (checked.kind === 'ok') takeTurn(startSession(checked.scenario), text, () => 0.5);
      return isPolluted() ? ['polluted'] : [];
    });
    expect(found).toEqual([]);
  });

  it('hears any answer', () => {
    const [scenario] = readScenarios([model]);
    if (scenario === undefined) throw new Error('There is no scenario.');
    const found = failures((text) => {
      const { turns } = takeTurn(startSession(scenario), `${text} I am sorry.`, () => 0.5);
      return turns.length === 1 ? [] : ['not heard'];
    });
    expect(found).toEqual([]);
  });
});

describe('Hostile settings', () => {
  it('are settings, or as if not set', () => {
    const found = failures((text) => {
      const settings = {
        ...{ guard_open_facts: text, offer_gestures: text, forbidden_promises: text },
        ...{ quiet_states: text, [text]: text },
      };
      const read = readSettings({ metadata: { settings } });
      return read.forbiddenPromises === text && read.guardsOpenFacts && !isPolluted()
        ? []
        : ['odd'];
    });
    expect(found).toEqual([]);
  });
});
