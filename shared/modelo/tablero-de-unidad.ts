import { z } from 'zod';
import { Cuenta } from './cuenta';
import { Plantel } from './plantel';
import { Edicion } from './publicacion';
import { Retiro } from './retiro';

/** Each plantel that captures asignaturas of the Universidad Tecnológica, and what it reads of a unit. */
export const TableroDeUnidad = z.array(
  z.strictObject({
    plantel: Plantel,
    asignaturas: Cuenta,
    actualizada: z.iso.datetime().nullable(),
    publicado: Edicion.nullable(),
    /** How what it read was withdrawn, where nothing is in its place. */
    retiro: Retiro.nullable(),
  }),
);
export type TableroDeUnidad = z.infer<typeof TableroDeUnidad>;
