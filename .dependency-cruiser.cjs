/** Imports run one way: addin -> shared <- functions. Each rule says why it is there. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment: 'The rules run in Excel, in the browser and on the server: they import zod and nothing else.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: '^(shared/|node_modules/zod/)' },
    },
    {
      name: 'addin-not-functions',
      comment: 'The pages talk to the service over HTTP only.',
      severity: 'error',
      from: { path: '^addin/' },
      to: { path: '^functions/' },
    },
    {
      name: 'functions-not-addin',
      comment: 'The service knows nothing of screens.',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^addin/' },
    },
    {
      name: 'product-not-test',
      comment: 'What ships never depends on what tests it.',
      severity: 'error',
      from: { path: '^(addin|functions|shared)/' },
      to: { path: '^test/' },
    },
    {
      name: 'storage-behind-almacen',
      comment: 'Tables, blobs, queues and their keys are named in one folder.',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/(almacen|local)/' },
      to: { path: 'node_modules/@azure/(data-tables|storage-blob|storage-queue|identity)' },
    },
    {
      name: 'workbooks-behind-libros',
      comment: 'Spreadsheet libraries stay behind one small door, so that they can be changed.',
      severity: 'error',
      from: { path: '^(addin|functions)/', pathNot: '^functions/libros/' },
      to: { path: 'node_modules/(exceljs|hucre|papaparse)/' },
    },
    {
      name: 'local-stays-local',
      comment: 'What npm start embeds is not deployed.',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/local/' },
      to: { path: '^functions/local/' },
    },
    {
      name: 'no-circular',
      comment: 'A cycle has no first file to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
