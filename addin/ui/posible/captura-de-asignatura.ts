import { leerDecimalLlano } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';

/** What a person typed of a unit, as it stands while they type. */
export interface UnidadEnTexto {
  readonly llave: number;
  readonly continua: string;
  readonly sumativa: string;
  readonly asistencias: string;
  readonly sesiones: string;
  readonly sesionesProgramadas: string;
  readonly remedial: string;
}

export const CAMPOS_DE_UNIDAD = [
  'continua',
  'sumativa',
  'asistencias',
  'sesiones',
  'sesionesProgramadas',
  'remedial',
] as const satisfies readonly (keyof UnidadEnTexto)[];
export type CampoDeUnidad = (typeof CAMPOS_DE_UNIDAD)[number];

export const unidadEnBlanco = (llave: number): UnidadEnTexto => ({
  llave,
  continua: '',
  sumativa: '',
  asistencias: '',
  sesiones: '',
  sesionesProgramadas: '',
  remedial: '',
});

const DIEZ = Fraccion.de(10);
const CONTEO = /^\d{1,4}$/;

/** Why a field cannot be read, with what to type instead; blank is no mistake: it is not captured yet. */
export function errorDeCampo(campo: CampoDeUnidad, texto: string): string | null {
  const limpio = texto.trim();
  if (limpio === '') return null;
  if (campo === 'continua' || campo === 'sumativa' || campo === 'remedial') {
    const valor = leerDecimalLlano(limpio);
    const dentro = valor !== null && valor.signo() >= 0 && !valor.mayorQue(DIEZ);
    if (dentro) return null;
    return limpio.includes(',') ? 'Use punto decimal, por ejemplo 8.5' : 'De 0 a 10, por ejemplo 8.5';
  }
  return CONTEO.test(limpio) ? null : 'Un número entero, por ejemplo 18';
}

/** A grade as the rules take it; null while it is blank. Asked only of what has no error. */
export const calificacionDe = (texto: string): Fraccion | null => leerDecimalLlano(texto.trim());

export const conteoDe = (texto: string): number | null => (texto.trim() === '' ? null : Number(texto.trim()));
