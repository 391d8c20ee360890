import { createContext, useContext } from 'react';
import { type UnidadPublicada } from '../../../shared/modelo/publicacion';
import { direccionDe } from '../direccion';
import { type LugarDeUnidad } from '../ruta';

export const ContextoDeUnidad = createContext<UnidadPublicada | null>(null);

/** The published report of a unit that is being read. */
export function useUnidad(): UnidadPublicada {
  const unidad = useContext(ContextoDeUnidad);
  if (!unidad) throw new Error('the views of a unit are drawn inside one');
  return unidad;
}

/** The address of another place of the same report. */
export const lugarDeUnidad = (
  { plantel, periodo, unidad }: Pick<UnidadPublicada, 'plantel' | 'periodo' | 'unidad'>,
  lugar: LugarDeUnidad,
  consulta: Readonly<Record<string, string>> = {},
): string => direccionDe({ pagina: 'unidad', plantel, periodo, unidad, lugar }, consulta);
