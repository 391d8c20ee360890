import { type ReglaCatalogada } from '../../shared/norma/regla';
import { articuloDe } from './consulta-capturada';
import { datoFaltante } from './rechazo';
import { textoDeCelda } from './texto-de-campo';

/** A clave as it was typed, spaces included: they are what makes some of them wrong. */
export function claveCapturada(celda: unknown, regla: ReglaCatalogada): string {
  const texto = textoDeCelda(celda);
  if (texto === '') throw datoFaltante('texto', articuloDe(regla));
  return texto;
}
