import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { oneDirection } from './scripts/house.ts';

/** Scripts inside an .astro file, which the plugin hands over as files of their own. */
const astroScripts = '**/*.astro/*.ts';
const tests = 'src/**/*.test.{ts,tsx}';

/** Of ESLint's own rules, those that find mistakes the compiler does not. */
const mistakes = Object.fromEntries(
  [
    'no-async-promise-executor',
    'no-case-declarations',
    'no-cond-assign',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-debugger',
    'no-empty',
    'no-empty-character-class',
    'no-invalid-regexp',
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-prototype-builtins',
    'no-regex-spaces',
    'no-self-assign',
    'no-self-compare',
    'no-template-curly-in-string',
    'no-unsafe-finally',
    'no-unsafe-optional-chaining',
    'no-useless-assignment',
    'no-useless-catch',
    'no-useless-escape',
    'preserve-caught-error',
    'use-isnan',
  ].map((rule) => [rule, 'error']),
);

const browserGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
].map((name) => ({
  name,
  message: 'Only src/browser, components (*.tsx) and scripts of .astro files touch it.',
}));

export default defineConfig(
  globalIgnores(['dist', '.astro', 'test-results', 'node_modules', '.stryker-tmp', 'reports']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  tseslint.configs.recommendedTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...mistakes,
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers are what most of our sentences are about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    ignores: [tests, '**/*.d.ts'],
    plugins: { house: { rules: { 'one-direction': oneDirection } } },
    rules: { 'house/one-direction': 'error' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: ['src/browser/**', tests, astroScripts],
    rules: { 'no-restricted-globals': ['error', ...browserGlobals] },
  },
  {
    // Named exports, so that a thing has one name everywhere; React.lazy and Astro's own files want a default.
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/content.config.ts',
      'src/tools/*/Chart.tsx',
      'src/components/*/Chart.tsx',
      'src/tools/*/Island.tsx',
      astroScripts,
    ],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrel files: import from the file that defines it.',
        },
        {
          selector: 'ExportNamedDeclaration[source]',
          message: 'No barrel files: import from the file that defines it.',
        },
      ],
    },
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.tsx'],
    rules: {
      // The first render equals the built page, so what only the browser knows (the address, a draft, today's date)
      // comes in by an effect after it.
      'react-hooks/set-state-in-effect': 'off',
    },
  },
  {
    // Types of an .astro file are the business of `astro check`; the parser here does not know its components.
    files: ['**/*.astro', astroScripts, '**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // The parser takes an imported .astro component for `any`.
    files: ['src/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  {
    files: ['scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
);
