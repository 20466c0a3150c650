import type { AdminSay } from '../../words/Say';
import { FORM_FIELDS, isSameField, type EntryForm, type FormField } from './EntryForm';

/** A field on which two forms of an entry differ, as texts to be read side by side. */
export type FieldDifference = { field: FormField; before: string; after: string };

export function compareForms(
  before: EntryForm,
  after: EntryForm,
  say: AdminSay,
): FieldDifference[] {
  return FORM_FIELDS.filter((field) => !isSameField(before, after, field)).map((field) => ({
    field,
    before: describeField(before, field, say),
    after: describeField(after, field, say),
  }));
}

/** What a field says, in words; several values a line each. */
function describeField(form: EntryForm, field: FormField, say: AdminSay): string {
  switch (field) {
    case 'title':
    case 'template':
    case 'when':
    case 'language':
      return form[field];
    case 'status':
      return say(`editor.status.${form.status}`);
    case 'family':
      return say(`family.${form.family}`);
    case 'states':
      return lines(form.states.map((state) => say(`state.${state}`)));
    case 'situations':
      return lines(form.situations.map((situation) => say(`situation.${situation}`)));
    case 'channels':
      return lines(form.channels.map((channel) => say(`editor.channel.${channel}`)));
    case 'signals':
      return lines(form.signals.map((signal) => say(`signal.${signal}`)));
    case 'asksFor':
      return lines(form.asksFor.map((detail) => say(`editor.asked.${detail}`)));
    case 'brands':
    case 'groups':
      return lines(form[field]);
    case 'intensity':
      return form.intensity.map((one) => say(`editor.intensity.${one}`)).join(' – ');
    case 'gesture':
    case 'safe':
    case 'asks':
      return say(form[field] ? 'editor.yes' : 'editor.no');
    case 'facts':
      return lines(
        form.facts.map(({ key, kind, label, example }) =>
          [key, say(`editor.kind.${kind}`), label, example].join(' · '),
        ),
      );
  }
}

function lines(parts: readonly string[]): string {
  return parts.join('\n');
}
