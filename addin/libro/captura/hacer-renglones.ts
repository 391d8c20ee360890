import { aplicar, type Celdas } from '../../../shared/captura/celdas';
import { registrar } from '../../../shared/captura/bandeja';
import { leerColumna } from '../../../shared/captura/columna';
import { planDe } from '../../../shared/captura/plan-de-captura';
import { type CambioDeCelda } from '../../../shared/modelo/captura';
import { type Diario } from '../diario';
import { agregarRenglones, quitarAlumnos } from './agregar-renglones';
import { type CapturaLeida, capturaDeTablas, TABLAS_DE_DATOS } from './captura-abierta';
import { minimoDe } from './minimo-de-captura';
import { ponerRemediales } from './poner-remediales';
import { agregarColumnaDeSesion, reescribirPlan } from './reescribir-plan';
import { leerTablas } from './tabla-leida';

type Cambio = Pick<CambioDeCelda, 'matricula' | 'columna' | 'antes' | 'despues'>;

/**
 * Gives a cell to every datum that is about to be written and has none yet: the columns of another plan, the rows of new
 * alumnos, the columns of new sessions, the rows of new remedials; and takes the rows of whoever leaves. Gives back the captura read anew.
 */
export async function hacerRenglones(
  contexto: Excel.RequestContext,
  leida: CapturaLeida,
  cambios: readonly Cambio[],
  diario: Diario,
): Promise<CapturaLeida> {
  const { numero, lugar } = leida;
  const celdas = celdasTras(leida.celdas, cambios);
  const plan = planDe(celdas) ?? leida.plan;
  const captura = { numero, lugar, plan, celdas, minimo: minimoDe(plan) };
  let hubo = false;
  if (cambios.some(({ columna }) => columna === 'plan')) {
    await reescribirPlan(contexto, captura, leida.plan, diario);
    hubo = true;
  }
  const alumnos = cambios.flatMap(({ matricula, columna, antes, despues }) =>
    columna === 'nombre' && antes === null && despues !== null ? [{ matricula, nombre: despues }] : [],
  );
  if (alumnos.length > 0) {
    await agregarRenglones(contexto, captura, alumnos, diario);
    hubo = true;
  }
  const salen = cambios.flatMap(({ matricula, columna, despues }) =>
    columna === 'nombre' && despues === null ? [matricula] : [],
  );
  if (salen.length > 0) {
    await quitarAlumnos(contexto, numero, salen, diario);
    hubo = true;
  }
  const conocidas = new Set(leida.datos.map(({ columna }) => columna));
  for (const nombre of new Set(cambios.map(({ columna }) => columna))) {
    const columna = leerColumna(nombre);
    if (columna?.que !== 'sesion' || conocidas.has(nombre)) continue;
    await agregarColumnaDeSesion(contexto, captura, columna, diario);
    hubo = true;
  }
  hubo = (await ponerRemediales(contexto, leida, cambios, diario)) || hubo;
  return hubo ? releer(contexto, leida, cambios) : leida;
}

function celdasTras(celdas: Celdas, cambios: readonly Cambio[]): Celdas {
  const aplicada = aplicar(celdas, cambios);
  return aplicada.outcome === 'aplicada' ? aplicada.celdas : celdas;
}

/** As it will be once the changes are registered: new columns and rows are found by the new plan and the new list. */
async function releer(
  contexto: Excel.RequestContext,
  leida: CapturaLeida,
  cambios: readonly Cambio[],
): Promise<CapturaLeida> {
  const tablas = await leerTablas(contexto, leida.numero, TABLAS_DE_DATOS);
  const registrados = cambios.map((cambio) => ({ ...cambio, cuando: '', motivo: null }));
  return capturaDeTablas({ ...leida, bandeja: registrar(leida.bandeja, registrados) }, tablas);
}
