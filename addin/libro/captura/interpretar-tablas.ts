import { type Celdas, matriculasDe, valorDe } from '../../../shared/captura/celdas';
import { type Columna, nombreDeColumna } from '../../../shared/captura/columna';
import { columnasDelPlan } from '../../../shared/captura/columnas-del-plan';
import { leerMatricula } from '../../../shared/importacion/leer-clave';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type Hallazgo } from './hallazgo';
import {
  alumnoAusente,
  alumnoDesconocido,
  columnaAusente,
  columnaDesconocida,
  columnaRepetida,
  renglonRepetido,
  tablaAusente,
} from './hallazgos-de-tabla';
import { type DatoLeido, enCelda, leerCelda } from './leer-celda';
import { leerRemediales } from './leer-remediales';
import { type TablaLeida } from './tabla-leida';
import {
  columnaDe,
  columnasDeAsistencia,
  columnasDeCaptura,
  lugarDeTitulo,
  MATRICULA,
  tituloDe,
} from './tablas-de-captura';

/** What the sheets of a captura say. What cannot be read says nothing, and is among the hallazgos. */
export interface Interpretacion {
  readonly datos: readonly DatoLeido[];
  readonly hallazgos: readonly Hallazgo[];
}

/** Reads the tables of a captura by their headings and matrículas, whatever their order. `esperadas` is what they should say. */
export function interpretarTablas(
  plan: PlanDeCaptura,
  esperadas: Celdas,
  tablas: readonly TablaLeida[],
): Interpretacion {
  const hallazgos: Hallazgo[] = [];
  const datos: DatoLeido[] = [];
  for (const que of ['captura', 'asistencia'] as const) {
    const tabla = tablas.find((una) => una.que === que);
    if (tabla) datos.push(...leerRejilla(tabla, plan, esperadas, hallazgos));
    else hallazgos.push(tablaAusente(que));
  }
  if (plan.institucion === 'ut') {
    const tabla = tablas.find((una) => una.que === 'remediales');
    if (tabla) datos.push(...leerRemediales(tabla, plan, esperadas, hallazgos));
    else hallazgos.push(tablaAusente('remediales'));
  }
  return { datos, hallazgos };
}

/** One row for each alumno and one column for each columna. */
function leerRejilla(
  tabla: TablaLeida,
  plan: PlanDeCaptura,
  esperadas: Celdas,
  hallazgos: Hallazgo[],
): DatoLeido[] {
  const columnas = columnasLeidas(tabla, plan, esperadas, hallazgos);
  const filas = filasPorMatricula(tabla, esperadas, hallazgos);
  return [...filas].flatMap(([matricula, fila]) =>
    columnas.flatMap(({ columna, lugar }): DatoLeido[] => {
      const clave = { matricula, columna: nombreDeColumna(columna) };
      // The name is of the captura; beside the attendance it is only shown.
      if (columna.que === 'nombre' && tabla.que !== 'captura') return [];
      const leido = leerCelda(tabla, { fila, lugar }, columna, clave, esperadas, hallazgos);
      return leido ? [{ ...clave, ...leido }] : [];
    }),
  );
}

interface ColumnaLeida {
  readonly columna: Columna;
  /** Place in the table, from zero. */
  readonly lugar: number;
}

function columnasLeidas(
  tabla: TablaLeida,
  plan: PlanDeCaptura,
  esperadas: Celdas,
  hallazgos: Hallazgo[],
): ColumnaLeida[] {
  const vistas = new Set<string>();
  const tiene = columnasDelPlan(plan);
  const leidas = tabla.titulos.flatMap((titulo, lugar): ColumnaLeida[] => {
    const columna = columnaDe(plan, titulo);
    if (columna && tiene(columna)) {
      const nombre = nombreDeColumna(columna);
      if (!vistas.has(nombre)) {
        vistas.add(nombre);
        return [{ columna, lugar }];
      }
      hallazgos.push(columnaRepetida(tabla, titulo, lugar));
      return [];
    }
    if (titulo.trim().toLowerCase() !== MATRICULA.toLowerCase()) {
      hallazgos.push(columnaDesconocida(tabla, titulo, lugar));
    }
    return [];
  });
  const nombres = [...esperadas.values()].flatMap((suyas) => [...suyas.keys()]);
  const debidas =
    tabla.que === 'captura' ? columnasDeCaptura(plan) : columnasDeAsistencia(plan, new Set(nombres));
  const presentes = new Set(leidas.map(({ columna }) => nombreDeColumna(columna)));
  for (const columna of debidas) {
    const nombre = nombreDeColumna(columna);
    if (!presentes.has(nombre)) hallazgos.push(columnaAusente(tabla, nombre, tituloDe(plan, columna)));
  }
  return leidas;
}

/** The rows of the body by matrícula. A blank row is nobody's; the second of a matrícula is not read. */
function filasPorMatricula(tabla: TablaLeida, esperadas: Celdas, hallazgos: Hallazgo[]): Map<string, number> {
  const filas = new Map<string, number>();
  const lugar = lugarDeTitulo(tabla, MATRICULA);
  if (lugar < 0) {
    hallazgos.push(columnaAusente(tabla, null, MATRICULA));
    return filas;
  }
  for (const [fila, valores] of tabla.valores.entries()) {
    const texto = String(valores[lugar] ?? '').trim();
    if (texto === '' && valores.every((valor) => valor === '')) continue;
    const leida = leerMatricula(texto);
    if (!('valor' in leida)) {
      hallazgos.push({ ...enCelda(tabla, { fila, lugar }), clase: 'ilegible', dice: texto, ...leida });
    } else if (filas.has(leida.valor)) {
      hallazgos.push(renglonRepetido(tabla, { fila, lugar }, leida.valor));
    } else if (!estaEnLista(leida.valor, esperadas)) {
      hallazgos.push(alumnoDesconocido(tabla, { fila, lugar }, leida.valor));
    } else filas.set(leida.valor, fila);
  }
  for (const matricula of matriculasDe(esperadas)) {
    if (!filas.has(matricula)) hallazgos.push(alumnoAusente(tabla, matricula, esperadas));
  }
  return filas;
}

/** The list of alumnos is that of the captura; a new one is added from the pane, which gives them all their rows. */
const estaEnLista = (matricula: string, esperadas: Celdas): boolean =>
  valorDe(esperadas, { matricula, columna: 'nombre' }) !== null;
