import { type NombreDeParametro } from '../norma/normas';
import { comoDecimal } from '../nucleo/decimal';
import { CIEN, Fraccion } from '../nucleo/fraccion';
import { mostrarValor } from './valor-de-parametro';

/** The numbers of the norms that are parts of a whole, which people say as percentages. */
const PROPORCIONES: ReadonlySet<string> = new Set<NombreDeParametro>([
  'reglamentoUt.asistenciaMinima',
  'reglamentoUt.asistenciaEnRiesgo',
  'reglamentoUt.pesoContinua',
  'reglamentoUt.pesoSumativa',
  'seguimientoPo04.inasistenciaAmarillo',
  'seguimientoPo04.inasistenciaRojo',
  'seguimientoPo04.docenteFraccionRojo',
]);

export const esProporcion = (parametro: string): boolean => PROPORCIONES.has(parametro);

/** 17/20 is "85 %". */
export const enPorcentaje = (valor: Fraccion): string => `${comoDecimal(valor.por(CIEN))} %`;

/** A value of the norms as a sentence says it: a part of a whole is a percentage, the rest is as `mostrarValor` writes it. */
export const decirValor = (parametro: string, valor: unknown): string | null =>
  esProporcion(parametro) && valor instanceof Fraccion ? enPorcentaje(valor) : mostrarValor(valor);
