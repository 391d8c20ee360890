import { z } from 'zod';
import { apruebaModulo } from '../corte/aprueba-modulo';
import { avanceHasta, topeDe } from '../corte/avance';
import { avanceAlCorte } from '../corte/avance-al-corte';
import { type Normas } from '../norma/normas';
import { comoDecimal } from '../nucleo/decimal';
import { CIEN, type Fraccion, UNO } from '../nucleo/fraccion';
import { sumaDe } from '../nucleo/suma';
import { puntosQueFaltan } from '../riesgo/puntos-que-faltan';
import { AsistenciaPosible, asistenciaPosible } from './asistencia-posible';
import { Fundamento, fundamentoDe } from './fundamento';
import { type ModuloEnCurso } from './modulo-en-curso';
import { logroNecesario, RaPendiente, raPendiente } from './ra-pendiente';

/** Exact text: a decimal, or the quotient "n/d" of one that never ends. Points and logros of 0 to 100. */
const decimal = z.string();

const DatoRechazado = z.strictObject({
  outcome: z.literal('rechazada'),
  /** The R.A. at fault; null when it is none of them. */
  ra: z.string().nullable(),
  campo: z.enum(['pesos', 'logro', 'minimo', 'asistencias', 'sesionesProgramadas']),
});
type DatoRechazado = z.infer<typeof DatoRechazado>;

/** What is still possible in a módulo of CONALEP, over the whole semester; or which datum contradicts itself. */
export const PosibilidadesDeModulo = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('calculadas'),
    minimo: decimal,
    logrado: decimal,
    registrado: decimal,
    /** Points still to be obtained: the weight of what is pending. */
    porObtener: decimal,
    /** The highest result still possible. */
    tope: decimal,
    /** Lacking to the minimum, rounded up to two decimals; "0" when it is already there. */
    puntosFaltantes: decimal,
    /** `asegurado`: passes whatever comes. `posible`: depends on what is pending. `imposible`: not even with 100. */
    aprobar: z.enum(['asegurado', 'posible', 'imposible']),
    /** The least equal logro in everything pending, rounded up to two decimals; null: impossible, or nothing pending. */
    logroUniforme: decimal.nullable(),
    fundamentos: z.array(Fundamento).min(1),
    pendientes: z.array(RaPendiente),
    /** Null when attendance is not known. */
    asistencia: AsistenciaPosible.nullable(),
  }),
  DatoRechazado,
]);
export type PosibilidadesDeModulo = z.infer<typeof PosibilidadesDeModulo>;

/** The corte by which everything is due. */
const ULTIMO_CORTE = 3;

/** PO-04, normas 1 and 12-c: what is still possible in a módulo, with everything that has been registered in it. */
export function posibilidadesDeModulo(modulo: ModuloEnCurso, normas: Normas): PosibilidadesDeModulo {
  const rechazado = rechazoDe(modulo, normas);
  if (rechazado) return rechazado;
  const { resultados, minimo, asistencias, sesiones, sesionesProgramadas } = modulo;
  const logros = resultados.map(({ logro }) => logro);
  const { logrado, registrado } = avanceHasta(resultados, logros, ULTIMO_CORTE);
  const hacia = { logrado, registrado, minimo };
  const tope = topeDe(logrado, registrado);
  const logroUniforme = logroNecesario(hacia);
  return {
    outcome: 'calculadas',
    minimo: comoDecimal(minimo),
    logrado: comoDecimal(logrado),
    registrado: comoDecimal(registrado),
    porObtener: comoDecimal(CIEN.menos(registrado)),
    tope: comoDecimal(tope),
    puntosFaltantes: comoDecimal(puntosQueFaltan(minimo, logrado, CIEN)),
    aprobar: aprobarCon(logrado, tope, minimo, normas),
    logroUniforme: logroUniforme && comoDecimal(logroUniforme),
    fundamentos: [avanceAlCorte, apruebaModulo].map(fundamentoDe),
    pendientes: resultados
      .filter(({ logro }) => logro === null)
      .map((resultado) => raPendiente(resultado, hacia, normas)),
    asistencia:
      asistencias === null || sesiones === null
        ? null
        : asistenciaPosible({ asistencias, sesiones, sesionesProgramadas }, normas),
  };
}

function aprobarCon(logrado: Fraccion, tope: Fraccion, minimo: Fraccion, normas: Normas) {
  const aprueba = (calificacion: Fraccion) =>
    apruebaModulo.decide({ calificacion, minimoAprobatorio: minimo }, normas);
  if (aprueba(logrado)) return 'asegurado';
  return aprueba(tope) ? 'posible' : 'imposible';
}

/** What cannot be: weights that do not add up, figures out of range, attendance that contradicts itself. */
function rechazoDe(
  { resultados, minimo, asistencias, sesiones, sesionesProgramadas }: ModuloEnCurso,
  { seguimientoPo04 }: Normas,
): DatoRechazado | null {
  const suma = sumaDe(resultados.map(({ peso }) => peso));
  if (!suma.igualA(seguimientoPo04.sumaDePesos)) return { outcome: 'rechazada', ra: null, campo: 'pesos' };
  for (const { ra, peso, logro } of resultados) {
    if (peso.signo() < 0) return { outcome: 'rechazada', ra, campo: 'pesos' };
    if (logro !== null && !estaEntre(logro, UNO)) return { outcome: 'rechazada', ra, campo: 'logro' };
  }
  if (!estaEntre(minimo, CIEN)) return { outcome: 'rechazada', ra: null, campo: 'minimo' };
  if (asistencias !== null && sesiones !== null) {
    if (asistencias < 0 || asistencias > sesiones) {
      return { outcome: 'rechazada', ra: null, campo: 'asistencias' };
    }
    if (sesionesProgramadas !== null && sesionesProgramadas < sesiones) {
      return { outcome: 'rechazada', ra: null, campo: 'sesionesProgramadas' };
    }
  }
  return null;
}

const estaEntre = (valor: Fraccion, maximo: Fraccion): boolean =>
  valor.signo() >= 0 && !valor.mayorQue(maximo);
