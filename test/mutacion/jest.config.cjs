const base = require('../../jest.config.cjs');

/** What runs against each mutant: the rules' own tests, quick and many. Pages, workbooks and the service are not asked. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/shared/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/shared/importacion/'],
};
