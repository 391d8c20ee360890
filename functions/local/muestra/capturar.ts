import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { celdasDeAsignatura } from '../../../shared/captura/celdas-de-alumnos';
import { AlumnoDeAsignatura } from '../../../shared/modelo/asignatura-capturada';
import {
  type CambioDeCelda,
  type Envio,
  LugarDeCaptura,
  PlanDeCaptura,
} from '../../../shared/modelo/captura';
import { CARPETA_DE_MUESTRA } from './carpeta';
import { type Puerta } from './puerta';

/** A captura of the Universidad Tecnológica halfway through its third unit. */
const Muestra = z.strictObject({
  lugar: LugarDeCaptura,
  plan: PlanDeCaptura.options[0],
  alumnos: z.array(AlumnoDeAsignatura),
});

/** When it was captured: the same envío each time, so that what was already taken is not taken twice. */
const CUANDO = '2026-11-26T18:00:00.000Z';

/** Sends the sample captura as the docente of its plan. */
export async function capturarMuestra({ pedir }: Puerta): Promise<void> {
  const texto = await readFile(path.join(CARPETA_DE_MUESTRA, 'captura-ut.json'), 'utf8');
  const { lugar, plan, alumnos } = Muestra.parse(JSON.parse(texto));
  const { plantel, periodo, grupo, asignatura } = lugar;
  const cambios = celdasDeAsignatura(plan, alumnos).map(({ matricula, columna, valor }): CambioDeCelda => ({
    matricula,
    columna,
    antes: null,
    despues: valor,
    cuando: CUANDO,
    motivo: null,
  }));
  const envio: Envio = { version: 0, cambios, rectificacion: null };
  await pedir(`periodos/${periodo}/grupos/${grupo}/asignaturas/${asignatura}/capturas?plantel=${plantel}`, {
    method: 'PUT',
    headers: { 'if-match': '"0"', 'idempotency-key': 'muestra-captura-ut' },
    body: JSON.stringify(envio),
  });
}
