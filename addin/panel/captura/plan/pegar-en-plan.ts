import { leerTipo } from '../../../../shared/importacion/asignatura/lectores-de-asignatura';
import { limpiar } from '../../../../shared/importacion/texto-de-celda';
import { cambiarActividad, agregarActividad } from './cambiar-plan-conalep';
import {
  agregarIndicador,
  cambiarIndicador,
  type LugarDeCriterio,
  lugarDeIndicador,
} from './cambiar-plan-ut';
import { leerCorte, type NotaDeFila } from './plan-de-filas';
import {
  type ActividadEnTexto,
  type IndicadorEnTexto,
  llaveLibre,
  type PlanConalepEnTexto,
  type PlanUtEnTexto,
} from './plan-en-texto';

/* A block of cells pasted into the table of a plan: from the cell where it is pasted, right and down, adding rows. */

const COLUMNAS_UT = ['clave', 'evidencia', 'instrumento', 'tipo', 'peso'] as const;
const COLUMNAS_CONALEP = ['ra', 'peso', 'corte'] as const;

export interface Pegado<T> {
  readonly plan: T;
  readonly notas: readonly NotaDeFila[];
}

type Filas = readonly (readonly string[])[];

export function pegarIndicadores(
  plan: PlanUtEnTexto,
  llave: number,
  campo: string,
  filas: Filas,
): Pegado<PlanUtEnTexto> {
  const desde = COLUMNAS_UT.findIndex((uno) => uno === campo);
  const lugar = lugarDeIndicador(plan, llave);
  if (desde < 0 || !lugar) return { plan, notas: [] };
  const notas: NotaDeFila[] = [];
  let [pegado, actual] = [plan, llave];
  for (const [i, fila] of filas.entries()) {
    if (i > 0) {
      const siguiente = llaveDebajo(renglonesDe(pegado, lugar), actual);
      if (siguiente === null) {
        const nueva = llaveLibre(pegado);
        pegado = agregarIndicador(pegado, lugar, actual);
        actual = nueva;
      } else actual = siguiente;
    }
    const cambio = deIndicador(fila, desde, i + 1, notas);
    pegado = cambiarIndicador(pegado, actual, cambio);
  }
  return { plan: pegado, notas };
}

function renglonesDe(plan: PlanUtEnTexto, lugar: LugarDeCriterio): readonly IndicadorEnTexto[] {
  const unidad = plan.unidades.find((una) => una.unidad === lugar.unidad);
  return unidad?.criterios.find(({ nombre }) => nombre === lugar.criterio)?.indicadores ?? [];
}

function llaveDebajo(renglones: readonly { readonly llave: number }[], llave: number): number | null {
  const lugar = renglones.findIndex((uno) => uno.llave === llave);
  return renglones[lugar + 1]?.llave ?? null;
}

function deIndicador(
  fila: readonly string[],
  desde: number,
  numero: number,
  notas: NotaDeFila[],
): Partial<IndicadorEnTexto> {
  const { tipo, ...textos } = porColumna(COLUMNAS_UT, fila, desde, numero, notas);
  if (tipo === undefined || tipo === '') return textos;
  const leido = leerTipo(tipo);
  if ('valor' in leido) return { ...textos, tipo: leido.valor };
  notas.push({ fila: numero, valor: tipo, ...leido });
  return textos;
}

export function pegarActividades(
  plan: PlanConalepEnTexto,
  llave: number,
  campo: string,
  filas: Filas,
): Pegado<PlanConalepEnTexto> {
  const desde = COLUMNAS_CONALEP.findIndex((uno) => uno === campo);
  if (desde < 0) return { plan, notas: [] };
  const notas: NotaDeFila[] = [];
  let [pegado, actual] = [plan, llave];
  for (const [i, fila] of filas.entries()) {
    if (i > 0) {
      const siguiente = llaveDebajo(pegado.actividades, actual);
      if (siguiente === null) {
        const nueva = llaveLibre(pegado);
        pegado = agregarActividad(pegado, actual);
        actual = nueva;
      } else actual = siguiente;
    }
    pegado = cambiarActividad(pegado, actual, deActividad(fila, desde, i + 1, notas));
  }
  return { plan: pegado, notas };
}

function deActividad(
  fila: readonly string[],
  desde: number,
  numero: number,
  notas: NotaDeFila[],
): Partial<ActividadEnTexto> {
  const { corte, ...textos } = porColumna(COLUMNAS_CONALEP, fila, desde, numero, notas);
  if (corte === undefined || corte === '') return textos;
  const leido = leerCorte(corte);
  if ('valor' in leido) return { ...textos, corte: leido.valor };
  notas.push({ fila: numero, valor: corte, ...leido });
  return textos;
}

/** The cells of a row under the columns of the table; what lies beyond the last one is noted. */
function porColumna<C extends string>(
  columnas: readonly C[],
  fila: readonly string[],
  desde: number,
  numero: number,
  notas: NotaDeFila[],
): Partial<Record<C, string>> {
  const textos: Partial<Record<C, string>> = {};
  for (const [i, celda] of fila.entries()) {
    const columna = columnas[desde + i];
    const texto = limpiar(celda);
    if (columna !== undefined) textos[columna] = texto;
    else if (texto !== '') notas.push({ fila: numero, valor: texto, ...SOBRA });
  }
  return textos;
}

const SOBRA = {
  motivo: 'La tabla no tiene más columnas a la derecha.',
  remedio: 'Pegue el bloque desde una columna más a la izquierda.',
} as const;
