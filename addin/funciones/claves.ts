import { erroresDeCurp } from '../../shared/identificacion/errores-de-curp';
import { letraDeCctCoincide } from '../../shared/identificacion/letra-de-cct-coincide';
import { claveCapturada } from './clave-capturada';
import { normasDeHoy } from './normas-de-hoy';

/**
 * Indica si una CURP concuerda consigo misma en forma, entidad, fecha y dígito verificador (Fuente pública: estructura de la CURP).
 * @customfunction CURP.VALIDA
 * @param texto CURP de 18 caracteres, en mayúsculas.
 * @returns VERDADERO si es válida.
 */
export function curpValida(texto: unknown): boolean {
  const curp = claveCapturada(texto, erroresDeCurp);
  return erroresDeCurp.decide({ curp }, normasDeHoy()).length === 0;
}

/**
 * Indica si una clave de centro de trabajo tiene la forma y la letra final que le corresponden (Fuente pública: georreferencia de planteles).
 * @customfunction CCT.VALIDA
 * @param texto Clave de centro de trabajo de 10 caracteres, en mayúsculas.
 * @returns VERDADERO si es válida.
 */
export function cctValida(texto: unknown): boolean {
  const cct = claveCapturada(texto, letraDeCctCoincide);
  return letraDeCctCoincide.decide({ cct }, normasDeHoy()) === true;
}
