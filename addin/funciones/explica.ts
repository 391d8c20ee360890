import { explicar } from '../../shared/explicacion/cuaderno';
import { argumentosSueltos, explicadorDe } from './explicacion-capturada';
import { explicacionEnTabla } from './explicacion-en-tabla';
import { normasDeHoy } from './normas-de-hoy';

/**
 * Los pasos que dan el valor de una función de SISEAC: operación, resultado y el artículo donde está escrito (Reglamento UT, Arts.; PO-04, normas).
 * @customfunction EXPLICA
 * @param id Nombre de la función entre comillas: "UNIDAD", "DESEMPENO", "RIESGO"…
 * @param argumentos Los mismos argumentos que recibe esa función.
 * @returns Tabla con encabezado: paso, operación, resultado y fundamento; su último resultado es el valor de la función.
 */
export function explica(id: unknown, argumentos: unknown[][][]): unknown[][] {
  const anotar = explicadorDe(id);
  const sueltos = argumentosSueltos(argumentos);
  return explicacionEnTabla(explicar('valor', (cuaderno) => anotar(cuaderno, sueltos, normasDeHoy())));
}
