import { type Bandera, type Nivel } from '../../../shared/modelo/reporte';
import { cocienteALaVista } from '../../../shared/nucleo/a-la-vista';
import { NOMBRE_DE_NIVEL } from '../../../shared/riesgo/nombre-de-nivel';
import { diasEntre, type Fecha } from '../../../shared/nucleo/fecha';

/** Levels are written out, so that the sheet reads the same in black and white. */
export const palabraDeNivel = (nivel: Nivel): string => NOMBRE_DE_NIVEL[nivel];

/** A grupo-módulo that nobody teaches yet still has its row. */
export const nombreDeDocente = (docente: string): string => docente || '(sin docente asignado)';

const COTEJO = new Intl.Collator('es-MX');

/** Names as a person looks for them: TÉLLEZ before TORRES. The report itself keeps the order of codes. */
export const porNombre = (uno: string, otro: string): number => COTEJO.compare(uno, otro);

/** "R02 rojo, R04c amarillo". */
export const listaDeBanderas = (banderas: readonly Bandera[]): string =>
  banderas.map(({ clave, nivel }) => `${clave} ${nivel}`).join(', ');

/** Digits of a quotient for a cell: whole numbers as they are, the rest as they are read. */
export const cifras = (cociente: string | null): string | null =>
  cociente === null || !cociente.includes('/') ? cociente : cocienteALaVista(cociente);

/** Days that a sheet counts from the end of 1899. */
export const diaDeHoja = (fecha: Fecha): number => diasEntre('1899-12-30', fecha);

/** "30/10/2026". */
export const fechaCorta = (fecha: Fecha): string => fecha.split('-').reverse().join('/');

const RELOJ = new Intl.DateTimeFormat('es-MX', {
  timeZone: 'America/Mexico_City',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as the offices of the planteles read it: "31/10/2026, 12:05". */
export const horaDelCentro = (instante: string): string => RELOJ.format(new Date(instante));
