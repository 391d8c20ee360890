import { direccionDeCelda } from '../../../shared/importacion/direccion-de-celda';
import { type ContextoDeEntrada, type Entrada, type LugarDeCelda } from './entrada-de-columna';
import { loQueNoAdmite } from './lo-que-admite';

interface Color {
  readonly relleno: string;
  readonly letra: string;
}

const INVALIDO: Color = { relleno: '#7A1620', letra: '#FFFFFF' };
const BAJO_EL_MINIMO: Color = { relleno: '#F8D4D2', letra: '#7A1620' };
const NO_PRESENTO: Color = { relleno: '#FFEDB8', letra: '#5E4500' };
const JUSTIFICADA: Color = { relleno: '#DCE9F7', letra: '#123C69' };

/**
 * Colours a column by rule, so that what was pasted, or typed without the add-in, is seen as well: first what it may not
 * say, then NP and JU, absences, and results under the minimum.
 */
export function marcarColumna(
  celdas: Excel.Range,
  entrada: Entrada,
  lugar: LugarDeCelda,
  contexto: ContextoDeEntrada & { readonly minimo: string | null },
): void {
  celdas.conditionalFormats.clearAll();
  const celda = direccionDeCelda(lugar.fila, lugar.columna);
  const dice = (palabra: string): string => `=UPPER(TRIM(${celda}))="${palabra}"`;
  marcar(celdas, loQueNoAdmite(entrada, lugar, contexto), INVALIDO);
  switch (entrada) {
    case 'puntaje':
      marcar(celdas, dice('NP'), NO_PRESENTO);
      marcar(celdas, dice('JU'), JUSTIFICADA);
      bajoElMinimo(celdas, celda, contexto.minimo);
      break;
    case 'logro':
    case 'calificacion':
      bajoElMinimo(celdas, celda, contexto.minimo);
      break;
    case 'marca':
      marcar(celdas, dice('F'), BAJO_EL_MINIMO);
      marcar(celdas, dice('J'), JUSTIFICADA);
      break;
    default:
  }
}

function bajoElMinimo(celdas: Excel.Range, celda: string, minimo: string | null): void {
  if (minimo !== null) marcar(celdas, `=AND(ISNUMBER(${celda}),N(${celda})<${minimo})`, BAJO_EL_MINIMO);
}

function marcar(celdas: Excel.Range, formula: string, { relleno, letra }: Color): void {
  const formato = celdas.conditionalFormats.add('Custom');
  formato.custom.rule.formula = formula;
  formato.custom.format.fill.color = relleno;
  formato.custom.format.font.color = letra;
  formato.stopIfTrue = true;
}
