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

/** An example as it goes on a sheet: ranges are cells, because how an array constant is written depends on the computer. */
export interface EjemploEnHoja {
  /** What to have in the cells, a range a line: "A1:C1: 8 · 9 · 10". */
  readonly datos: readonly string[];
  readonly formula: string;
  /** Cells and formula as text that Excel pastes at A1; the formula alone when it reads no cells. */
  readonly pegable: string;
}

/** Ranges side by side from A1, and the formula in the column after them, where it may spill. */
export function ejemploEnHoja(id: string, argumentos: readonly Dato[]): EjemploEnHoja {
  const rangos = argumentos.filter(esRango);
  const lugares = rangos.map((rango, i) => direccionDe(rango, anchoDe(rangos.slice(0, i))));
  const escritos = argumentos.map((dato) =>
    esRango(dato) ? (lugares[rangos.indexOf(dato)] ?? '') : enFormula(dato),
  );
  const formula = `=SISEAC.${id}(${escritos.join(',')})`;
  const alto = Math.max(1, ...rangos.map(({ length }) => length));
  const lineas = Array.from({ length: alto }, (_, i) => [
    ...rangos.flatMap((rango) => rango[i] ?? Array.from({ length: anchoDe([rango]) }, () => '')),
    ...(i === 0 ? [formula] : []),
  ]);
  return {
    datos: rangos.map((rango, i) => `${lugares[i] ?? ''}: ${rango.map(enRenglon).join(' / ')}`),
    formula,
    pegable: lineas.map((linea) => linea.join('\t')).join('\n'),
  };
}

/** What the cells show: a row a line where it spills. */
export const resultadoEnTexto = (valor: Dato): string =>
  esRango(valor) ? valor.map(enRenglon).join('\n') : enPantalla(valor);

const esRango = (dato: Dato): dato is Rango => typeof dato === 'object';

const anchoDe = (rangos: readonly Rango[]): number =>
  rangos.reduce((suma, [primera = []]) => suma + primera.length, 0);

function direccionDe(rango: Rango, antes: number): string {
  const [desde, hasta] = [`${letra(antes)}1`, `${letra(antes + anchoDe([rango]) - 1)}${rango.length}`];
  return desde === hasta ? desde : `${desde}:${hasta}`;
}

/** Of the first twenty-six columns: no example needs more. */
const letra = (columna: number): string => String.fromCharCode('A'.charCodeAt(0) + columna);

const enFormula = (celda: Celda): string =>
  typeof celda === 'string' ? `"${celda.replaceAll('"', '""')}"` : enPantalla(celda);

const enRenglon = (fila: readonly Celda[]): string => fila.map(enPantalla).join(' · ');

function enPantalla(celda: Celda): string {
  if (typeof celda === 'boolean') return celda ? 'VERDADERO' : 'FALSO';
  return celda === '' ? '(vacía)' : String(celda);
}
