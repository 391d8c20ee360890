import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Whoever writes the text that an expression reads must not decide how long it takes. */
export default [
  {
    files: ['shared/**/*.ts', 'functions/**/*.ts', 'addin/**/*.ts', 'addin/**/*.tsx'],
    languageOptions: { parser: tseslint.parser },
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] },
  },
  {
    // Nor may it in what the service reads of strangers, where the least of it adds up.
    files: ['shared/**/*.ts', 'functions/**/*.ts'],
    rules: { 'regexp/no-super-linear-move': ['error', { report: 'potential' }] },
  },
];
