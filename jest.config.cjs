// A test runs in a context of its own, where every mention of a global is looked up at length: a module is given these
// once. Not Date, in whose place whoever stops the clock puts another, nor what a library calls something of its own
// (Boolean, Set, Symbol), which it could not declare.
const GLOBALES =
  'Array BigInt Error JSON Map Math Number Object Promise RangeError Reflect RegExp String TypeError Uint8Array WeakMap';

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testEnvironment: 'node',
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: {
    '^.+\\.m?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Published as ES modules only: jest runs CommonJS, so these go through the same transform.
  transformIgnorePatterns: ['/node_modules/(?!(jose|hucre|oidc-provider)/)'],
  testSequencer: '<rootDir>/test/servicio/orden-de-las-pruebas.cjs',
  globalSetup: '<rootDir>/test/servicio/antes-de-todo.ts',
  globalTeardown: '<rootDir>/test/servicio/despues-de-todo.ts',
  // A dynamic import names the file that will exist once built; here there is its source.
  moduleNameMapper: { '^(\\.\\./libros/escribir-reporte)\\.js$': '$1' },
  sandboxInjectedGlobals: GLOBALES.split(' '),
  testTimeout: 120_000,
  // One more than cores: a third of the time is waiting for browsers and for the service.
  maxWorkers: 3,
};
