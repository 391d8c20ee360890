import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { archivosYFormularios, cuerposMutados, encabezadosVigentes } from './asediar';
import { Asedio, type Parte } from './asedio';
import { CUERPOS } from './cuerpos';

const CADA_CUANTOS = 4;
const CUERPOS_MUTADOS = 150;
/** Of a busy machine; how long each answer takes, and its memory, are measured by npm run resistencia. */
const PACIENCIA_MS = 600_000;

let asedio: Asedio;
let antes: Parte;
beforeAll(async () => {
  asedio = await Asedio.empezar();
  antes = await asedio.parte();
});
afterAll(() => asedio.servicio.detener());

const fallasDe = async (
  respuestas: AsyncIterable<{ que: string; falla: string | null }>,
): Promise<string[]> => {
  const fallas: string[] = [];
  for await (const { que, falla } of respuestas) if (falla !== null) fallas.push(`${que}: ${falla}`);
  return fallas;
};

describe('the genuine service', () => {
  test(
    'every hostile file and form has its answer',
    async () => {
      expect(await fallasDe(archivosYFormularios(asedio, CADA_CUANTOS))).toEqual([]);
    },
    PACIENCIA_MS,
  );

  test(
    'every spoiled body has a problem document or what it asked for',
    async () => {
      expect(await fallasDe(cuerposMutados(asedio, CUERPOS_MUTADOS))).toEqual([]);
    },
    PACIENCIA_MS,
  );

  test('it lives, and its objects are as they were', async () => {
    expect((await asedio.parte()).prototipo).toEqual(antes.prototipo);
  });
});

test('every endpoint that takes a body has one to spoil, which it understands', async () => {
  const Documento = z.object({
    paths: z.record(
      z.string(),
      z.record(z.string(), z.object({ operationId: z.string(), requestBody: z.unknown().optional() })),
    ),
  });
  const { paths } = Documento.parse(await (await asedio.servicio.api(null, 'openapi.json')).json());
  const conCuerpo = Object.values(paths)
    .flatMap((operaciones) => Object.values(operaciones))
    .filter(({ requestBody }) => requestBody !== undefined)
    .map(({ operationId }) => operationId);
  expect([...new Set(CUERPOS.map(({ clave }) => clave))].toSorted()).toEqual(conCuerpo.toSorted());
  for (const bueno of CUERPOS) {
    const { clave, quien, metodo, ruta, cuerpo } = bueno;
    const encabezados = await encabezadosVigentes(asedio.servicio, bueno);
    const pedido = { metodo, encabezados, cuerpo: new Uint8Array(cuerpo) };
    const respuesta = await asedio.servicio.api(quien, ruta, pedido);
    expect([clave, await respuesta.text()]).toEqual([
      clave,
      expect.not.stringMatching(/solicitud-no-valida|falta-version|version-cambiada/),
    ]);
  }
});
