import { isUtf8 } from 'node:buffer';
import { type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { sonHojasCrudas } from '../../shared/importacion/son-hojas-crudas';
import { LIMITES } from './inspeccion/limites-de-archivo';
import { RECHAZOS, type RechazoDeArchivo } from './inspeccion/rechazo-de-archivo';

/** The sheets that an open workbook sends as JSON, within the limits of a file. */
export function leerFilas(bytes: Uint8Array): HojaCruda[] | RechazoDeArchivo {
  const hojas = hojasDe(bytes);
  if (!Array.isArray(hojas)) return hojas;
  if (hojas.length > LIMITES.hojas) return RECHAZOS.hojas;
  const celdas = hojas.reduce(
    (suma, { filas }) => suma + filas.reduce((total, { length }) => total + length, 0),
    0,
  );
  return celdas > LIMITES.celdas || hojas.some(esEnorme) ? RECHAZOS.celdas : hojas;
}

const esEnorme = ({ filas }: HojaCruda): boolean =>
  filas.length > LIMITES.filas || filas.some(({ length }) => length > LIMITES.columnas);

function hojasDe(bytes: Uint8Array): HojaCruda[] | RechazoDeArchivo {
  const valor = isUtf8(bytes) ? interpretar(new TextDecoder().decode(bytes)) : undefined;
  if (valor === undefined) return RECHAZOS.noEsJson;
  // A million cells: the columnar check, equal to the schema, is what makes it affordable.
  return esObjeto(valor) && Object.keys(valor).length === 1 && sonHojasCrudas(valor.hojas)
    ? valor.hojas
    : RECHAZOS.noSonHojas;
}

const esObjeto = (valor: unknown): valor is { readonly hojas: unknown } =>
  typeof valor === 'object' && valor !== null && Object.hasOwn(valor, 'hojas');

/** Undefined when it is not JSON. */
function interpretar(texto: string): unknown {
  try {
    return JSON.parse(texto);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
