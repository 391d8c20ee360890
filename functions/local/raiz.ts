import path from 'node:path';

/** The project's folder: as far from functions/local as from dist/local, where the same programs are built. */
export const raiz = path.join(__dirname, '../..');
