const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { describe } = require('@jest/globals');

const PRUEBAS = join(__dirname, '../shared');

/** The rooms that are mutated: each is answered for by its own tests and by the golden cases. */
const SALAS = ['evaluacion', 'corte', 'riesgo', 'permanencia', 'egreso'];

/** What goes over the whole sample of files takes seconds, and a mutant is asked in tenths of one. */
const archivos = SALAS.flatMap((sala) =>
  readdirSync(join(PRUEBAS, sala), { recursive: true })
    .filter((archivo) => archivo.endsWith('.test.ts') && archivo !== 'muestra.test.ts')
    .map((archivo) => join(sala, archivo)),
);

/** Every test in one file: what they import is loaded once for each mutant, not once for each test file. */
for (const archivo of ['catalogo.test.ts', 'recorrido.test.ts', ...archivos]) {
  describe(archivo, () => {
    require(join(PRUEBAS, archivo));
  });
}
