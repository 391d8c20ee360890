const base = require('../../jest.config.cjs');

/** What runs against each mutant: the rules' own tests, quick and many, up to the first that fails. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/shared', '<rootDir>/test'],
  testMatch: ['<rootDir>/test/mutacion/pruebas-de-las-salas.cjs'],
  testEnvironment: require.resolve('./hasta-la-primera-falla.cjs'),
};
