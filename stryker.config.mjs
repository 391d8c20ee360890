/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['shared/{evaluacion,corte,riesgo,permanencia,egreso}/**/*.ts'],
  plugins: ['@stryker-mutator/jest-runner', './test/mutacion/ignorar-textos.mjs'],
  ignorers: ['textos'],
  testRunner: 'jest',
  jest: { configFile: 'test/mutacion/jest.config.cjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'html', 'json', 'progress'],
  htmlReporter: { fileName: 'dist/mutacion/informe.html' },
  jsonReporter: { fileName: 'dist/mutacion/informe.json' },
  clearTextReporter: { reportTests: false, allowColor: false },
  tempDirName: 'dist/mutacion/caja',
  thresholds: { high: 98, low: 95, break: 95 },
};
