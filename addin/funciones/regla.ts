import { consultaDe, reglaCapturada, articuloDe, resultadoDe } from './consulta-capturada';
import { paresDe } from './pares-capturados';
import { resultadoEnCeldas } from './resultado-en-celdas';

/**
 * Lo que decide cualquier regla del catálogo con los datos que se le den, bajo las normas de hoy; cada regla cita su artículo (Reglamento UT, Arts.; PO-04, normas; Residencias, requisitos; fuentes públicas).
 * @customfunction REGLA
 * @param clave Clave de la regla: UT-44, CON-05, RES-REQ, EXT-CURP, R02…
 * @param nombresYValores Nombre de un campo y su valor, y así con cada uno. Una lista va en un rango o en una celda, separada por ";".
 * @returns Resultado de la regla; si son varios datos, una tabla de dos columnas.
 */
export function regla(clave: unknown, nombresYValores: unknown[][][]): unknown[][] {
  const consultada = reglaCapturada(clave);
  const pares = paresDe(nombresYValores, articuloDe(consultada));
  return resultadoEnCeldas(resultadoDe(consultaDe(consultada, pares)));
}
