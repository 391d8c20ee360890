import { type HojaLeida } from '../modelo/recibo';
import { type Encabezado, FILAS_DE_BUSQUEDA, localizarEncabezado } from './encabezado';
import { type HojaCruda } from './hoja-cruda';

export type Disposicion = HojaLeida['disposicion'];

export type HojaReconocida =
  | { readonly disposicion: Exclude<Disposicion, 'no-reconocida'>; readonly encabezado: Encabezado }
  | { readonly disposicion: 'no-reconocida'; readonly encabezado: Encabezado | null };

/** Which layout a sheet has, by the columns its heading names and not by where they are. */
export function reconocerHoja({ filas }: HojaCruda): HojaReconocida {
  const encabezado = localizarEncabezado(filas);
  if (!encabezado) return { disposicion: 'no-reconocida', encabezado };
  const { columnas, ra } = encabezado;
  if (ra.length > 0) return { disposicion: 'grupo-modulo', encabezado };
  if (columnas.has('ra') || columnas.has('logro')) return { disposicion: 'larga', encabezado };
  if (columnas.has('tipo') || (columnas.has('fecha') && columnas.has('matricula'))) {
    return { disposicion: 'incidencias', encabezado };
  }
  // With most of a long sheet's columns it is one, and what it lacks can be said by name.
  return columnas.size >= 4
    ? { disposicion: 'larga', encabezado }
    : { disposicion: 'no-reconocida', encabezado };
}

/** What was looked at, for the message of a sheet nobody recognised. */
export const loVisto = (encabezado: Encabezado | null): string =>
  encabezado
    ? `Lo más parecido a un encabezado (fila ${encabezado.fila + 1}) dice: ${encabezado.visto}.`
    : `No hay un encabezado en las filas 1 a ${FILAS_DE_BUSQUEDA}: se busca una fila con «Matrícula» y, a su lado, el nombre y las R.A.`;
