import fc from 'fast-check';
import { checkPackage, rules } from '../../scripts/checkPackage';
import { brokenPackages } from './brokenPackages';
import { bytes, json, minimalPackage } from './minimalPackage';

const version = '1.2.3';

describe('checkPackage', () => {
  it('finds nothing wrong with the minimal package', () => {
    expect(checkPackage(minimalPackage(), { version })).toEqual([]);
  });

  it('takes a package with requirements, a banner and an icon in strokes', () => {
    const files = minimalPackage();
    files.set('requirements.json', json({ views: { mine: { title: 'Mine' } } }));
    files.set(
      'assets/icon_nav_bar.svg',
      bytes('<svg viewBox="0 0 18 18" fill="none" stroke="currentColor"><path d="M1 1h9"/></svg>'),
    );
    expect(checkPackage(files, { version })).toEqual([]);
  });

  it.each(brokenPackages.map((broken) => [broken.rule, broken.what, broken.files] as const))(
    'breaks %s alone by %s',
    (rule, _what, files) => {
      const problems = checkPackage(files, { version });
      expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([rule]);
      for (const { severity, message } of problems) {
        expect(severity).toBe(rules.find(({ name }) => name === rule)?.severity);
        expect(message).toMatch(/\w/);
      }
    },
  );

  it('has a broken package for each rule and no other', () => {
    const proved = [...new Set(brokenPackages.map(({ rule }) => rule))];
    expect(proved.sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it('has no two rules of one name', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it('says where in a script a text is run as code', () => {
    const files = minimalPackage().set('assets/page.js', bytes('var a = 1;\nvar b = 2; eval(a);'));
    expect(checkPackage(files)).toEqual([
      expect.objectContaining({
        rule: 'script-eval',
        file: 'assets/page.js',
        message: expect.stringContaining('assets/page.js:2:12') as string,
      }),
    ]);
  });

  it('says that a package within a folder has its manifest in the wrong place', () => {
    const nested = new Map(
      [...minimalPackage()].map(([name, content]) => [`small/${name}`, content] as const),
    );
    expect(checkPackage(nested)).toContainEqual(
      expect.objectContaining({ rule: 'manifest-present', file: 'small/manifest.json' }),
    );
  });

  it('takes any version where none is asked for', () => {
    expect(checkPackage(minimalPackage())).toEqual([]);
  });

  describe('on anything at all', () => {
    const names = [...minimalPackage().keys(), 'requirements.json', 'assets/drawing.svg'];
    const withOne = (name: string, content: Uint8Array) => minimalPackage().set(name, content);

    it('never throws on random bytes', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...names),
          fc.uint8Array({ maxLength: 400 }),
          (name, content) => {
            checkPackage(withOne(name, content));
          },
        ),
      );
    });

    it('never throws on random text', () => {
      const pieces = fc.constantFrom(
        ...[
          '<script',
          ' src=',
          '"',
          "'",
          '>',
          '</',
          '<?xml',
          '{',
          '}',
          '(',
          ')',
          '`',
          '${',
          '/',
          '*',
        ],
        ...[
          'eval',
          'url(',
          '@import',
          '\\',
          '\u0000',
          '\ud800',
          '//',
          'http://',
          '=',
          ',',
          '0',
          'a',
        ],
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...names),
          fc.array(pieces, { maxLength: 60 }),
          (name, parts) => {
            checkPackage(withOne(name, bytes(parts.join(''))));
          },
        ),
      );
    });

    it('never throws on random JSON under the names that Zendesk knows', () => {
      const keys = fc.constantFrom(
        ...[
          'author',
          'defaultLocale',
          'location',
          'support',
          'ticket_sidebar',
          'url',
          'parameters',
        ],
        ...['name', 'type', 'scopes', 'secure', 'oauth', 'app', 'custom_objects_v2', 'objects'],
        ...[
          'object_fields',
          'object_triggers',
          'conditions',
          'all',
          'views',
          '__proto__',
          'private',
        ],
      );
      const { value } = fc.letrec((tie) => ({
        value: fc.oneof(
          { maxDepth: 5 },
          fc.constantFrom(null, true, 0, '', 'en', 'assets/page.html'),
          fc.array(tie('value'), { maxLength: 3 }),
          fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
        ),
      }));
      fc.assert(
        fc.property(fc.constantFrom(...names), value, (name, content) => {
          checkPackage(withOne(name, json(content)));
        }),
      );
    });

    it.each([
      ['lists in lists', '['.repeat(100_000) + ']'.repeat(100_000)],
      ['objects in objects', '{"location":'.repeat(50_000) + '1' + '}'.repeat(50_000)],
      ['parentheses', '('.repeat(100_000)],
      ['a chain of operators', `a${'+a'.repeat(100_000)}`],
      ['elements in elements', '<svg>'.repeat(100_000)],
    ])('never throws on deep %s', (_what, text) => {
      for (const name of names) checkPackage(withOne(name, bytes(text)));
    });

    it('never throws on an empty package', () => {
      expect(checkPackage(new Map()).map(({ rule }) => rule)).toContain('manifest-present');
    });
  });
});
