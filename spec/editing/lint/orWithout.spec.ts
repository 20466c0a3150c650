import { applyFix } from '../../../src/editing/lint/applyFix';
import { orWithout } from '../../../src/editing/lint/orWithout';

const NAME = 'ticket.requester.first_name';
const OUTPUT = `{{ ${NAME} }}`;

/** The template with the placeholder in the place of "Ann". */
function put(template: string, language = 'en'): string | null {
  const start = template.indexOf('Ann');
  const changes = orWithout(template, { start, end: start + 3 }, OUTPUT, NAME, language);
  return changes === null ? null : applyFix(template, { changes });
}

describe('orWithout', () => {
  it.each([
    ['Hi Ann,\n\nyes.', 'en', `Hi {{ ${NAME} | default: 'there' }},\n\nyes.`],
    ['Dear Ann,\n\nyes.', 'en', `Hello{% if ${NAME} %} ${OUTPUT}{% endif %},\n\nyes.`],
    [
      'Good morning Ann,\n\nyes.',
      'en',
      `Good morning{% if ${NAME} %} ${OUTPUT}{% endif %},\n\nyes.`,
    ],
    ['Thank you, Ann.', 'en', `Thank you{% if ${NAME} %}, ${OUTPUT}{% endif %}.`],
    ['Hallo Ann,\n\nja.', 'de', `Hallo{% if ${NAME} %} ${OUTPUT}{% endif %},\n\nja.`],
    ['Hola, Ann:\n\nsí.', 'es', `Hola{% if ${NAME} %}, ${OUTPUT}{% endif %}:\n\nsí.`],
    ['Ann様\n\nはい。', 'ja', `{% if ${NAME} %}${OUTPUT}様{% else %}お客様{% endif %}\n\nはい。`],
    ['Bonjour Ann', 'fr', `Bonjour{% if ${NAME} %} ${OUTPUT}{% endif %}`],
  ])('makes of "%s" in %s what stands without a name too', (template, language, made) => {
    expect(put(template, language)).toBe(made);
  });

  it.each(['Ann, thank you.', 'Dear Mr Ann,', 'I saw that Ann wrote.', 'Frau Ann,', '\n Ann!'])(
    'leaves "%s" to the admin',
    (template) => {
      expect(put(template)).toBeNull();
    },
  );
});
