import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import expresiones from './eslint.expresiones.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.siseac/', 'test/esperado/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['warn', { max: 260, skipComments: true, skipBlankLines: true }],
    },
  },
  ...expresiones,
  {
    files: ['addin/**/*.tsx', 'addin/**/*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    // The rules and the model are pure: no clock, no locale, no input or output.
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'fetch',
        'process',
        'console',
        'window',
        'document',
        'Intl',
        'setTimeout',
        'crypto',
        'localStorage',
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Today is an argument.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Today is an argument.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The core is deterministic.',
        },
      ],
    },
  },
  {
    // What a person runs from a terminal speaks through it.
    files: [
      'functions/local/**',
      'functions/construccion/**',
      'addin/construccion/**',
      'test/carga/**',
      'test/resistencia/**',
      'test/correr-casos.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  // A list of every rule is as long as the rules are many, and that of the layers as the rooms.
  { files: ['shared/catalogo.ts', '.dependency-cruiser.cjs'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.cjs', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly', process: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
