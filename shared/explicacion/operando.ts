import { type Normas } from '../norma/normas';
import { nombreVisibleDe } from '../norma/nombre-de-parametro';
import { Fraccion } from '../nucleo/fraccion';
import { type Operando } from './paso';
import { type Exacto, textoExacto } from './texto-exacto';

/** What was captured, or is fixed by the operation itself. */
export const dato = (nombre: string, valor: Exacto): Operando => ({ nombre, valor: textoExacto(valor) });

/** A number of the regulations, under the name that it has there. */
export function numeroDeNorma<D extends keyof Normas>(
  normas: Normas,
  documento: D,
  clave: Extract<keyof Normas[D], string>,
): Operando {
  const valor: unknown = normas[documento][clave];
  if (!(valor instanceof Fraccion) && typeof valor !== 'number') {
    throw new RangeError(`not a number of the regulations: ${documento}.${clave}`);
  }
  return dato(nombreVisibleDe(`${documento}.${clave}`) ?? clave, valor);
}

/** A value in the field of a rule that it fills. */
export const enCampo = (campo: string, operando: Operando): Operando => ({ ...operando, campo });
