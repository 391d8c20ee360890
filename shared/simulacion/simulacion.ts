import { z } from 'zod';
import { ClavePeriodo, NumeroCorte } from '../modelo/corte';
import { Cuenta } from '../modelo/cuenta';
import { ClavePlantel } from '../modelo/plantel';
import { ClaveBandera, Nivel } from '../modelo/reporte';
import { CambioProbado } from './cambio-probado';

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
  sabana: z.int().nonnegative(),
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
