import {
  leerCriterio,
  leerNumeroDeUnidad,
  leerSiNo,
  leerTipo,
} from '../../../../shared/importacion/asignatura/lectores-de-asignatura';
import { FILAS_DE_BUSQUEDA } from '../../../../shared/importacion/encabezado';
import { type Ilegible, type Lectura } from '../../../../shared/importacion/lectura';
import { limpiar } from '../../../../shared/importacion/texto-de-celda';
import { textoComparable } from '../../../../shared/importacion/texto-comparable';
import { type NumeroCorte } from '../../../../shared/modelo/corte';
import {
  type ActividadEnTexto,
  conLosDemas,
  type CriterioEnTexto,
  type IndicadorEnTexto,
  type PlanEnTexto,
  type PlanUtEnTexto,
  type UnidadEnTexto,
} from './plan-en-texto';
import { conIntegradora, planPorOmision } from './plan-por-omision';

/** A cell that could not go into the plan: its row from 1, what it says and what to do. */
export interface NotaDeFila extends Ilegible {
  readonly fila: number;
  readonly valor: string;
}

export interface PlanDeFilas {
  readonly plan: PlanEnTexto;
  /** As the rows name it; null where they do not. */
  readonly asignatura: { readonly clave: string; readonly nombre: string } | null;
  readonly notas: readonly NotaDeFila[];
}

type Filas = readonly (readonly string[])[];
type Titulos = ReadonlyMap<string, number>;

const DE_UT = ['unidad', 'criterio', 'indicador', 'tipo'];
const NOMBRES_DE_RA = ['ra', 'r a', 'resultado de aprendizaje'];
const NOMBRES_DE_PESO = ['peso', 'ponderacion'];

/**
 * A plan from the rows of a sheet, found by their headings: those of the plan de evaluación (UT), or R.A., peso and
 * corte (CONALEP). Weights come as they are written, so that what does not add up is seen and mended in the editor.
 * Null when no row has such headings.
 */
export function planDeFilas(crudas: Filas): PlanDeFilas | null {
  const filas = crudas.map((fila) => fila.map(limpiar));
  for (const [lugar, fila] of filas.slice(0, FILAS_DE_BUSQUEDA).entries()) {
    const titulos = new Map(
      fila.map((texto, columna) => [textoComparable(texto), columna] as const).toReversed(),
    );
    const cuerpo = filas.map((una, i) => ({ numero: i + 1, celdas: una })).slice(lugar + 1);
    const conAlgo = cuerpo.filter(({ celdas }) => celdas.some((celda) => celda !== ''));
    if (DE_UT.every((uno) => titulos.has(uno))) return deUt(new Lector(titulos), conAlgo);
    if (
      columnaDe(titulos, NOMBRES_DE_RA) !== undefined &&
      columnaDe(titulos, NOMBRES_DE_PESO) !== undefined
    ) {
      return deConalep(new Lector(titulos), conAlgo);
    }
  }
  return null;
}

interface Fila {
  readonly numero: number;
  readonly celdas: readonly string[];
}

const columnaDe = (titulos: Titulos, nombres: readonly string[]): number | undefined =>
  nombres.map((uno) => titulos.get(uno)).find((columna) => columna !== undefined);

/** Reads cells by the heading of their column, and notes those that cannot be read. */
class Lector {
  readonly notas: NotaDeFila[] = [];
  constructor(private readonly titulos: Titulos) {}

  texto({ celdas }: Fila, ...nombres: readonly string[]): string {
    const columna = columnaDe(this.titulos, nombres);
    return columna === undefined ? '' : (celdas[columna] ?? '');
  }

  leer<T>(fila: Fila, leer: (texto: string) => Lectura<T>, ...nombres: readonly string[]): T | null {
    const valor = this.texto(fila, ...nombres);
    const leido = leer(valor);
    if ('valor' in leido) return leido.valor;
    this.notas.push({ fila: fila.numero, valor, ...leido });
    return null;
  }
}

function deUt(lector: Lector, filas: readonly Fila[]): PlanDeFilas {
  let llave = 0;
  const renglones = filas.flatMap((fila) => {
    const unidad = lector.leer(fila, leerNumeroDeUnidad, 'unidad');
    const criterio = lector.leer(fila, leerCriterio, 'criterio');
    const tipo = lector.leer(fila, leerTipo, 'tipo');
    if (unidad === null || criterio === null || tipo === null) return [];
    const indicador: IndicadorEnTexto = {
      llave: llave++,
      clave: lector.texto(fila, 'indicador'),
      evidencia: lector.texto(fila, 'evidencia'),
      instrumento: lector.texto(fila, 'instrumento'),
      tipo,
      peso: lector.texto(fila, 'peso del indicador', 'peso'),
    };
    const nombre = lector.texto(fila, 'nombre de la unidad');
    return { unidad, nombre, criterio, peso: lector.texto(fila, 'peso del criterio'), indicador };
  });
  const [primera] = filas;
  const omision = planPorOmision('ut');
  const niveles = omision.institucion === 'ut' ? omision.niveles : [];
  const integradora = primera ? lector.leer(primera, leerSiNo, 'integradora') === true : false;
  const plan: PlanUtEnTexto = {
    institucion: 'ut',
    esIntegradora: false,
    unidades: unidadesDe(renglones),
    niveles: niveles.map((nivel) => ({ ...nivel, llave: llave++ })),
  };
  const clave = primera ? lector.texto(primera, 'clave') : '';
  return {
    plan: integradora ? conIntegradora(plan, true) : plan,
    asignatura: primera && clave !== '' ? { clave, nombre: lector.texto(primera, 'asignatura') } : null,
    notas: lector.notas,
  };
}

interface Renglon {
  readonly unidad: number;
  readonly nombre: string;
  readonly criterio: CriterioEnTexto['nombre'];
  readonly peso: string;
  readonly indicador: IndicadorEnTexto;
}

function unidadesDe(renglones: readonly Renglon[]): UnidadEnTexto[] {
  const numeros = [...new Set(renglones.map(({ unidad }) => unidad))].toSorted((a, b) => a - b);
  return numeros.map((unidad) => {
    const suyos = renglones.filter((uno) => uno.unidad === unidad);
    const nombres = [...new Set(suyos.map(({ criterio }) => criterio))];
    return {
      unidad,
      nombre: suyos[0]?.nombre ?? '',
      criterios: conLosDemas(
        nombres.map((nombre) => {
          const delCriterio = suyos.filter(({ criterio }) => criterio === nombre);
          return {
            nombre,
            peso: delCriterio[0]?.peso ?? '',
            indicadores: delCriterio.map(({ indicador }) => indicador),
          };
        }),
      ),
    };
  });
}

function deConalep(lector: Lector, filas: readonly Fila[]): PlanDeFilas {
  const actividades = filas.flatMap((fila, llave): ActividadEnTexto[] => {
    const corte = lector.leer(fila, leerCorte, 'corte');
    if (corte === null) return [];
    return [
      {
        llave,
        corte,
        ra: lector.texto(fila, ...NOMBRES_DE_RA),
        peso: lector.texto(fila, ...NOMBRES_DE_PESO),
      },
    ];
  });
  return { plan: { institucion: 'conalep', actividades }, asignatura: null, notas: lector.notas };
}

export function leerCorte(texto: string): Lectura<NumeroCorte> {
  const corte = ([1, 2, 3] as const).find((uno) => String(uno) === texto);
  return corte ? { valor: corte } : { motivo: 'No es un corte.', remedio: 'Escriba 1, 2 o 3.' };
}
