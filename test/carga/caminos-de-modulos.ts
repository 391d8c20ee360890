import {
  columnasDeModulos,
  type ColumnasDeModulos,
  type GrupoPorSituar,
} from '../../shared/lote/columnas-de-modulos';
import { GRAVEDAD, situarLote } from '../../shared/lote/situar-lote';
import { type Nivel } from '../../shared/modelo/reporte';
import { type Normas } from '../../shared/norma/normas';
import { Fraccion } from '../../shared/nucleo/fraccion';
import { type RiesgoDelModulo } from '../../shared/riesgo/riesgo-del-modulo';
import { situacionDelModulo } from '../../shared/riesgo/situacion-del-modulo';
import { corteDesnudo, situarArreglos } from './bucle-de-modulos';
import { type Camino, enPartes } from './camino';
import { type GrupoEnMilesimas } from './corte-del-estado';
import { situarObjeto } from './objetos-de-modulos';

/** Grupos-módulo that are computed together by columns, and rows one by one. */
const DE_UN_PLANTEL = 200;
const DE_A_UNA = 1_000;
const GRUPOS_DE_A_UNA = 25;
const CONDICIONES = { corte: 2, minimo: Fraccion.de(70) } as const;

const enFracciones = (grupos: readonly GrupoEnMilesimas[]): GrupoPorSituar[] =>
  grupos.map(({ actividades, alumnos }) => ({
    actividades: actividades.map(({ peso, corte }) => ({ peso: Fraccion.de(peso), corte })),
    alumnos: alumnos.map(({ logros, asistencias, sesiones }) => ({
      logros: logros.map((logro) => (logro === null ? null : Fraccion.de(logro, 1000))),
      asistencias,
      sesiones,
    })),
  }));

function columnasLeidas(grupos: readonly GrupoPorSituar[]): ColumnasDeModulos {
  const lectura = columnasDeModulos(grupos);
  if (lectura.outcome === 'rechazadas') throw new Error(`the columns refused ${lectura.campo}`);
  return lectura.columnas;
}

/** The ways in which a corte is judged. Figures are, for each row, R, the thousandths of A, its flags and its semáforo. */
export function caminosDeModulos(corte: readonly GrupoEnMilesimas[], normas: Normas) {
  const grupos = enFracciones(corte);
  const filas = grupos.flatMap(({ actividades, alumnos }) =>
    alumnos.map((alumno) => ({ actividades, ...CONDICIONES, ...alumno })),
  );
  const cuantas = filas.reduce((suma, { logros }) => suma + logros.length, 0);
  return {
    arreglos: {
      nombre: 'arreglos tipados, normas en el código',
      cuantas,
      repeticiones: 20,
      tandas: enPartes(corte, DE_UN_PLANTEL)
        .map(corteDesnudo)
        .map((desnudo) => () => {
          const { registrado, logrado, niveles, semaforo } = situarArreglos(desnudo);
          return () => porFila(registrado, logrado, ...Object.values(niveles), semaforo);
        }),
    },
    lote: {
      nombre: 'lote (shared/lote)',
      cuantas,
      repeticiones: 20,
      tandas: enPartes(grupos, DE_UN_PLANTEL)
        .map(columnasLeidas)
        .map((columnas) => () => {
          const lote = situarLote(columnas, CONDICIONES, normas);
          if (lote.outcome === 'rechazado') throw new Error(`the batch refused ${lote.cifra}`);
          const milesimas = 1000 / columnas.escalaDeLogros;
          return () =>
            porFila(
              lote.registrado,
              lote.logrado.map((logrado) => logrado * milesimas),
              ...Object.values(lote.niveles),
              lote.semaforo,
            );
        }),
    },
    objetos: {
      nombre: 'objetos sencillos, normas en el código',
      cuantas,
      repeticiones: 8,
      tandas: enPartes(corte, GRUPOS_DE_A_UNA).map((parte) => () => {
        const situados = parte.flatMap(({ actividades, alumnos }) =>
          alumnos.map((alumno) => situarObjeto(actividades, alumno)),
        );
        return () =>
          situados.flatMap(({ registrado, logrado, niveles, semaforo }) => [
            registrado,
            logrado,
            ...Object.values(niveles),
            semaforo,
          ]);
      }),
    },
    reglas: {
      nombre: 'regla por regla (shared/riesgo)',
      cuantas,
      repeticiones: 6,
      tandas: enPartes(filas, DE_A_UNA).map((parte) => () => {
        const situaciones = parte.map((datos) => situacionDelModulo(datos, normas));
        return () =>
          situaciones.flatMap(({ registrado, logrado, ...riesgo }) => [
            comoNumero(registrado),
            comoNumero(logrado.por(Fraccion.de(1000))),
            ...gravedades(riesgo),
          ]);
      }),
    },
  } satisfies Record<string, Camino>;
}

const porFila = (...columnas: readonly ArrayLike<number>[]): number[] =>
  Array.from({ length: columnas[0]?.length ?? 0 }, (_, fila) =>
    columnas.map((columna) => columna[fila] ?? NaN),
  ).flat();

function comoNumero(valor: Fraccion): number {
  const [n, d] = valor.reducida();
  return Number(n) / Number(d);
}

const gravedades = ({ niveles: { R01, R02, R03, R04c, R08 }, semaforo }: RiesgoDelModulo): number[] =>
  [R01, R02, R03, R04c, R08, semaforo].map(gravedad);

const gravedad = (nivel: Nivel | null): number => GRAVEDAD[nivel ?? 'noAplica'];
