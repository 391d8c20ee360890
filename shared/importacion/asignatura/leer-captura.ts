import {
  type AlumnoDeAsignatura,
  type CapturaDeUnidad,
  type PlanDeEvaluacion,
  type RemedialCapturada,
  type UnidadDePlan,
} from '../../modelo/asignatura-capturada';
import { type Observacion } from '../../modelo/recibo';
import { type Fecha } from '../../nucleo/fecha';
import { type HojaCruda } from '../hoja-cruda';
import { leerGrupo, leerMatricula } from '../leer-clave';
import { leerConteo } from '../leer-conteo';
import { leerFechaCapturada } from '../leer-fecha-capturada';
import { type Lectura } from '../lectura';
import {
  leerCalificacion,
  leerNumeroDeUnidad,
  leerPuntaje,
  leerSiNo,
  leerTexto,
} from './lectores-de-asignatura';
import { anotarError, type FilaDeTabla, TablaDeHoja } from './tabla-de-hoja';

const DE_ALUMNOS = ['matrícula', 'nombre', 'grupo', 'veces cursada', 'última asistencia'];
const DE_REMEDIALES = ['matrícula', 'unidad', 'fecha', 'calificación', 'confirmada'];
const SUELTAS = ['matrícula', 'nombre', 'sesiones', 'asistencias'];

export const hojaLlamada = (hojas: readonly HojaCruda[], nombre: string): HojaCruda | undefined =>
  hojas.find(({ hoja }) => hoja?.trim().toLowerCase() === nombre.toLowerCase());

/**
 * What a workbook captures of each alumno under its plan: sheets Alumnos, U1, U2… and Remediales. A row with an error
 * is not imported; who lacks a sheet is an error of that sheet.
 */
export function leerCaptura(
  hojas: readonly HojaCruda[],
  plan: PlanDeEvaluacion,
  observaciones: Observacion[],
): AlumnoDeAsignatura[] {
  const exigida = (nombre: string): HojaCruda | null => {
    const hoja = hojaLlamada(hojas, nombre);
    const [primera] = hojas;
    if (hoja ?? !primera) return hoja ?? null;
    anotarError(observaciones, { archivo: primera.archivo, hoja: nombre }, null, null, {
      motivo: `El libro no tiene la hoja ${nombre}.`,
      remedio: 'Agréguela con los títulos de siempre y vuelva a cargar el libro.',
    });
    return null;
  };
  const deAlumnos = exigida('Alumnos');
  const unidades = plan.unidades.map((unidad) => {
    const hoja = exigida(`U${unidad.unidad}`);
    return hoja && capturasDe(hoja, unidad, observaciones);
  });
  const deRemediales = hojaLlamada(hojas, 'Remediales');
  const remediales = deRemediales
    ? remedialesDe(deRemediales, plan, observaciones)
    : new Map<string, RemedialCapturada[]>();
  const alumnos = deAlumnos && filasPorMatricula(deAlumnos, DE_ALUMNOS, leerAlumno, observaciones);
  if (!alumnos) return [];
  for (const [indice, capturas] of unidades.entries()) {
    const hoja = `U${plan.unidades[indice]?.unidad ?? ''}`;
    if (capturas) exigirLosMismos(alumnos, capturas, { archivo: deAlumnos.archivo, hoja }, observaciones);
  }
  exigirConocidos(alumnos, remediales, deRemediales, observaciones);
  return [...alumnos].flatMap(([matricula, alumno]) => {
    const suyas = unidades.flatMap((capturas) => capturas?.get(matricula) ?? []);
    return suyas.length === plan.unidades.length
      ? [{ matricula, ...alumno, unidades: suyas, remediales: remediales.get(matricula) ?? [] }]
      : [];
  });
}

/** The rows of a sheet by matrícula; null when its heading is not there. `leerFila` gives null for a row with errors. */
function filasPorMatricula<T>(
  cruda: HojaCruda,
  requeridas: readonly string[],
  leerFila: (tabla: TablaDeHoja, fila: FilaDeTabla) => T | null,
  observaciones: Observacion[],
): Map<string, T> | null {
  const tabla = TablaDeHoja.abrir(cruda, requeridas, observaciones);
  if (!tabla) return null;
  const leidas = new Map<string, T>();
  for (const fila of tabla.filas()) {
    const matricula = tabla.leer(fila, 'matrícula', leerMatricula);
    const leida = leerFila(tabla, fila);
    if (matricula === null || leida === null) continue;
    if (leidas.has(matricula)) {
      tabla.error(fila.numero, tabla.columna('matrícula') ?? 0, {
        motivo: `La matrícula ${matricula} aparece dos veces en la hoja.`,
        remedio: 'Deje una sola fila para cada alumno.',
      });
    } else leidas.set(matricula, leida);
  }
  return leidas;
}

function leerAlumno(tabla: TablaDeHoja, fila: FilaDeTabla) {
  const nombre = tabla.leer(fila, 'nombre', leerTexto);
  const grupo = tabla.leer(fila, 'grupo', leerGrupo);
  const vecesCursada = tabla.leer(fila, 'veces cursada', leerConteo);
  const ultima = tabla.leer(fila, 'última asistencia', (texto) => leerFechaSiHay(texto, baseDe(tabla.cruda)));
  if (nombre === null || grupo === null || vecesCursada === null || ultima === null) return null;
  return { nombre, grupo, vecesCursada, ultimaAsistencia: ultima.fecha };
}

function leerFechaSiHay(texto: string, base: 1900 | 1904): Lectura<{ readonly fecha: Fecha | null }> {
  if (texto === '') return { valor: { fecha: null } };
  const leida = leerFechaCapturada(texto, base);
  return 'valor' in leida ? { valor: { fecha: leida.valor } } : leida;
}

function capturasDe(
  cruda: HojaCruda,
  { unidad, criterios }: UnidadDePlan,
  observaciones: Observacion[],
): Map<string, CapturaDeUnidad> | null {
  const claves = criterios.flatMap(({ indicadores }) => indicadores.map(({ clave }) => clave));
  const leerFila = (tabla: TablaDeHoja, fila: FilaDeTabla): CapturaDeUnidad | null => {
    // A pending score is null as well as one that cannot be read: what tells them apart is the error.
    const antes = observaciones.length;
    const puntajes = claves.map((clave) => tabla.leer(fila, clave, leerPuntaje));
    const sesiones = tabla.leer(fila, 'sesiones', leerConteo);
    const asistencias = tabla.leer(fila, 'asistencias', leerConteo);
    if (sesiones === null || asistencias === null || observaciones.length > antes) return null;
    if (asistencias <= sesiones) return { puntajes, sesiones, asistencias };
    tabla.error(fila.numero, tabla.columna('asistencias') ?? 0, {
      motivo: `Hay ${asistencias} asistencias y sólo ${sesiones} sesiones.`,
      remedio: 'Corrija las asistencias o las sesiones del alumno.',
    });
    return null;
  };
  const capturas = filasPorMatricula(cruda, [...SUELTAS, ...claves], leerFila, observaciones);
  const tabla = capturas && TablaDeHoja.abrir(cruda, [...SUELTAS, ...claves], observaciones);
  for (const [titulo, columna] of tabla?.titulosSin([...SUELTAS, ...claves]) ?? []) {
    tabla?.error(tabla.filaDeEncabezado, columna, {
      motivo: `El plan no tiene el indicador «${titulo}» en la unidad ${unidad}.`,
      remedio: 'Quite la columna, o agregue el indicador al plan.',
    });
  }
  return capturas;
}

function remedialesDe(
  cruda: HojaCruda,
  plan: PlanDeEvaluacion,
  observaciones: Observacion[],
): Map<string, RemedialCapturada[]> {
  const porMatricula = new Map<string, RemedialCapturada[]>();
  const tabla = TablaDeHoja.abrir(cruda, DE_REMEDIALES, observaciones);
  for (const fila of tabla?.filas() ?? []) {
    if (!tabla) break;
    const matricula = tabla.leer(fila, 'matrícula', leerMatricula);
    const unidad = tabla.leer(fila, 'unidad', leerNumeroDeUnidad);
    const fecha = tabla.leer(fila, 'fecha', (texto) => leerFechaCapturada(texto, baseDe(cruda)));
    const calificacion = tabla.leer(fila, 'calificación', leerCalificacion);
    const confirmada = tabla.leer(fila, 'confirmada', leerSiNo);
    if (unidad !== null && !plan.unidades.some((una) => una.unidad === unidad)) {
      tabla.error(fila.numero, tabla.columna('unidad') ?? 0, {
        motivo: `El plan no tiene la unidad ${unidad}.`,
        remedio: 'Corrija el número de la unidad.',
      });
      continue;
    }
    if (matricula === null || unidad === null || fecha === null) continue;
    if (calificacion === null || confirmada === null) continue;
    const suyas = porMatricula.get(matricula) ?? [];
    porMatricula.set(matricula, [...suyas, { unidad, fecha, calificacion, confirmada }]);
  }
  return porMatricula;
}

type DeHoja = Pick<HojaCruda, 'archivo' | 'hoja'>;

/** Nobody of the list may lack a unit, and nobody else may have one. */
function exigirLosMismos(
  alumnos: ReadonlyMap<string, unknown>,
  capturas: ReadonlyMap<string, unknown>,
  hoja: DeHoja,
  observaciones: Observacion[],
): void {
  const falta = [...alumnos.keys()].find((matricula) => !capturas.has(matricula));
  if (falta !== undefined) {
    anotarError(observaciones, hoja, null, falta, {
      motivo: `La hoja ${hoja.hoja ?? ''} no tiene una fila que se pueda leer de la matrícula ${falta}.`,
      remedio: 'Agregue o corrija la fila del alumno; si no tiene nada capturado, deje vacíos sus puntajes.',
    });
  }
  exigirConocidos(alumnos, capturas, hoja, observaciones);
}

function exigirConocidos(
  alumnos: ReadonlyMap<string, unknown>,
  otros: ReadonlyMap<string, unknown>,
  hoja: DeHoja | undefined,
  observaciones: Observacion[],
): void {
  const ajena = [...otros.keys()].find((matricula) => !alumnos.has(matricula));
  if (ajena === undefined || !hoja) return;
  anotarError(observaciones, hoja, null, ajena, {
    motivo: `La matrícula ${ajena} está en la hoja ${hoja.hoja ?? ''} y no se leyó de la hoja Alumnos.`,
    remedio: 'Agréguela a la hoja Alumnos, o quite su fila.',
  });
}

const baseDe = ({ base1904 }: HojaCruda): 1900 | 1904 => (base1904 === true ? 1904 : 1900);
