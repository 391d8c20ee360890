import { z } from 'zod';
import { Cuenta } from '../modelo/cuenta';
import { CambioProbado } from './cambio-probado';

/** Letter of a unit or a final as people read it; null while something is not captured. */
export const LetraMostrada = z.enum(['SA', 'DE', 'AU', 'CO', 'CD', 'CA', 'NA']).nullable();
export type LetraMostrada = z.infer<typeof LetraMostrada>;

const PasoDeLetra = z.strictObject({ de: LetraMostrada, a: LetraMostrada });
const PasoDeDerecho = z.strictObject({ de: z.boolean(), a: z.boolean() });

/** One alumno in one unit whose right or level would change; null: that one stays. */
export const CambioDeUnidad = z.strictObject({
  matricula: z.string(),
  nombre: z.string(),
  unidad: z.int().positive(),
  derecho: PasoDeDerecho.nullable(),
  nivel: PasoDeLetra.nullable(),
});
export type CambioDeUnidad = z.infer<typeof CambioDeUnidad>;

/** One alumno whose final would change. */
export const CambioDeFinal = z.strictObject({
  matricula: z.string(),
  nombre: z.string(),
  final: PasoDeLetra,
});
export type CambioDeFinal = z.infer<typeof CambioDeFinal>;

/** How many change, and from what to what; what nobody changes is absent from the lists. */
export const ConteoDeAsignatura = z.strictObject({
  alumnosUnidades: Cuenta,
  alumnosUnidadesConCambio: Cuenta,
  derecho: z.array(PasoDeDerecho.extend({ cuantos: Cuenta })),
  nivel: z.array(PasoDeLetra.extend({ cuantos: Cuenta })),
  alumnos: Cuenta,
  alumnosConCambio: Cuenta,
  final: z.array(PasoDeLetra.extend({ cuantos: Cuenta })),
});
export type ConteoDeAsignatura = z.infer<typeof ConteoDeAsignatura>;

/** What would change in one asignatura. An asignatura is a grupo's: its lists are whole. */
export const SimulacionDeAsignatura = z.strictObject({
  clave: z.string(),
  asignatura: z.string(),
  esIntegradora: z.boolean(),
  conteo: ConteoDeAsignatura,
  unidades: z.array(CambioDeUnidad),
  finales: z.array(CambioDeFinal),
});
export type SimulacionDeAsignatura = z.infer<typeof SimulacionDeAsignatura>;

export const SimulacionDeAsignaturas = z.strictObject({
  /** The day whose norms it was tried against. */
  fecha: z.iso.date(),
  cambios: z.array(CambioProbado),
  total: ConteoDeAsignatura,
  asignaturas: z.array(SimulacionDeAsignatura),
});
export type SimulacionDeAsignaturas = z.infer<typeof SimulacionDeAsignaturas>;
