import { apruebaModulo } from '../corte/aprueba-modulo';
import { avanceHasta, topeDe } from '../corte/avance';
import { avanceAlCorte } from '../corte/avance-al-corte';
import { type DatoRechazado, type PosibilidadesDeModulo } from '../modelo/posibilidades-de-modulo';
import { fundamentoDe } from '../norma/fundamento-de';
import { type Normas } from '../norma/normas';
import { comoDecimal } from '../nucleo/decimal';
import { CIEN, type Fraccion, UNO } from '../nucleo/fraccion';
import { sumaDe } from '../nucleo/suma';
import { puntosQueFaltan } from '../riesgo/puntos-que-faltan';
import { asistenciaPosible } from './asistencia-posible';
import { type ModuloEnCurso } from './modulo-en-curso';
import { logroNecesario, raPendiente } from './ra-pendiente';

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
