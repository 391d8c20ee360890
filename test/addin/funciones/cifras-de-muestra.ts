import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CifrasDelReporte } from '../../../shared/modelo/cifras-del-reporte';

const Esperado = z.looseObject({});

/** The figures of plantel 252 at corte 2, as worked out by hand, in an edition of their own. */
export function cifrasDeMuestra(version = 1): CifrasDelReporte {
  const archivo = path.join(__dirname, '../../esperado/252-corte2.json');
  const edicion = { version, caracter: 'preliminar', publicado: '2026-10-31T18:00:00Z' };
  return CifrasDelReporte.parse({ ...Esperado.parse(JSON.parse(readFileSync(archivo, 'utf8'))), edicion });
}
