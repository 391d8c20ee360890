import { enumerar } from '../en-palabras';

/** "la unidad 2 en NA", "las unidades 1 y 3 en NA". */
export const enUnidadesNA = (unidades: readonly number[]): string =>
  `${unidades.length === 1 ? 'la unidad' : 'las unidades'} ${enumerar(unidades.map(String))} en NA`;
