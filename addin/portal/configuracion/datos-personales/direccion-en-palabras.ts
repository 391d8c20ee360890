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
  ['columna', 'columna'],
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
  return [
    ...DE_CAMINO.map(([donde, nombre]) => [nombre, legible(donde.exec(camino)?.[1] ?? '')] as const),
    ...DE_CONSULTA.map(([campo, nombre]) => [nombre, campos.get(campo) ?? ''] as const),
  ]
    .filter(([, valor]) => valor !== '')
    .map(([nombre, valor]) => `${nombre} ${valor}`)
    .join(', ');
}

/** An address is what somebody wrote: a part that cannot be decoded is said as it came. */
function legible(parte: string): string {
  try {
    return decodeURIComponent(parte);
  } catch {
    return parte;
  }
}
