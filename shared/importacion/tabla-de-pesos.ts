import { type NumeroCorte } from '../modelo/corte';
import { type Recepcion } from './recepcion';
import { direccionDeCelda } from './direccion-de-celda';
import { type ColumnaDeRa, type Encabezado } from './encabezado';
import { type HojaEnLectura } from './hoja-en-lectura';
import { estaVacia, leerCelda } from './leer-celda';
import { type Lectores } from './lectores';
import { type Lector } from './lectura';
import { significadoDe } from './significado-de-columna';
import { textoDeCelda, valorVisto } from './texto-de-celda';

/** A column of logros with the weight and the corte written above it; null where they cannot be read. */
export interface ColumnaConPeso extends ColumnaDeRa {
  readonly peso: string | null;
  readonly corte: NumeroCorte | null;
}

export interface TablaDePesos {
  readonly filaDePesos: number;
  readonly filaDeCortes: number;
  readonly columnas: readonly ColumnaConPeso[];
}

/** The weight and the corte of each R.A. of a book, from the two rows above its heading; null when one is missing. */
export function leerTablaDePesos(hoja: HojaEnLectura, lectores: Lectores): TablaDePesos | null {
  const { recepcion, numero, encabezado } = hoja;
  const filaDePesos = filaRotulada(hoja, 'peso');
  const filaDeCortes = filaRotulada(hoja, 'corte');
  if (filaDePesos === null || filaDeCortes === null) return null;
  const leer = <T>(fila: number, { ra, columna }: ColumnaDeRa, lector: Lector<T>): T | null => {
    const celda = hoja.cruda.filas[fila]?.[columna];
    const lectura = leerCelda(celda, lector);
    if ('valor' in lectura) return lectura.valor;
    recepcion.error(
      { hoja: numero, fila, columna },
      {
        clave: fila === filaDePesos ? 'peso-no-valido' : 'corte-no-valido',
        valor: valorVisto(celda),
        motivo: `${lectura.motivo} Es de la R.A. ${ra}.`,
        remedio: lectura.remedio,
      },
    );
    return null;
  };
  return {
    filaDePesos,
    filaDeCortes,
    columnas: encabezado.ra.map((ra) => ({
      ...ra,
      peso: leer(filaDePesos, ra, lectores.peso),
      corte: leer(filaDeCortes, ra, lectores.corte),
    })),
  };
}

function filaRotulada(hoja: HojaEnLectura, que: 'peso' | 'corte'): number | null {
  const { recepcion, cruda, encabezado, numero } = hoja;
  const primera = Math.min(...encabezado.ra.map(({ columna }) => columna));
  const filas = cruda.filas.slice(0, encabezado.fila).flatMap((celdas, fila) => {
    const rotulo = celdas.findIndex((celda, i) => i < primera && significadoDe(textoDeCelda(celda)) === que);
    const conDatos = encabezado.ra.some(({ columna }) => !estaVacia(celdas[columna]));
    return rotulo >= 0 && conDatos ? [{ fila, rotulo }] : [];
  });
  const [unica, otra] = filas;
  if (unica && !otra) return unica.fila;
  const nombre = que === 'peso' ? 'los pesos' : 'los cortes';
  recepcion.error(
    { hoja: numero, fila: otra?.fila ?? encabezado.fila, columna: otra?.rotulo ?? 0 },
    {
      clave: otra ? 'fila-ambigua' : 'fila-faltante',
      valor: que,
      motivo: otra
        ? `Hay más de una fila con ${nombre} de las R.A.: ${filas.map(({ fila, rotulo }) => direccionDeCelda(fila, rotulo)).join(' y ')}.`
        : `Falta, sobre el encabezado, la fila con ${nombre} de las R.A. En el encabezado se leyó: ${encabezado.visto}.`,
      remedio: `Deje sobre el encabezado una sola fila rotulada «${que === 'peso' ? 'Peso (%)' : 'Corte de la R.A.'}», o exporte de nuevo desde el SAE.`,
    },
  );
  return null;
}

/** Two columns for the same R.A. are an error: nothing says which one counts. */
export function hayRaRepetida(recepcion: Recepcion, hoja: number, { ra, fila }: Encabezado): boolean {
  const repetidas = ra.filter(({ ra: clave }, i) => ra.findIndex((otra) => otra.ra === clave) < i);
  for (const { ra: clave, columna } of repetidas) {
    const celdas = ra.filter((otra) => otra.ra === clave).map((otra) => direccionDeCelda(fila, otra.columna));
    recepcion.error(
      { hoja, fila, columna },
      {
        clave: 'columna-ambigua',
        valor: `R.A. ${clave}`,
        motivo: `Hay más de una columna de la R.A. ${clave}: ${celdas.join(' y ')}.`,
        remedio: 'Deje una sola columna para cada R.A. y vuelva a cargar el archivo.',
      },
    );
  }
  return repetidas.length > 0;
}
