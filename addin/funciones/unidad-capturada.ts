import { type NivelAcademico } from '../../shared/evaluacion/nivel-academico';
import { type NivelFinalDeUnidad, type UnidadCapturada } from '../../shared/evaluacion/nivel-final-de-unidad';
import { type MotivoRemedial } from '../../shared/evaluacion/puede-presentar-remedial';
import {
  type Argumento,
  argumentosDe,
  booleano,
  calificacionOpcional,
  cuenta,
  inesperado,
  palabraOpcional,
  verificarParte,
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

/** The arguments of UNIDAD, each checked. Grades may still be missing: without the right they do not matter. */
export function unidadCapturada(celdas: Readonly<Record<string, unknown>>): UnidadCapturada {
  const asistencias = art44('asistencias', celdas['asistencias']);
  const sesiones = art44('sesiones', celdas['sesiones']);
  verificarParte(asistencias, sesiones);
  return {
    continua: calificacionOpcional(art48('continua', celdas['continua'])),
    sumativa: calificacionOpcional(art48('sumativa', celdas['sumativa'])),
    esIntegradora: booleano(art48('integradora', celdas['integradora'])),
    remedial: calificacionOpcional(art52('remedial', celdas['remedial'])),
    motivo: motivoDe(art52('motivo', celdas['motivo'])),
    asistencias: cuenta(asistencias),
    sesiones: cuenta(sesiones),
  };
}

function motivoDe(argumento: Argumento): MotivoRemedial | null {
  const palabra = palabraOpcional(argumento);
  if (palabra === null) return null;
  const motivo = MOTIVOS.get(palabra);
  if (!motivo) throw inesperado(argumento, '"recuperacion" o "mejora"');
  return motivo;
}

const RECHAZOS = {
  'fuera-de-rango': 'remedial: se esperaba una calificación de 0 a 10',
  'recuperacion-de-aprobada': 'motivo: la unidad está aprobada, no hay qué recuperar; use "mejora"',
  'mejora-de-na': 'motivo: la unidad está en NA, no hay qué mejorar; use "recuperacion"',
} as const;

export function nivelResuelto(resultado: NivelFinalDeUnidad): NivelAcademico {
  if (resultado.outcome === 'resuelta') return resultado.nivel;
  if (resultado.outcome === 'incompleta') {
    throw datoFaltante(`Falta ${resultado.falta}: capture ese dato para obtener el resultado`, 'Art. 48');
  }
  throw valorInvalido(RECHAZOS[resultado.motivo], 'Art. 52');
}
