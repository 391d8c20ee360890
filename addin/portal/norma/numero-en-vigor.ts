import { type NombreDeParametro, PARAMETROS } from '../../../shared/norma/normas';
import { type ReglaCatalogada } from '../../../shared/norma/regla';
import { type Parametro, vigenteEn, type Vigencia } from '../../../shared/norma/vigencia';
import { type Fecha } from '../../../shared/nucleo/fecha';

/** A number that a rule looks at: what holds on a date, and everything it has been. */
export interface NumeroEnVigor {
  readonly llave: NombreDeParametro;
  readonly nombre: string;
  readonly vigente: Vigencia<unknown>;
  readonly historia: readonly Vigencia<unknown>[];
}

const POR_LLAVE: ReadonlyMap<string, Parametro<unknown>> = new Map(
  Object.entries(PARAMETROS).flatMap(([documento, parametros]) =>
    Object.entries<Parametro<unknown>>(parametros).map(
      ([nombre, parametro]) => [`${documento}.${nombre}`, parametro] as const,
    ),
  ),
);

/** The numbers of the regulations that a rule looks at, as they hold on a date, in the order it names them. */
export const numerosEnVigor = (
  { parametros }: Pick<ReglaCatalogada, 'parametros'>,
  fecha: Fecha,
): readonly NumeroEnVigor[] =>
  parametros.flatMap((llave) => {
    const parametro = POR_LLAVE.get(llave);
    if (!parametro) return [];
    const { nombre, historia } = parametro;
    return [{ llave, nombre, vigente: vigenteEn(parametro, fecha), historia }];
  });
