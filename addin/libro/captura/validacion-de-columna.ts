import { type ContextoDeEntrada, type Entrada, type LugarDeCelda } from './entrada-de-columna';
import { loQueAdmite } from './lo-que-admite';
import { MATRICULA, nombreDeTabla } from './tablas-de-captura';

/** What Excel says beside a chosen cell, and when it refuses what was typed in it (es-MX). */
interface Dicho {
  readonly titulo: string;
  readonly aviso: string;
  readonly error: string;
}

const DICHOS: Readonly<Record<Entrada, Dicho>> = {
  puntaje: {
    titulo: 'Puntaje',
    aviso: 'De 0 a 10. NP: no se presentó y vale 0. JU: falta justificada, queda pendiente.',
    error: 'Escriba un número de 0 a 10 (por ejemplo 8.5), NP si no se presentó o JU si justificó su falta.',
  },
  calificacion: {
    titulo: 'Calificación de la remedial',
    aviso: 'De 0 a 10.',
    error: 'Escriba un número de 0 a 10, por ejemplo 8.5.',
  },
  logro: {
    titulo: 'Resultado',
    aviso: 'De 0 a 100. En blanco: sin registro.',
    error:
      'Escriba un número de 0 a 100, por ejemplo 78.5. Si aún no hay resultado, deje la celda en blanco.',
  },
  vez: {
    titulo: 'Veces cursada',
    aviso: 'Vez que cursa la asignatura: 1, 2…',
    error: 'Escriba un número entero: 1 si la cursa por primera vez, 2 si la repite.',
  },
  sesiones: {
    titulo: 'Sesiones',
    aviso: 'Sesiones impartidas hasta hoy.',
    error: 'Escriba cuántas sesiones se han impartido, con un número entero.',
  },
  asistencias: {
    titulo: 'Asistencias',
    aviso: 'Sesiones a las que asistió. Una falta justificada no cuenta como asistencia.',
    error: 'Escriba un número entero que no pase de las sesiones impartidas.',
  },
  marca: {
    titulo: 'Asistencia',
    aviso: 'A: asistió. F: faltó. J: falta justificada.',
    error: 'Escriba A si asistió, F si faltó o J si justificó su falta.',
  },
  fecha: {
    titulo: 'Fecha',
    aviso: 'Día, mes y año, por ejemplo 12/10/2026.',
    error: 'Escriba una fecha, por ejemplo 12/10/2026.',
  },
  matricula: {
    titulo: 'Matrícula',
    aviso: 'La de un alumno de la lista.',
    error: 'Elija la matrícula de un alumno de la hoja Captura.',
  },
  unidad: {
    titulo: 'Unidad',
    aviso: 'Número de la unidad en el plan.',
    error: 'Elija una unidad del plan.',
  },
  'si-no': {
    titulo: 'Confirmada',
    aviso: 'SI: el alumno acepta una mejora que lo dejaría en NA.',
    error: 'Escriba SI si el alumno la confirmó, o NO.',
  },
};

/** What may be typed in a column, from its first cell down; what cannot be is refused with what to write instead. */
export function validarColumna(
  celdas: Excel.Range,
  entrada: Entrada,
  lugar: LugarDeCelda,
  contexto: ContextoDeEntrada,
): void {
  const { titulo, aviso, error } = DICHOS[entrada];
  const { dataValidation } = celdas;
  dataValidation.clear();
  dataValidation.rule = reglaDe(entrada, lugar, contexto);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { title: titulo, message: aviso, showPrompt: true };
  dataValidation.errorAlert = { title: titulo, message: error, showAlert: true, style: 'Stop' };
}

function reglaDe(
  entrada: Entrada,
  lugar: LugarDeCelda,
  contexto: ContextoDeEntrada,
): Excel.DataValidationRule {
  const lista = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
  switch (entrada) {
    case 'marca':
      return lista('A,F,J');
    case 'si-no':
      return lista('SI,NO');
    case 'unidad':
      return lista(contexto.unidades.join(','));
    case 'matricula':
      return lista(`=INDIRECT("${nombreDeTabla('captura', contexto.numero)}[${MATRICULA}]")`);
    case 'fecha':
      return { date: { formula1: '2000-01-01', formula2: '2100-12-31', operator: 'Between' } };
    case 'vez':
      return { wholeNumber: { formula1: 1, formula2: 20, operator: 'Between' } };
    case 'sesiones':
      return { wholeNumber: { formula1: 0, formula2: 999, operator: 'Between' } };
    case 'logro':
    case 'calificacion':
    case 'puntaje':
    case 'asistencias':
      return { custom: { formula: `=${loQueAdmite(entrada, lugar, contexto)}` } };
  }
}
