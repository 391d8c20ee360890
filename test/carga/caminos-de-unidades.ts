import { type NivelAcademico } from '../../shared/evaluacion/nivel-academico';
import { type NivelFinalDeUnidad } from '../../shared/evaluacion/nivel-final-de-unidad';
import { calificarLote, type LoteCalificado } from '../../shared/lote/calificar-lote';
import { type AsignaturaPorCalificar, columnasDe } from '../../shared/lote/columnas-de';
import { type ColumnasDeUnidades } from '../../shared/lote/columnas-de-unidades';
import { type Normas } from '../../shared/norma/normas';
import { Fraccion } from '../../shared/nucleo/fraccion';
import { recorridoDeAsignatura } from '../../shared/recorrido';
import { final, nivel, type NivelSegunOraculo } from '../shared/exactitud/oraculo';
import { arreglosDesnudos, calificarArreglos } from './bucle-de-arreglos';
import { type Camino, enPartes } from './camino';
import { calificarEnHojaDeCalculo } from './hoja-de-hyperformula';
import { type AsignaturaEnCentesimas } from './semestre-del-estado';

/** What every way says of a unit or a final that has no level: which of the reasons is not compared here. */
const SIN_NIVEL = 255;
/** Asignaturas that are computed together: by columns, those of a thousand alumnos. */
const DE_UN_PLANTEL = 8_000;
const DE_A_UNA = 1_000;
const UNIDADES_DE_UN_GRUPO = 40 * 8 * 4;

/** The captures with their decimals already read, as the rules take them. */
export const capturasDe = (semestre: readonly AsignaturaEnCentesimas[]): AsignaturaPorCalificar[] =>
  semestre.map(({ esIntegradora, unidades }) => ({
    esIntegradora,
    unidades: unidades.map(({ continua, sumativa, remedial, asistencias, sesiones, motivo }) => ({
      continua: enPuntos(continua),
      sumativa: enPuntos(sumativa),
      asistencias,
      sesiones,
      remedial: enPuntos(remedial),
      motivo,
    })),
  }));

const enPuntos = (centesimas: number | null): Fraccion | null =>
  centesimas === null
    ? null
    : centesimas % 10 === 0
      ? Fraccion.de(centesimas / 10, 10)
      : Fraccion.de(centesimas, 100);

export function columnasLeidas(capturas: readonly AsignaturaPorCalificar[]): ColumnasDeUnidades {
  const lectura = columnasDe(capturas);
  if (lectura.outcome === 'rechazadas') throw new Error(`the columns refused ${lectura.campo}`);
  return lectura.columnas;
}

export function loteDe(columnas: ColumnasDeUnidades, normas: Normas): LoteCalificado {
  const lote = calificarLote(columnas, normas);
  if (lote.outcome === 'rechazado') throw new Error(`the batch refused ${lote.cifra}`);
  return lote;
}

/** The ways in which a semester is graded. Figures are, for each asignatura, the level of its units and its final. */
export function caminosDeUnidades(
  semestre: readonly AsignaturaEnCentesimas[],
  capturas: readonly AsignaturaPorCalificar[],
  normas: Normas,
) {
  const cuantas = capturas.reduce((suma, { unidades }) => suma + unidades.length, 0);
  return {
    arreglos: {
      nombre: 'arreglos tipados, normas en el código',
      cuantas,
      repeticiones: 20,
      tandas: enPartes(semestre, DE_UN_PLANTEL)
        .map(arreglosDesnudos)
        .map((arreglos) => () => {
          const { nivel: niveles, final: finales } = calificarArreglos(arreglos);
          return () => porAsignatura([...niveles], [...finales]);
        }),
    },
    lote: {
      nombre: 'lote (shared/lote)',
      cuantas,
      repeticiones: 20,
      tandas: enPartes(capturas, DE_UN_PLANTEL)
        .map(columnasLeidas)
        .map((columnas) => () => {
          const lote = loteDe(columnas, normas);
          return () => porAsignatura(Array.from(lote.nivel, sinMotivo), [...lote.final]);
        }),
    },
    objetos: {
      nombre: 'objetos sencillos, normas en el código',
      cuantas,
      repeticiones: 8,
      tandas: enPartes(semestre, DE_A_UNA).map((parte) => () => {
        const resultados = parte.map(({ unidades }) => {
          const niveles = unidades.map(nivel);
          return { niveles, final: final(niveles) };
        });
        return () => resultados.flatMap((uno) => [...uno.niveles, uno.final].map(deOraculo));
      }),
    },
    reglas: {
      nombre: 'regla por regla (shared/recorrido.ts)',
      cuantas,
      repeticiones: 8,
      tandas: enPartes(capturas, DE_A_UNA).map((parte) => () => {
        const resultados = parte.map((asignatura) => recorridoDeAsignatura(asignatura, normas));
        return () =>
          resultados.flatMap(({ niveles, asignatura }) => [...niveles.map(deUnidad), deNivel(asignatura)]);
      }),
    },
  } satisfies Record<string, Camino>;
}

/** One grupo of the same semester, as formulas of a spreadsheet engine. */
export const caminoDeHojaDeCalculo = (semestre: readonly AsignaturaEnCentesimas[]): Camino => ({
  nombre: 'HyperFormula, un grupo de 40 × 8 × 4',
  cuantas: UNIDADES_DE_UN_GRUPO,
  repeticiones: 3,
  tandas: [() => calificarEnHojaDeCalculo(semestre, UNIDADES_DE_UN_GRUPO)],
});

function porAsignatura(niveles: readonly number[], finales: readonly number[]): number[] {
  const unidades = niveles.length / finales.length;
  return finales.flatMap((uno, a) => [...niveles.slice(a * unidades, (a + 1) * unidades), uno]);
}

const sinMotivo = (codigo: number): number => (codigo > 10 ? SIN_NIVEL : codigo);

function deOraculo(uno: NivelSegunOraculo | null): number {
  if (uno === 'NA') return 0;
  return typeof uno === 'number' ? uno : SIN_NIVEL;
}

const deUnidad = (unidad: NivelFinalDeUnidad): number =>
  unidad.outcome === 'resuelta' ? deNivel(unidad.nivel) : SIN_NIVEL;

const deNivel = (uno: NivelAcademico | null): number => (uno === null ? SIN_NIVEL : (uno.numero ?? 0));
