import { z } from 'zod';
import { type Celdas } from '../celdas-de-hoja';
import { type Fabrica } from '../fabrica';
import { comoArgumento, Objeto } from '../objeto';
import { ordenarArea } from '../ordenar-area';

const Campos = z.array(
  z.object({ key: z.number().int().nonnegative(), ascending: z.boolean().default(true) }),
);

/** Sorts rows by their values. `conEncabezado` says whether the first row of the range is a heading. */
export const objetoOrden = (
  fabrica: Fabrica,
  clase: 'RangeSort' | 'TableSort',
  celdas: () => Celdas,
): Objeto =>
  new Objeto({
    clase,
    metodos: {
      Apply: ([campos, , conEncabezado]) => {
        const { hoja, area } = celdas();
        const sinEncabezado = clase === 'RangeSort' && conEncabezado === true;
        const criterios = comoArgumento(Campos, campos).map(({ key, ascending }) => ({
          lugar: key,
          ascendente: ascending,
        }));
        const filas = { ...area, fila1: area.fila1 + (sinEncabezado ? 1 : 0) };
        ordenarArea(fabrica.libro, { hoja, area: filas }, criterios);
        return null;
      },
    },
  });
