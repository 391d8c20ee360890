import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Calendario } from '../../../shared/modelo/corte';
import { Incidencia } from '../../../shared/modelo/incidencia';
import { Sabana } from '../../../shared/modelo/sabana';
import { INSTITUCIONES } from '../../../shared/norma/institucion';
import { normasEn } from '../../../shared/norma/normas';
import { normasDeTexto } from '../../../shared/norma/normas-de-texto';
import { CERO } from '../../../shared/nucleo/fraccion';
import { reporteDeCorte } from '../../../shared/reporte/reporte-de-corte';

/** What was kept of a report when it was published, by the program of that day; its text is never written again. */
const Archivado = z.strictObject({
  norma: z.string(),
  calendario: Calendario,
  incidencias: z.array(Incidencia),
  sabana: Sabana,
  huella: z.string(),
});

/*
 * What fails here changes the bytes of what is already published: the service would tell every plantel that its report
 * is not what comes out. A reform is a dated value, which does not get here; neither does a new number.
 */
test('a report archived in 2026 comes out byte by byte as it was published', () => {
  const archivo = readFileSync(path.join(__dirname, 'reporte-archivado.json'), 'utf8');
  const { norma, calendario, incidencias, sabana, huella } = Archivado.parse(JSON.parse(archivo));
  const normas = normasEn('2026-10-30');
  const leidas = normasDeTexto(norma, 'conalep', INSTITUCIONES.conalep.normas(normas, CERO));
  if (leidas.outcome !== 'leidas') throw new Error(leidas.lugares.join(', '));
  const { seguimientoPo04, minimoAprobatorio } = leidas.normas;
  const reporte = reporteDeCorte(sabana, {
    calendario,
    incidencias,
    minimoAprobatorio,
    normas: { ...normas, seguimientoPo04 },
  });
  expect(createHash('sha256').update(JSON.stringify(reporte)).digest('hex')).toBe(huella);
});
