import { avanceHasta, desempenoDe } from '../corte/avance';
import { asignaturaConRubrica } from '../evaluacion/asignatura-con-rubrica';
import { asignaturaEvaluada } from '../evaluacion/asignatura-evaluada';
import { type PlanUt } from '../modelo/captura';
import { type NumeroCorte } from '../modelo/corte';
import { type RenglonDeMapa } from '../modelo/mapa-de-captura';
import { type GrupoModulo } from '../modelo/sabana';
import { type Normas } from '../norma/normas';
import { decimal } from '../nucleo/decimal';
import { CERO, CIEN, type Fraccion } from '../nucleo/fraccion';
import { alumnosDeAsignatura } from './alumnos-de-celdas';
import { type Celdas } from './celdas';

/** How much of what is due has been captured, in results of alumnos, and what it says so far. */
export type AvanceDeCaptura = Pick<
  RenglonDeMapa,
  'alumnos' | 'esperadas' | 'capturadas' | 'ceros' | 'noAcreditadas'
>;

/** PO-04, norma 12-c: what is due by a corte counts, that of the cortes before it too. `minimo`: 0 to 100. */
export function avanceDelGrupoModulo(
  { actividades, alumnos }: Pick<GrupoModulo, 'actividades' | 'alumnos'>,
  corte: NumeroCorte,
  minimo: Fraccion,
): AvanceDeCaptura {
  const debidas = actividades.map((actividad) => actividad.corte <= corte);
  const conPeso = actividades.map(({ peso, corte: suyo }) => ({ peso: decimal(peso), corte: suyo }));
  const porAlumno = alumnos.map(({ logros }) =>
    logros.map((logro, i) => (logro === null || debidas[i] !== true ? null : decimal(logro).entre(CIEN))),
  );
  const capturados = porAlumno.flat().filter((logro) => logro !== null);
  return {
    alumnos: alumnos.length,
    esperadas: alumnos.length * debidas.filter(Boolean).length,
    capturadas: capturados.length,
    ceros: capturados.filter((logro) => logro.igualA(CERO)).length,
    noAcreditadas: porAlumno.filter((logros) => {
      const { logrado, registrado } = avanceHasta(conPeso, logros, corte);
      return desempenoDe(logrado, registrado)?.menorQue(minimo) === true;
    }).length,
  };
}

/**
 * The scores of one unit, and whose level in it is NA after their remedials; null when the plan has no such unit. What
 * is justified is still pending (Art. 46), so it is not captured.
 */
export function avanceDeLaUnidad(
  celdas: Celdas,
  plan: PlanUt,
  numero: number,
  normas: Normas,
): AvanceDeCaptura | null {
  const lugar = plan.plan.unidades.findIndex(({ unidad }) => unidad === numero);
  if (lugar === -1) return null;
  const alumnos = alumnosDeAsignatura(celdas, plan, '');
  const puntajes = alumnos.flatMap(({ unidades }) => unidades[lugar]?.puntajes ?? []);
  const capturados = puntajes.flatMap((puntaje) => (puntaje === null || puntaje === 'JU' ? [] : [puntaje]));
  return {
    alumnos: alumnos.length,
    esperadas: puntajes.length,
    capturadas: capturados.length,
    ceros: capturados.filter((puntaje) => puntaje === 'NP' || decimal(puntaje).esCero()).length,
    noAcreditadas: alumnos.filter((alumno) => {
      const { unidades } = asignaturaEvaluada(asignaturaConRubrica(plan.plan, alumno), normas);
      return unidades[lugar]?.final?.numero === null;
    }).length,
  };
}

/** Where nothing is due there is nothing to wait for; a list without alumnos has yet to be captured. */
export function estadoDeCaptura({
  alumnos,
  esperadas,
  capturadas,
}: AvanceDeCaptura): RenglonDeMapa['estado'] {
  if (alumnos === 0 || (capturadas === 0 && esperadas > 0)) return 'sin-captura';
  return capturadas < esperadas ? 'parcial' : 'completa';
}
