import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type ColumnaPorEscribir, type Valor } from '../tabla-por-escribir';

const columna = (
  titulo: string,
  ancho: number,
  clase: ColumnaPorEscribir['clase'] = 'texto',
): ColumnaPorEscribir => ({ titulo, clase, ancho });

/** Columns of the sheet Plan: what is evaluated, with what and how much it weighs. */
export const columnasDelPlan = ({ institucion }: PlanDeCaptura): ColumnaPorEscribir[] =>
  institucion === 'ut'
    ? [
        columna('Unidad', 50, 'libre'),
        columna('Nombre de la unidad', 150, 'parrafo'),
        columna('Criterio', 84),
        columna('Peso del criterio', 60, 'libre'),
        columna('Indicador', 70),
        columna('Evidencia', 150, 'parrafo'),
        columna('Instrumento', 110, 'parrafo'),
        columna('Tipo', 66),
        columna('Peso del indicador', 64, 'libre'),
      ]
    : [columna('R.A.', 70), columna('Peso', 60, 'libre'), columna('Corte', 50, 'libre')];

/** One row for each indicator or R.A., in the order of the plan. Weights are written with the digits they have. */
export const filasDelPlan = (plan: PlanDeCaptura): Valor[][] =>
  plan.institucion === 'ut'
    ? plan.plan.unidades.flatMap(({ unidad, nombre, criterios }) =>
        criterios.flatMap((criterio) =>
          criterio.indicadores.map(({ clave, evidencia, instrumento, tipo, peso }) => [
            ...[unidad, nombre, criterio.nombre, Number(criterio.peso), clave],
            ...[evidencia, instrumento, tipo, Number(peso)],
          ]),
        ),
      )
    : plan.actividades.map(({ ra, peso, corte }) => [ra, Number(peso), corte]);
