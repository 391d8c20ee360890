import { type LugarDeCaptura } from '../../../shared/modelo/captura';
import { type TablaDeCaptura } from './tablas-de-captura';

const NOMBRES: Readonly<Record<TablaDeCaptura, string>> = {
  plan: 'Plan',
  captura: 'Captura',
  asistencia: 'Asistencia',
  remediales: 'Remediales',
  calificaciones: 'Calificaciones',
};

/** Excel takes no more, and none of these characters. */
const LARGO_DE_NOMBRE = 31;
const NO_ADMITIDOS = /[[\]:*?/\\']/g;

export const nombreDeHoja = (que: TablaDeCaptura, sufijo: string): string =>
  nombreConSufijo(NOMBRES[que], sufijo);

export const nombreConSufijo = (nombre: string, sufijo: string): string =>
  `${nombre}${sufijo === '' ? '' : ` ${sufijo}`}`.replace(NO_ADMITIDOS, '-').slice(0, LARGO_DE_NOMBRE).trim();

/** What goes after the names of the sheets: nothing for the first captura of a workbook, then its grupo and asignatura. */
export function sufijoDe({ grupo, asignatura }: LugarDeCaptura, usados: readonly string[]): string {
  const ocupados = new Set(usados.map((nombre) => nombre.toLowerCase()));
  const hayOtra = Object.values(NOMBRES).some((nombre) => ocupados.has(nombre.toLowerCase()));
  return hayOtra ? `${grupo} ${asignatura}` : '';
}
