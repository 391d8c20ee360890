import { z } from 'zod';
import { ClavePeriodo, NumeroCorte } from '../modelo/corte';
import { Cuenta } from '../modelo/cuenta';
import { DecimalHastaCien } from '../modelo/decimal-hasta-cien';
import { ClavePlantel } from '../modelo/plantel';
import { ClaveBandera, Nivel } from '../modelo/reporte';
import { CambioProbado, Cambios } from './cambio';

export const FILAS_POR_PAGINA = 100;
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

const PasoDeNivel = z.strictObject({ de: Nivel, a: Nivel });
/** Null: the flag is not raised. */
const Alzada = z.enum(['amarillo', 'rojo']).nullable();
const PasoDeBandera = z.strictObject({ clave: ClaveBandera, de: Alzada, a: Alzada });
export type PasoDeBandera = z.infer<typeof PasoDeBandera>;

/** One alumno in one módulo whose semáforo or a flag would change; `semaforo` null: only flags do. */
export const CambioDeFila = z.strictObject({
  matricula: z.string(),
  nombre: z.string(),
  grupo: z.string(),
  modulo: z.string(),
  semaforo: PasoDeNivel.nullable(),
  banderas: z.array(PasoDeBandera),
});
export type CambioDeFila = z.infer<typeof CambioDeFila>;

/** One alumno whose level, R06 or R07 would change: `nivel` is the same on both sides when only those flags do. */
export const CambioDeAlumno = z.strictObject({
  matricula: z.string(),
  nombre: z.string(),
  grupos: z.array(z.string()),
  nivel: PasoDeNivel,
  banderas: z.array(PasoDeBandera),
});
export type CambioDeAlumno = z.infer<typeof CambioDeAlumno>;

/** How many change, and from what to what; what nobody changes is absent from the lists. */
export const ConteoDeCambios = z.strictObject({
  alumnosModulos: Cuenta,
  alumnosModulosConCambio: Cuenta,
  semaforo: z.array(PasoDeNivel.extend({ cuantos: Cuenta })),
  banderas: z.array(PasoDeBandera.extend({ cuantos: Cuenta })),
  alumnos: Cuenta,
  alumnosConCambio: Cuenta,
  nivel: z.array(PasoDeNivel.extend({ cuantos: Cuenta })),
});
export type ConteoDeCambios = z.infer<typeof ConteoDeCambios>;

/** What would change in one plantel. The lists hold the page asked for; their whole length is in `conteo`. */
export const SimulacionDePlantel = z.strictObject({
  plantel: ClavePlantel,
  nombrePlantel: z.string(),
  /** Version of the sábana it was tried over. */
  sabana: z.int().positive(),
  conteo: ConteoDeCambios,
  alumnosModulos: z.array(CambioDeFila),
  alumnos: z.array(CambioDeAlumno),
});
export type SimulacionDePlantel = z.infer<typeof SimulacionDePlantel>;

/** What other norms would change in a corte. It is computed and kept nowhere. */
export const Simulacion = z.strictObject({
  periodo: ClavePeriodo,
  corte: NumeroCorte,
  cambios: z.array(CambioProbado),
  minimo: z.strictObject({ de: z.string(), a: z.string() }),
  limite: Cuenta,
  desde: Cuenta,
  total: ConteoDeCambios,
  planteles: z.array(SimulacionDePlantel),
});
export type Simulacion = z.infer<typeof Simulacion>;
