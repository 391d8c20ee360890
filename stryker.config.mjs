/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['shared/{evaluacion,corte,riesgo,permanencia,egreso}/**/*.ts'],
  plugins: ['@stryker-mutator/jest-runner', './test/mutacion/ignorar-textos.mjs'],
  ignorers: ['textos'],
  ignorePatterns: ['addin', 'dist'],
  testRunner: 'jest',
  // One file holds every test, so looking for the related ones would only cost time.
  jest: { configFile: 'test/mutacion/jest.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // On a busy machine a slow run is not an endless one: only the latter counts as a kill.
  timeoutMS: 20_000,
  timeoutFactor: 10,
  reporters: ['clear-text', 'html', 'json', 'progress'],
  htmlReporter: { fileName: 'dist/mutacion/informe.html' },
  jsonReporter: { fileName: 'dist/mutacion/informe.json' },
  clearTextReporter: { reportTests: false, allowColor: false },
  tempDirName: 'dist/mutacion/caja',
  thresholds: { high: 98, low: 95, break: 95 },
  warnings: { slow: false },
};
