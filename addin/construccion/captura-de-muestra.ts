import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { CLAVE_DEL_PLAN, textoDePlan } from '../../shared/captura/plan-de-captura';
import { type CapturaGuardada, LugarDeCaptura, PlanDeCaptura } from '../../shared/modelo/captura';

/** What each sample says besides its alumnos. */
const Ficha = z.strictObject({ lugar: LugarDeCaptura, plan: PlanDeCaptura });

const CARPETA = path.join(__dirname, '../banco/muestras');

/**
 * A sample captura as the service would propose it: its plan from `nombre`.json and its alumnos from `nombre`.csv, a row
 * each, under the names of their columnas. No cell of it holds a comma.
 */
export async function capturaDeMuestra(
  nombre: string,
): Promise<Pick<CapturaGuardada, 'lugar' | 'version' | 'celdas'>> {
  const leer = (extension: string) => readFile(path.join(CARPETA, `${nombre}.${extension}`), 'utf8');
  const { lugar, plan } = Ficha.parse(JSON.parse(await leer('json')));
  const [titulos = [], ...filas] = (await leer('csv'))
    .trimEnd()
    .split('\n')
    .map((renglon) => renglon.split(','));
  const deAlumnos = filas.flatMap(([matricula = '', ...valores]) =>
    valores.flatMap((valor, i) =>
      valor === '' ? [] : [{ matricula, columna: titulos[i + 1] ?? '', valor }],
    ),
  );
  return { lugar, version: 0, celdas: [{ ...CLAVE_DEL_PLAN, valor: textoDePlan(plan) }, ...deAlumnos] };
}
