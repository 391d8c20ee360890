import { type CriterioDePlan, type PlanDeEvaluacion } from '../../modelo/asignatura-capturada';
import { type Observacion } from '../../modelo/recibo';
import { decimal } from '../../nucleo/decimal';
import { UNO } from '../../nucleo/fraccion';
import { sumaDe } from '../../nucleo/suma';
import { type HojaCruda } from '../hoja-cruda';
import { textoComparable } from '../texto-comparable';
import {
  leerCriterio,
  leerNumeroDeUnidad,
  leerPeso,
  leerSiNo,
  leerTexto,
  leerTextoExigido,
  leerTipo,
} from './lectores-de-asignatura';
import { type FilaDeTabla, TablaDeHoja } from './tabla-de-hoja';

const TITULOS = [
  'asignatura',
  'clave',
  'integradora',
  'unidad',
  'nombre de la unidad',
  'criterio',
  'peso del criterio',
  'indicador',
  'evidencia',
  'instrumento',
  'tipo',
  'peso del indicador',
] as const;

export const esHojaDePlan = ({ hoja }: HojaCruda): boolean => hoja?.trim().toLowerCase() === 'plan';

/** The plan of a sheet, one row for each indicator; null, with its errors, when something of it cannot be read. */
export function leerPlan(cruda: HojaCruda, observaciones: Observacion[]): PlanDeEvaluacion | null {
  const tabla = TablaDeHoja.abrir(cruda, TITULOS, observaciones);
  if (!tabla) return null;
  const antes = observaciones.length;
  const filas = tabla.filas().flatMap((fila) => leerFila(tabla, fila) ?? []);
  const [primera] = filas;
  if (!primera || observaciones.length > antes) return null;
  for (const [titulo, de] of [
    ['clave', ({ clave }: Renglon) => clave],
    ['integradora', ({ esIntegradora }: Renglon) => String(esIntegradora)],
  ] as const) {
    const otra = filas.find((una) => de(una) !== de(primera));
    if (otra) {
      tabla.error(otra.fila, tabla.columna(titulo) ?? 0, {
        motivo: `El plan es de ${primera.clave}: esta fila dice otra cosa en «${titulo}».`,
        remedio: 'Deje un solo plan en cada libro.',
      });
    }
  }
  const unidades = unidadesDe(tabla, filas);
  if (observaciones.length > antes) return null;
  const { clave, asignatura, esIntegradora } = primera;
  return { clave, asignatura, esIntegradora, unidades };
}

type Renglon = NonNullable<ReturnType<typeof leerFila>>;

function leerFila(tabla: TablaDeHoja, fila: FilaDeTabla) {
  const leida = {
    fila: fila.numero,
    asignatura: tabla.leer(fila, 'asignatura', leerTexto),
    clave: tabla.leer(fila, 'clave', leerTextoExigido),
    esIntegradora: tabla.leer(fila, 'integradora', leerSiNo),
    unidad: tabla.leer(fila, 'unidad', leerNumeroDeUnidad),
    nombre: tabla.leer(fila, 'nombre de la unidad', leerTexto),
    criterio: tabla.leer(fila, 'criterio', leerCriterio),
    pesoDelCriterio: tabla.leer(fila, 'peso del criterio', leerPeso),
    indicador: tabla.leer(fila, 'indicador', leerTextoExigido),
    evidencia: tabla.leer(fila, 'evidencia', leerTexto),
    instrumento: tabla.leer(fila, 'instrumento', leerTexto),
    tipo: tabla.leer(fila, 'tipo', leerTipo),
    peso: tabla.leer(fila, 'peso del indicador', leerPeso),
  };
  return estaCompleta(leida) ? leida : null;
}

type Completa<T> = { readonly [K in keyof T]: NonNullable<T[K]> };

const estaCompleta = <T extends object>(leida: T): leida is T & Completa<T> =>
  Object.values(leida).every((valor) => valor !== null);

function unidadesDe(tabla: TablaDeHoja, filas: readonly Renglon[]): PlanDeEvaluacion['unidades'] {
  const numeros = [...new Set(filas.map(({ unidad }) => unidad))].sort((a, b) => a - b);
  return numeros.map((unidad) => {
    const suyas = filas.filter((fila) => fila.unidad === unidad);
    const nombres = [...new Set(suyas.map(({ criterio }) => criterio))];
    const criterios = nombres.map((nombre): CriterioDePlan => {
      const delCriterio = suyas.filter(({ criterio }) => criterio === nombre);
      const peso = delCriterio[0]?.pesoDelCriterio ?? '';
      const otro = delCriterio.find(({ pesoDelCriterio }) => pesoDelCriterio !== peso);
      if (otro) {
        tabla.error(otro.fila, tabla.columna('peso del criterio') ?? 0, {
          motivo: `El criterio ${nombre} de la unidad ${unidad} pesa aquí ${otro.pesoDelCriterio} y antes ${peso}.`,
          remedio: 'Escriba el mismo peso en todas las filas del criterio.',
        });
      }
      const indicadores = delCriterio.map(({ indicador, evidencia, instrumento, tipo, peso: suyo }) => ({
        clave: indicador,
        evidencia,
        instrumento,
        tipo,
        peso: suyo,
      }));
      exigirSuma(tabla, indicadores, `los indicadores de ${nombre} en la unidad ${unidad}`);
      return { nombre, peso, indicadores };
    });
    exigirSuma(tabla, criterios, `los criterios de la unidad ${unidad}`);
    exigirClavesDistintas(tabla, suyas);
    return { unidad, nombre: suyas[0]?.nombre ?? '', criterios };
  });
}

/** Arts. 33 and 34: every set of weights adds up to exactly one. */
function exigirSuma(tabla: TablaDeHoja, conPeso: readonly { peso: string }[], que: string): void {
  if (sumaDe(conPeso.map(({ peso }) => decimal(peso))).igualA(UNO)) return;
  tabla.errorDeHoja({
    motivo: `Los pesos de ${que} no suman exactamente 1.`,
    remedio: 'Corrija los pesos en el plan y vuelva a cargarlo.',
  });
}

function exigirClavesDistintas(tabla: TablaDeHoja, filas: readonly Renglon[]): void {
  const vistas = new Set<string>();
  for (const { fila, indicador } of filas) {
    // As the headings of the captura are compared: two that differ in case alone would be one column.
    const comparable = textoComparable(indicador);
    if (vistas.has(comparable)) {
      tabla.error(fila, tabla.columna('indicador') ?? 0, {
        motivo: `El indicador ${indicador} aparece dos veces en la unidad.`,
        remedio: 'Dé a cada indicador de la unidad una clave distinta.',
      });
    }
    vistas.add(comparable);
  }
}
