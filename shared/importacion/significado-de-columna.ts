import { textoComparable } from './texto-comparable';

/** What a column means, whatever it is called; `nombre` is what messages call it. */
const SIGNIFICADOS = [
  {
    clave: 'matricula',
    nombre: 'matrícula',
    sinonimos: [
      'matricula',
      'matricula del alumno',
      'no de matricula',
      'numero de matricula',
      'no matricula',
      'no de control',
      'no control',
      'numero de control',
      'num de control',
      'n de control',
    ],
  },
  {
    clave: 'nombre',
    nombre: 'nombre',
    sinonimos: [
      'nombre',
      'nombre del alumno',
      'nombre completo',
      'nombre del alumno a',
      'nombre de la persona estudiante',
      'nombre del estudiante',
      'nombre alumno',
      'alumno',
      'estudiante',
    ],
  },
  { clave: 'grupo', nombre: 'grupo', sinonimos: ['grupo', 'clave del grupo', 'clave grupo', 'gpo'] },
  {
    clave: 'modulo',
    nombre: 'módulo',
    sinonimos: ['modulo', 'clave del modulo', 'clave modulo', 'clave de modulo', 'modulo profesional'],
  },
  {
    clave: 'nombreModulo',
    nombre: 'nombre del módulo',
    sinonimos: ['nombre del modulo', 'nombre modulo', 'nombre de modulo', 'descripcion del modulo'],
  },
  {
    clave: 'docente',
    nombre: 'docente',
    sinonimos: [
      'docente',
      'nombre del docente',
      'docente titular',
      'profesor',
      'maestro',
      'facilitador',
      'psp',
    ],
  },
  {
    clave: 'ra',
    nombre: 'R.A.',
    sinonimos: [
      'r a',
      'ra',
      'resultado de aprendizaje',
      'resultados de aprendizaje',
      'no de r a',
      'no de ra',
      'clave de r a',
      'clave de la r a',
      'clave del ra',
    ],
  },
  {
    clave: 'peso',
    nombre: 'peso',
    sinonimos: [
      'peso',
      'ponderacion',
      'peso de la r a',
      'peso del ra',
      'peso de la ra',
      'peso r a',
      'peso ra',
      'peso en puntos',
      'peso porcentual',
      'ponderacion de la r a',
      'ponderacion del ra',
    ],
  },
  {
    clave: 'corte',
    nombre: 'corte',
    sinonimos: [
      'corte',
      'corte de la r a',
      'corte de la ra',
      'corte del ra',
      'corte r a',
      'corte ra',
      'corte de r a',
      'no de corte',
      'numero de corte',
    ],
  },
  {
    clave: 'logro',
    nombre: 'logro',
    sinonimos: [
      'logro',
      'logro de la r a',
      'resultado',
      'calificacion',
      'calificacion de la r a',
      'valor obtenido',
      'porcentaje de logro',
      'logro obtenido',
    ],
  },
  {
    clave: 'asistencias',
    nombre: 'asistencias',
    sinonimos: ['asistencias', 'total de asistencias', 'asistencias acumuladas', 'no de asistencias'],
  },
  {
    clave: 'sesiones',
    nombre: 'sesiones',
    sinonimos: [
      'sesiones',
      'sesiones impartidas',
      'total de sesiones',
      'sesiones acumuladas',
      'no de sesiones',
      'clases impartidas',
    ],
  },
  {
    clave: 'ultimaAsistencia',
    nombre: 'última asistencia',
    sinonimos: [
      'ultima asistencia',
      'ult asistencia',
      'fecha de ultima asistencia',
      'fecha de la ultima asistencia',
      'fecha ultima asistencia',
    ],
  },
  {
    clave: 'porcentaje',
    nombre: 'porcentaje',
    // The known public export misspells it.
    sinonimos: ['procentaje', 'porcentaje', 'porcentaje acumulado', 'avance ponderado', 'acumulado'],
  },
  { clave: 'plantel', nombre: 'plantel', sinonimos: ['plantel', 'clave del plantel', 'clave plantel'] },
  {
    clave: 'periodo',
    nombre: 'periodo',
    sinonimos: ['periodo', 'periodo escolar', 'periodo esc', 'ciclo', 'semestre'],
  },
  {
    clave: 'corteDeSeguimiento',
    nombre: 'corte de seguimiento',
    sinonimos: ['corte de seguimiento', 'no de corte de seguimiento', 'numero de corte de seguimiento'],
  },
  {
    clave: 'fecha',
    nombre: 'fecha',
    sinonimos: ['fecha', 'fecha de la incidencia', 'fecha de incidencia', 'fecha del reporte'],
  },
  { clave: 'tipo', nombre: 'tipo', sinonimos: ['tipo', 'tipo de incidencia', 'tipo de reporte'] },
] as const;

export type Significado = (typeof SIGNIFICADOS)[number]['clave'];

const POR_TEXTO: ReadonlyMap<string, Significado> = new Map(
  SIGNIFICADOS.flatMap(({ clave, sinonimos }) => sinonimos.map((texto) => [texto, clave] as const)),
);

const NOMBRES: ReadonlyMap<Significado, string> = new Map(
  SIGNIFICADOS.map(({ clave, nombre }) => [clave, nombre] as const),
);

/** The name by which messages speak of a column. */
export const nombreDeColumna = (significado: Significado): string => NOMBRES.get(significado) ?? significado;

/** The meaning of a heading or a label; null when it is none we know. */
export const significadoDe = (texto: string): Significado | null =>
  POR_TEXTO.get(textoComparable(texto)) ?? null;

const RA = /^(?:r\.?a\.?|resultadodeaprendizaje)?:?(\d{1,2}(?:[.,]\d{1,2}){1,2})$/i;

/** "R.A. 1.2", "RA 1.2" and "1,2" name the same resultado de aprendizaje, "1.2"; null when it is not one. */
export function claveDeRa(texto: string): string | null {
  const [, numero] = RA.exec(texto.replaceAll(' ', '')) ?? [];
  if (numero === undefined) return null;
  return numero
    .split(/[.,]/)
    .map((parte) => String(Number(parte)))
    .join('.');
}
