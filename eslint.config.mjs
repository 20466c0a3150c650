import js from '@eslint/js';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import imports from './imports.config.cjs';

/** Words on the screen come from `translations/`: a letter in JSX, or in an attribute that people read, is an error. */
const noHardCodedWords = [
  'error',
  { selector: 'JSXText[value=/\\p{L}/u]', message: 'Words on the screen come from translations/.' },
  {
    selector:
      'JSXElement > JSXExpressionContainer Literal[value=/^\\p{Lu}?\\p{Ll}+( \\p{L}+)+|^\\p{Lu}\\p{Ll}+$/u]',
    message: 'Words on the screen come from translations/.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(title|label|alt|placeholder|aria-label|aria-description|content)$/] > Literal',
    message: 'Words on the screen come from translations/.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'dist-*/', 'node_modules/', '.cache/', 'coverage/'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/**/*.tsx'],
    rules: { 'no-restricted-syntax': noHardCodedWords },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Customer text is hostile: let React escape it.' },
        { property: 'outerHTML', message: 'Customer text is hostile: let React escape it.' },
        { property: 'insertAdjacentHTML', message: 'Customer text is hostile.' },
      ],
    },
  },
  {
    // The flow is pure: the DOM, the clock and randomness are passed in, never reached for.
    files: imports.pure.map((path) => (path.endsWith('.ts') ? path : `${path}/**`)),
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'localStorage',
          'sessionStorage',
          'navigator',
          'fetch',
          'location',
        ],
        ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'DOMParser', 'process', 'Buffer'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is passed in.' },
        { object: 'Date', property: 'now', message: 'The clock is passed in.' },
      ],
    },
  },
  {
    files: [
      'simulator/**',
      'training/**',
      'benchmarks/**',
      'evaluation/**',
      'cli/**',
      'scripts/**',
      'spec/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['spec/**'],
    languageOptions: { globals: { ...globals.jest, ...globals.node } },
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
