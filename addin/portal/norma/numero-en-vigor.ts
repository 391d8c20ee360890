import { parametroDe } from '../../../shared/norma/nombre-de-parametro';
import { type NombreDeParametro } from '../../../shared/norma/normas';
import { type ReglaCatalogada } from '../../../shared/norma/regla';
import { vigenteEn, type Vigencia } from '../../../shared/norma/vigencia';
import { type Fecha } from '../../../shared/nucleo/fecha';

/** A number that a rule looks at: what holds on a date, and everything it has been. */
export interface NumeroEnVigor {
  readonly llave: NombreDeParametro;
  readonly nombre: string;
  readonly vigente: Vigencia<unknown>;
  readonly historia: readonly Vigencia<unknown>[];
}

/** The numbers of the regulations that a rule looks at, as they hold on a date, in the order it names them. */
export const numerosEnVigor = (
  { parametros }: Pick<ReglaCatalogada, 'parametros'>,
  fecha: Fecha,
): readonly NumeroEnVigor[] =>
  parametros.flatMap((llave) => {
    const parametro = parametroDe(llave);
    if (!parametro) return [];
    const { nombre, historia } = parametro;
    return [{ llave, nombre, vigente: vigenteEn(parametro, fecha), historia }];
  });
