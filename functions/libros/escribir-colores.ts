import { type CellIsOperators, type CellIsRuleType } from 'exceljs';
import { type Nivel, NIVELES } from '../../shared/modelo/reporte';
import { referencia } from './escribir-referencia';
import { PINTADOS } from './reporte/estilos';
import { type Condicional } from './reporte/hoja';
import { palabraDeNivel } from './reporte/palabras';

type Comparacion = Omit<CellIsRuleType, 'priority'>;

/** Each rule beside the cells that it colours. */
export function reglasDe(condicional: Condicional): (readonly [ref: string, regla: Comparacion])[] {
  const ref = referencia(condicional.rango);
  if (condicional.clase === 'conteo') return [[ref, comparacion('greaterThan', '0', condicional.color)]];
  return NIVELES.map((nivel) => [ref, comparacion('equal', `"${palabraDeNivel(nivel)}"`, nivel)]);
}

const comparacion = (operator: CellIsOperators, con: string, nivel: Nivel): Comparacion => ({
  type: 'cellIs',
  operator,
  formulae: [con],
  style: PINTADOS[nivel],
});
