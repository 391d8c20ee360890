import { type Celdas, type ClaveDeCelda, valorDe } from '../../../shared/captura/celdas';
import { type Columna } from '../../../shared/captura/columna';
import { leerValor } from '../../../shared/captura/leer-valor';
import { enPalabras } from '../../../shared/captura/revisar-cambios';
import { direccionDeCelda } from '../../../shared/importacion/direccion-de-celda';
import { type Hallazgo } from './hallazgo';
import { type TablaLeida, type ValorLeido } from './tabla-leida';

/** Where a datum stands: row of the sheet and column, from zero. */
export interface LugarEnHoja {
  readonly que: TablaLeida['que'];
  readonly hoja: string;
  readonly fila: number;
  readonly columna: number;
}

/** A cell of the body of a table, from zero. */
export interface EnTabla {
  readonly fila: number;
  readonly lugar: number;
}

/** A datum as its cell says it; `lugar` is null for a remedial whose row is no longer there. */
export interface DatoLeido extends ClaveDeCelda {
  readonly valor: string | null;
  readonly lugar: LugarEnHoja | null;
}

/** Null where the cell cannot be read as what its column holds, or holds a formula. */
export function leerCelda(
  tabla: TablaLeida,
  donde: EnTabla,
  columna: Columna,
  clave: ClaveDeCelda,
  esperadas: Celdas,
  hallazgos: Hallazgo[],
): Pick<DatoLeido, 'valor' | 'lugar'> | null {
  const valor = tabla.valores[donde.fila]?.[donde.lugar] ?? '';
  const formula = tabla.formulas[donde.fila]?.[donde.lugar] ?? '';
  const comun = { ...enCelda(tabla, donde), clave, antes: valorDe(esperadas, clave) };
  if (esFormula(formula, valor)) {
    hallazgos.push({
      ...{ ...comun, clase: 'formula', dice: String(formula) },
      motivo: `Hay una fórmula donde va ${enPalabras(clave.columna)}.`,
      remedio: 'Escriba el dato en la celda: una fórmula puede cambiar sin que nadie lo note.',
    });
    return null;
  }
  const leido = leerValor(columna, comoTexto(valor));
  if (!('valor' in leido)) {
    hallazgos.push({ ...comun, clase: 'ilegible', dice: comoTexto(valor), ...leido });
    return null;
  }
  return { valor: leido.valor, lugar: lugarDe(tabla, donde) };
}

/** A text may begin like a formula without being one: then it is the value as well. */
const esFormula = (formula: ValorLeido, valor: ValorLeido): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== valor;

const comoTexto = (valor: ValorLeido): string =>
  typeof valor === 'boolean' ? (valor ? 'VERDADERO' : 'FALSO') : String(valor);

const lugarDe = (
  { que, hoja, fila: encabezado, columna }: TablaLeida,
  { fila, lugar }: EnTabla,
): LugarEnHoja => ({
  que,
  hoja,
  fila: encabezado + 1 + fila,
  columna: columna + lugar,
});

/** A hallazgo at a cell of the body; the heading is row −1. */
export function enCelda(tabla: TablaLeida, donde: EnTabla) {
  const { hoja, fila: enHoja, columna } = lugarDe(tabla, donde);
  return { hoja, celda: direccionDeCelda(enHoja, columna), clave: null, antes: null, dice: null };
}
