import { type CifrasDelReporte } from '../../shared/modelo/cifras-del-reporte';
import { leerDecimal } from '../../shared/nucleo/decimal';
import { comoSeVe, textoDe } from './celda';
import { inesperado } from './argumento';
import { type CeldaDerramada } from './en-su-celda';
import { numeroDeCelda } from './numero-de-celda';
import { type VistaDeCifras } from './cifras-en-memoria';
import { type ConsultaPublicada } from './publicado-capturado';
import { sinRespuesta, valorInvalido } from './rechazo';
import {
  claveComparable,
  type RenglonPublicado,
  renglonesPublicados,
  type RenglonesPublicados,
} from './renglones-publicados';

const NORMA = 'PO-04, norma 11';
const FORMAS =
  'un grupo, un módulo, un docente, una matrícula, "grupo|módulo" o "matrícula|módulo"; un docente, sólo de sus grupos';

/** The rows of each reading, sorted out once however many cells look in it. */
const ordenadas = new WeakMap<CifrasDelReporte, RenglonesPublicados>();

/** What a cell shows of a published report: its figure, or why there is none and what to do. */
export function cifraPublicada(consulta: ConsultaPublicada, vista: VistaDeCifras): CeldaDerramada {
  if (vista.outcome === 'sin-sesion') {
    return sinRespuesta(
      'Entre en el panel de SISEAC con su cuenta institucional: la celda se llena sola al entrar',
      NORMA,
    );
  }
  if (vista.outcome === 'problema') {
    const { detail, remedio } = vista.problema;
    return sinRespuesta(`${conPunto(detail)} ${remedio}`.replace(/\.$/, ''), NORMA);
  }
  try {
    return figuraDe(consulta, renglonBuscado(consulta, renglonesDe(vista.cifras)));
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

/** A detail may end in what somebody wrote. */
const conPunto = (frase: string): string => (/[.!?…]$/.test(frase) ? frase : `${frase}.`);

function renglonesDe(cifras: CifrasDelReporte): RenglonesPublicados {
  const conocidas = ordenadas.get(cifras);
  if (conocidas) return conocidas;
  const nuevas = renglonesPublicados(cifras);
  ordenadas.set(cifras, nuevas);
  return nuevas;
}

function renglonBuscado({ clave, destino }: ConsultaPublicada, renglones: RenglonesPublicados) {
  const buscada = claveComparable(...textoDe(clave.celda).split('|'));
  const [renglon, otro] = renglones.get(buscada) ?? [];
  if (!renglon) {
    const { plantel, corte, periodo } = destino;
    throw sinRespuesta(
      `clave: ${comoSeVe(clave.celda)} no está en lo que usted puede ver del reporte del plantel ${plantel}, corte ${corte} de ${periodo}; escriba ${FORMAS}`,
      NORMA,
    );
  }
  if (!otro) return renglon;
  throw valorInvalido(
    `clave: ${comoSeVe(clave.celda)} es de más de un renglón del reporte; escriba "matrícula|grupo|módulo"`,
    NORMA,
  );
}

/** The figure as a number of Excel where it is one; a report that does not have it is not a zero. */
function figuraDe({ dato }: ConsultaPublicada, renglon: RenglonPublicado): string | number {
  const buscado = textoDe(dato.celda).toLowerCase();
  const nombre = [...renglon.keys()].find((uno) => uno.toLowerCase() === buscado);
  if (nombre === undefined) throw inesperado(dato, `uno de: ${[...renglon.keys()].join(', ')}`);
  const valor = renglon.get(nombre);
  if (valor === null || valor === undefined) {
    throw sinRespuesta(
      `dato: el reporte no tiene «${nombre}», porque no había nada registrado al corte`,
      NORMA,
    );
  }
  const numero = typeof valor === 'number' ? null : leerDecimal(valor);
  return numero ? numeroDeCelda(numero) : valor;
}
