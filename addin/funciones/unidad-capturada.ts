import { type NivelAcademico } from '../../shared/evaluacion/nivel-academico';
import { type NivelFinalDeUnidad, type UnidadCapturada } from '../../shared/evaluacion/nivel-final-de-unidad';
import { type MotivoRemedial } from '../../shared/evaluacion/puede-presentar-remedial';
import {
  type Argumento,
  argumentosDe,
  booleano,
  calificacionOpcional,
  exigido,
  inesperado,
  palabraOpcional,
  parteYTodo,
} from './argumento';
import { datoFaltante, valorInvalido } from './rechazo';

const art44 = argumentosDe('Art. 44');
const art48 = argumentosDe('Art. 48');
const art52 = argumentosDe('Art. 52');

const MOTIVOS: ReadonlyMap<string, MotivoRemedial> = new Map([
  ['RECUPERACION', 'recuperacion'],
  ['RECUPERACIÓN', 'recuperacion'],
  ['MEJORA', 'mejora'],
]);

export interface UnidadEnCeldas {
  readonly continua: unknown;
  readonly sumativa: unknown;
  readonly asistencias: unknown;
  readonly sesiones: unknown;
  readonly integradora: unknown;
  readonly remedial: unknown;
  readonly motivo: unknown;
}

/** What each function calls its arguments. */
type Nombres = Readonly<Record<keyof UnidadEnCeldas, string>>;
const EN_UNIDAD: Nombres = {
  ...{ continua: 'continua', sumativa: 'sumativa', asistencias: 'asistencias', sesiones: 'sesiones' },
  ...{ integradora: 'integradora', remedial: 'remedial', motivo: 'motivo' },
};
export const EN_UNIDADES: Nombres = {
  ...{ continua: 'continuas', sumativa: 'sumativas', asistencias: 'asistencias', sesiones: 'sesiones' },
  ...{ integradora: 'integradora', remedial: 'remediales', motivo: 'motivos' },
};

/** The arguments of a unit, each checked. Grades may still be missing: without the right they do not matter. */
export function unidadCapturada(celdas: UnidadEnCeldas, nombres = EN_UNIDAD): UnidadCapturada {
  const asistencias = art44(nombres.asistencias, celdas.asistencias);
  const sesiones = art44(nombres.sesiones, celdas.sesiones);
  const [asistidas, impartidas] = parteYTodo(asistencias, sesiones);
  return {
    continua: calificacionOpcional(art48(nombres.continua, celdas.continua)),
    sumativa: calificacionOpcional(art48(nombres.sumativa, celdas.sumativa)),
    esIntegradora: booleano(art48(nombres.integradora, celdas.integradora)),
    remedial: calificacionOpcional(art52(nombres.remedial, celdas.remedial)),
    motivo: motivoDe(art52(nombres.motivo, celdas.motivo)),
    asistencias: exigido(asistidas, asistencias),
    sesiones: exigido(impartidas, sesiones),
  };
}

function motivoDe(argumento: Argumento): MotivoRemedial | null {
  const palabra = palabraOpcional(argumento);
  if (palabra === null) return null;
  const motivo = MOTIVOS.get(palabra);
  if (!motivo) throw inesperado(argumento, '"recuperacion" o "mejora"');
  return motivo;
}

/** What is wrong with each field, and its article. */
const RECHAZOS = {
  continua: { mensaje: 'escriba una calificación de 0 a 10', fundamento: 'Art. 48' },
  sumativa: { mensaje: 'escriba una calificación de 0 a 10', fundamento: 'Art. 48' },
  remedial: { mensaje: 'escriba una calificación de 0 a 10', fundamento: 'Art. 52' },
  asistencias: { mensaje: 'no pueden ser más que las sesiones; corríjalas', fundamento: 'Art. 44' },
  motivo: {
    mensaje: 'la unidad está aprobada, no hay qué recuperar; escriba "mejora"',
    fundamento: 'Art. 52',
  },
} as const;

export function nivelResuelto(resultado: NivelFinalDeUnidad, nombres = EN_UNIDAD): NivelAcademico {
  if (resultado.outcome === 'resuelta') return resultado.nivel;
  if (resultado.outcome === 'incompleta') throw datoFaltante(nombres[resultado.falta], 'Art. 48');
  const { mensaje, fundamento } = RECHAZOS[resultado.campo];
  throw valorInvalido(`${nombres[resultado.campo]}: ${mensaje}`, fundamento);
}
