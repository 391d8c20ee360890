import { type Workbook } from 'exceljs';
import { z } from 'zod';
import { Letra } from '../../../../shared/modelo/reporte-de-unidad';
import { hojaDe, type Registro, renglonesDe, tablaEn, type Valor } from './libro-leido';
import { ESCRITO, nivelLeido } from './nivel-leido';

/** Rows of bands and titles in the sheets that hold one table, counted from 0. */
const TITULOS = 4;

const texto = z.string();
const entero = z.int();

const lista = (valor: Valor, separador: string): string[] =>
  valor === null ? [] : texto.parse(valor).split(separador);
const dosDecimales = (valor: Valor): string | null => z.number().nullable().parse(valor)?.toFixed(2) ?? null;

const tabla = (libro: Workbook, nombre: string): Registro[] =>
  tablaEn(renglonesDe(hojaDe(libro, nombre)), TITULOS);

function seccion(libro: Workbook, titulo: string): Registro[] {
  const resumen = renglonesDe(hojaDe(libro, 'Resumen'));
  return tablaEn(resumen, resumen.findIndex(([primera]) => primera === titulo) + 1);
}

/** Those that somebody has, as the report counts them. */
function letras(fila: Registro, banda: string, pendientes: string): Record<string, number> {
  const cuentas = [...Letra.options, 'Pendientes'].map(
    (letra) =>
      [letra === 'Pendientes' ? pendientes : letra, entero.parse(fila(`${banda}/${letra}`))] as const,
  );
  return Object.fromEntries(cuentas.filter(([, cuenta]) => cuenta !== 0));
}

const GRUPOS = 'Semáforo de alumnos en asignaturas por grupo';

/** What the workbook of a unit says of each grupo, and last of the plantel. */
export const gruposLeidos = (libro: Workbook) =>
  seccion(libro, GRUPOS).map((fila) => ({
    grupo: fila(`${GRUPOS}/Grupo`),
    alumnosAsignaturas: fila(`${GRUPOS}/Alumnos en asignaturas`),
    niveles: Object.fromEntries(
      Object.entries(ESCRITO).map(([nivel, escrito]) => [nivel, fila(`${GRUPOS}/${escrito}`)]),
    ),
    asesorias: fila(`${GRUPOS}/Con asesoría`),
    sinDerecho: fila(`${GRUPOS}/Sin derecho`),
    remedialesAplicadas: fila(`${GRUPOS}/Remediales aplicadas`),
  }));

/** Levels of each unit by its name, before remedials and after them, and the final ones. */
export const letrasPorUnidad = (libro: Workbook) =>
  seccion(libro, 'Niveles por unidad').map((fila) => [
    fila('Niveles por unidad/Unidad'),
    letras(fila, 'Niveles por unidad', 'PENDIENTE'),
  ]);

export const finalesLeidos = (libro: Workbook) =>
  seccion(libro, 'Finales por asignatura').map((fila) => [
    fila('Finales por asignatura/Asignatura'),
    letras(fila, 'Finales por asignatura', 'INCOMPLETA'),
  ]);

export const fichaLeida = (libro: Workbook) =>
  Object.fromEntries(
    seccion(libro, 'Ficha del reporte').map((fila) => [
      texto.parse(fila('Ficha del reporte/Dato')),
      fila('Ficha del reporte/Valor'),
    ]),
  );

export const parametrosLeidos = (libro: Workbook) =>
  seccion(libro, 'Parámetros con los que se calculó').map((fila) =>
    ['Valor', 'Fundamento'].map((columna) => fila(`Parámetros con los que se calculó/${columna}`)),
  );

export const alumnosLeidos = (libro: Workbook) =>
  tabla(libro, 'Alumnos').map((fila) => ({
    matricula: fila('Alumno/Matrícula'),
    nombre: fila('Alumno/Nombre'),
    grupos: lista(fila('Alumno/Grupos'), '; '),
    asignaturas: fila('En todas sus asignaturas/Asignaturas'),
    noAcreditadas: fila('En todas sus asignaturas/No acreditadas'),
    asesorias: fila('En todas sus asignaturas/Con asesoría'),
    remedialesUsadas: fila('En todas sus asignaturas/Remediales usadas'),
    nivel: nivelLeido(fila('Alumno/Nivel del alumno')),
  }));

const ESTADOS: Readonly<Record<string, string>> = {
  Aprobada: 'APROBADA',
  'No acreditada': 'NO_ACREDITADA',
  Incompleta: 'INCOMPLETA',
};
const MOTIVOS: Readonly<Record<string, string>> = {
  'Bajo el mínimo': 'BAJO_MINIMO',
  'Sin derecho': 'SIN_DERECHO',
};

/** Each row alumno × asignatura, with as much of its units as the sheet says. */
export const filasLeidas = (libro: Workbook, unidades: readonly number[]) =>
  tabla(libro, 'Alumno por asignatura').map((fila) => ({
    matricula: fila('Alumno y asignatura/Matrícula'),
    grupo: fila('Alumno y asignatura/Grupo'),
    asignatura: fila('Alumno y asignatura/Asignatura'),
    docente: fila('Detalle/Docente'),
    nivel: nivelLeido(fila('Alumno y asignatura/Semáforo')),
    vecesCursada: fila('Detalle/Veces cursada'),
    esIntegradora: fila('Detalle/Integradora') === 'Sí',
    unidades: unidades.map((unidad) => ({
      unidad,
      calificacion: fila(`Detalle de la unidad ${unidad}/Calificación exacta`),
      calificacion2: dosDecimales(fila(`Unidad ${unidad}/Calificación`)),
      letraInicial: fila(`Detalle de la unidad ${unidad}/Nivel antes de remediales`),
      letraFinal: fila(`Unidad ${unidad}/Nivel final`),
      asistencias: fila(`Detalle de la unidad ${unidad}/Asistencias`),
      sesiones: fila(`Detalle de la unidad ${unidad}/Sesiones`),
      motivo: MOTIVOS[String(fila(`Detalle de la unidad ${unidad}/Por qué es NA`))] ?? null,
      pendientes: lista(fila(`Detalle de la unidad ${unidad}/Sin capturar`), ', '),
    })),
    final: {
      estado: ESTADOS[texto.parse(fila('Final de la asignatura/Situación'))],
      promedio: fila('Detalle/Promedio exacto'),
    },
    remedialesUsadas: fila('Final de la asignatura/Remediales usadas'),
    asesoria: fila('Final de la asignatura/Asesoría') === 'Sí',
    diasSinAsistir: fila('Final de la asignatura/Días sin asistir'),
    banderas: lista(fila('Final de la asignatura/Banderas'), ', '),
  }));
