import { direccionDeCelda } from '../../../shared/importacion/direccion-de-celda';
import { type ContextoDeEntrada, type Entrada, type LugarDeCelda } from './entrada-de-columna';
import { MATRICULA, nombreDeTabla } from './tablas-de-captura';

/** First day that a date captured may be: the serial number of 1 January 2000. */
const PRIMER_DIA = 36_526;

/**
 * The formula, without its equals sign, that is true of what a cell may say: what the pane reads, which is stricter with
 * a comma that may be of thousands. It is written for the first cell of the column, and Excel moves it to each of the
 * others. A validation takes 255 characters.
 */
export function loQueAdmite(
  entrada: Entrada,
  lugar: LugarDeCelda,
  { numero, unidades }: ContextoDeEntrada,
): string {
  const celda = direccionDeCelda(lugar.fila, lugar.columna);
  const valor = `IFERROR(VALUE(TRIM(${celda})),-1)`;
  // A decimal comma is text where Excel writes a point. Its distance from the middle says both ends at once.
  const conComa = `IF(ISNUMBER(${celda}),${celda},IFERROR(VALUE(SUBSTITUTE(TRIM(${celda}),",",".")),-1))`;
  const entre = (tope: number): string => `ABS(${conComa}-${tope / 2})<=${tope / 2}`;
  const entero = `AND(${valor}>=0,${valor}=INT(${valor}))`;
  const alguno = (opciones: readonly string[]): string =>
    `OR(${opciones.map((opcion) => `UPPER(TRIM(${celda}))="${opcion}"`).join(',')})`;
  switch (entrada) {
    case 'puntaje':
      return `OR(${alguno(['NP', 'JU'])},${entre(10)})`;
    case 'calificacion':
      return entre(10);
    case 'logro':
      return entre(100);
    case 'vez':
    case 'sesiones':
      return entero;
    case 'asistencias': {
      const sesiones = direccionDeCelda(lugar.fila, lugar.columna - 1);
      return `AND(${entero},${valor}<=N(${sesiones}))`;
    }
    case 'marca':
      return alguno(['A', 'F', 'J', '1', '0']);
    case 'fecha':
      return `AND(ISNUMBER(${celda}),N(${celda})>=${PRIMER_DIA},N(${celda})=INT(N(${celda})))`;
    case 'matricula':
      return `COUNTIF(INDIRECT("${nombreDeTabla('captura', numero)}[${MATRICULA}]"),${celda})>0`;
    case 'unidad':
      return alguno(unidades.map(String));
    case 'si-no':
      return alguno(['SI', 'SÍ', 'NO']);
  }
}

/** The formula that is true of a cell a person has to look at: what it may not say, and a formula typed over it. */
export function loQueNoAdmite(entrada: Entrada, lugar: LugarDeCelda, contexto: ContextoDeEntrada): string {
  const celda = direccionDeCelda(lugar.fila, lugar.columna);
  const valido = loQueAdmite(entrada, lugar, contexto);
  return `=AND(LEN(TRIM(${celda}))>0,OR(ISFORMULA(${celda}),NOT(${valido})))`;
}
