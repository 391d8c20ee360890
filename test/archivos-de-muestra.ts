import path from 'node:path';

/** What SAE exported for two planteles: the sample that npm start loads, and what every test of files reads. */
export const SAE = path.join(__dirname, '../functions/local/muestra/archivos');
