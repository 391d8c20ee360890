import { enPalabras } from '../../../../shared/captura/revisar-cambios';
import {
  NOMBRE_DE_CIFRA,
  NOMBRE_DE_CIFRA_DE_ALUMNO,
  NOMBRE_DE_CIFRA_DE_ASIGNATURA,
  NOMBRE_DE_CIFRA_DE_UNIDAD,
} from '../../../ui/explicacion/nombre-de-cifra';

/** What the path of an address names, in the order in which it is said. */
const DE_CAMINO: readonly (readonly [donde: RegExp, nombre: string])[] = [
  [/\/planteles\/([^/]+)/, 'plantel'],
  [/\/(?:periodos|reportes|unidades)\/([A-Z]{6}\d{2})/, 'periodo'],
  [/\/(?:cortes|reportes\/[^/]+)\/(\d)/, 'corte'],
  [/\/unidades\/(?:[A-Z]{6}\d{2}\/)?(\d+)/, 'unidad'],
  [/\/grupos\/([^/]+)/, 'grupo'],
  [/\/asignaturas\/([^/]+)/, 'asignatura'],
];

const DE_CONSULTA: readonly (readonly [campo: string, nombre: string])[] = [
  ['plantel', 'plantel'],
  ['grupo', 'grupo'],
  ['modulo', 'módulo'],
  ['asignatura', 'asignatura'],
  ['unidad', 'unidad'],
  ['matricula', 'matrícula'],
  ['columna', ''],
  ['cifra', 'cifra'],
  ['mes', 'mes'],
  ['persona', 'persona'],
  ['accion', 'acción'],
  ['documento', 'documento'],
  ['desde', 'desde'],
  ['hasta', 'hasta'],
];

/** Of what somebody read data: "plantel 252, periodo AGODIC26, corte 2, matrícula 2525203642"; empty: of nothing in particular. */
export function direccionEnPalabras(direccion: string): string {
  const [camino = '', consulta = ''] = direccion.split('?');
  const campos = new URLSearchParams(consulta);
  const dichos = [
    ...DE_CAMINO.map(([donde, nombre]) => [nombre, legible(donde.exec(camino)?.[1] ?? '')] as const),
    ...DE_CONSULTA.map(([campo, nombre]) => [nombre, valorDe(campos, campo)] as const),
  ]
    .filter(([, valor]) => valor !== '')
    .map(([nombre, valor]) => `${nombre} ${valor}`.trim());
  // The unit of a figure is asked for beside that of the report, and both may be the same.
  return [...new Set(dichos)].join(', ');
}

function valorDe(campos: URLSearchParams, campo: string): string {
  const valor = campos.get(campo) ?? '';
  if (valor === '') return '';
  if (campo === 'columna') return enPalabras(valor);
  return campo === 'cifra' ? `«${nombreDeCifra(valor, campos.has('unidad'))}»` : valor;
}

const DE_TODO: Readonly<Record<string, string>> = {
  ...NOMBRE_DE_CIFRA,
  ...NOMBRE_DE_CIFRA_DE_ALUMNO,
  ...NOMBRE_DE_CIFRA_DE_ASIGNATURA,
};
const DE_UNIDAD: Readonly<Record<string, string>> = NOMBRE_DE_CIFRA_DE_UNIDAD;

/** As the reports call it; what was asked for and is no figure is said as it came. */
const nombreDeCifra = (cifra: string, deUnidad: boolean): string =>
  (deUnidad ? DE_UNIDAD : DE_TODO)[cifra] ?? cifra;

/** An address is what somebody wrote: a part that cannot be decoded is said as it came. */
function legible(parte: string): string {
  try {
    return decodeURIComponent(parte);
  } catch {
    return parte;
  }
}
