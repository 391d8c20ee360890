import { z } from 'zod';
import { ClavePeriodo } from './corte';
import { ClavePlantel } from './plantel';

/** Where a plantel's data of an alumno are kept. */
export const FuenteDeDatos = z.enum([
  'sabana',
  'incidencias',
  'captura',
  'reporte',
  'unidad',
  'rectificacion-de-datos',
]);
export type FuenteDeDatos = z.infer<typeof FuenteDeDatos>;

/** What one document holds of the alumno, as it is kept. */
const ParteDeDatos = z.strictObject({
  fuente: FuenteDeDatos,
  periodo: ClavePeriodo.nullable(),
  /** Which document of the periodo: "corte 2", "101 · PEMA-04". */
  documento: z.string(),
  datos: z.array(z.unknown()),
});
export type ParteDeDatos = z.infer<typeof ParteDeDatos>;

/** Everything in force that a plantel keeps of one alumno: what is handed over when they ask for their data. */
export const DatosDeAlumno = z.strictObject({
  plantel: ClavePlantel,
  matricula: z.string(),
  reunidos: z.iso.datetime(),
  partes: z.array(ParteDeDatos),
});
export type DatosDeAlumno = z.infer<typeof DatosDeAlumno>;

const Motivo = z.string().trim().min(1, 'Falta el motivo.').max(500, 'El motivo pasa de 500 caracteres.');

export const MatriculaDeAlumno = z
  .string()
  .trim()
  .min(1, 'Falta la matrícula.')
  .max(60, 'La matrícula pasa de 60 caracteres.');

/** Why somebody's data are gathered: the folio of their request, or what a law orders. */
export const PeticionDeDatos = z.strictObject({ matricula: MatriculaDeAlumno, motivo: Motivo });
export type PeticionDeDatos = z.infer<typeof PeticionDeDatos>;

/** The name that an alumno's data must bear from now on, whatever SAE's sheet or a docente's list says. */
export const RectificacionDeDatos = z.strictObject({
  matricula: MatriculaDeAlumno,
  nombre: z.string().trim().min(1, 'Falta el nombre.').max(160, 'El nombre pasa de 160 caracteres.'),
  motivo: Motivo,
});
export type RectificacionDeDatos = z.infer<typeof RectificacionDeDatos>;
