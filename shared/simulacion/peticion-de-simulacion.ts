import { z } from 'zod';
import { DecimalHastaCien } from '../modelo/decimal-hasta-cien';
import { ClavePlantel } from '../modelo/plantel';
import { Cambios } from './cambio';

const FILAS_POR_PAGINA = 100;
const MAXIMO_DE_FILAS = 1000;

/** What to try over the saved sábanas of a corte. At least one change or another minimum. */
export const PeticionDeSimulacion = z
  .strictObject({
    cambios: Cambios.default([]),
    /** The passing minimum to try, 0 to 100; absent: the one in force. */
    minimo: DecimalHastaCien.optional(),
    /** Absent: every plantel with a sábana at this corte. */
    planteles: z.array(ClavePlantel).min(1, 'Elija al menos un plantel.').optional(),
    /** Rows of each list of each plantel, from which one on. The counts are always of all. */
    limite: z.int().min(0).max(MAXIMO_DE_FILAS).default(FILAS_POR_PAGINA),
    desde: z.int().min(0).default(0),
  })
  .refine(({ cambios, minimo }) => cambios.length > 0 || minimo !== undefined, {
    path: ['cambios'],
    message: 'Cambie al menos un parámetro o el mínimo aprobatorio.',
  });
export type PeticionDeSimulacion = z.input<typeof PeticionDeSimulacion>;
