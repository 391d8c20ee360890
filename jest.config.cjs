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
  globalSetup: '<rootDir>/test/servicio/antes-de-todo.ts',
  globalTeardown: '<rootDir>/test/servicio/despues-de-todo.ts',
  // A dynamic import names the file that will exist once built; here there is its source.
  moduleNameMapper: { '^(\\.\\./libros/escribir-reporte)\\.js$': '$1' },
  testTimeout: 120_000,
  // One more than cores: a third of the time is waiting for browsers and for the service.
  maxWorkers: 3,
};
