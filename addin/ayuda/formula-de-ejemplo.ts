export type Celda = string | number | boolean;
type Rango = readonly (readonly Celda[])[];
/** As Excel hands an argument over and takes a result: a range is a list of rows. */
export type Dato = Celda | Rango;

/** What is written by hand of an example; its formula and what the cells show are made of it. */
export interface EjemploPorEscribir {
  readonly id: string;
  readonly argumentos: readonly Dato[];
  readonly valor: Dato;
  readonly linea: string;
}

/** The formula as one writes it, its ranges as Excel's constants: "=SISEAC.PONDERADO({8,9},{0.5,0.5})". */
export const formulaDe = (id: string, argumentos: readonly Dato[]): string =>
  `=SISEAC.${id}(${argumentos.map(constante).join(',')})`;

/** What the cells show: a row a line where it spills. */
export const resultadoEnTexto = (valor: Dato): string =>
  esRango(valor) ? valor.map((fila) => fila.map(enPantalla).join(' · ')).join('\n') : enPantalla(valor);

const esRango = (dato: Dato): dato is Rango => typeof dato === 'object';

const constante = (dato: Dato): string =>
  esRango(dato) ? `{${dato.map((fila) => fila.map(enFormula).join(',')).join(';')}}` : enFormula(dato);

const enFormula = (celda: Celda): string =>
  typeof celda === 'string' ? `"${celda.replaceAll('"', '""')}"` : enPantalla(celda);

function enPantalla(celda: Celda): string {
  if (typeof celda === 'boolean') return celda ? 'VERDADERO' : 'FALSO';
  return celda === '' ? '(vacía)' : String(celda);
}
