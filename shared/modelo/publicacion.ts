import { z } from 'zod';
import { ClavePeriodo, NumeroCorte, NumeroDeUnidad } from './corte';
import { ClavePlantel } from './plantel';
import { Reporte } from './reporte';
import { ReporteDeUnidad } from './reporte-de-unidad';
import { Retiro } from './retiro';

/** Chosen when publishing; definitivo only once the corte has ended (PO-04 norma 10, CON-03). */
export const Caracter = z.enum(['preliminar', 'definitivo'], 'El carácter es preliminar o definitivo.');
export type Caracter = z.infer<typeof Caracter>;

const instante = z.iso.datetime();

/** What a published version says of itself, on every page and in the workbook. */
export const Edicion = z.strictObject({
  version: z.number().int().positive(),
  caracter: Caracter,
  publicado: instante,
  publicadoPor: z.string(),
  motivo: z.string().nullable(),
  /** SHA-256 of the norms of the institution it was computed under, the minimum among them. */
  norma: z.string(),
  nombrePlantel: z.string(),
});
export type Edicion = z.infer<typeof Edicion>;

export const ESTADOS_DE_VERSION = ['vigente', 'reemplazada', 'retirada'] as const;

/** One of the versions there have been of a published report, and what became of it. */
export const VersionPublicada = z.strictObject({
  edicion: Edicion,
  estado: z.enum(ESTADOS_DE_VERSION),
  /** The one that was in force when it was published; null: none was. */
  anterior: z.int().positive().nullable(),
  /** Null: it was not withdrawn. */
  retiro: Retiro.nullable(),
});
export type VersionPublicada = z.infer<typeof VersionPublicada>;

/** What a plantel reads: the report and the edition it belongs to. */
export const ReportePublicado = Reporte.extend({ edicion: Edicion });
export type ReportePublicado = z.infer<typeof ReportePublicado>;

/** A line of the list of published reports. */
export const ReporteListado = z.strictObject({
  plantel: ClavePlantel,
  nombrePlantel: z.string(),
  periodo: ClavePeriodo,
  corte: NumeroCorte,
  edicion: Edicion,
  /** Null: it is in force. */
  retiro: Retiro.nullable(),
});
export type ReporteListado = z.infer<typeof ReporteListado>;

/** What a plantel of the Universidad Tecnológica reads of a unit, and the edition it belongs to. */
export const UnidadPublicada = ReporteDeUnidad.extend({ edicion: Edicion });
export type UnidadPublicada = z.infer<typeof UnidadPublicada>;

/** A line of the list of published units. */
export const UnidadListada = z.strictObject({
  plantel: ClavePlantel,
  nombrePlantel: z.string(),
  periodo: ClavePeriodo,
  unidad: NumeroDeUnidad,
  edicion: Edicion,
  /** Null: it is in force. */
  retiro: Retiro.nullable(),
});
export type UnidadListada = z.infer<typeof UnidadListada>;

export const PeticionDePublicacion = z.strictObject({
  caracter: Caracter,
  /** Absent: every plantel that has something to publish. */
  planteles: z.array(ClavePlantel).min(1, 'Elija al menos un plantel.').optional(),
  /** Without it, a version in force is not replaced by another content. */
  motivo: z.string().trim().max(500, 'El motivo pasa de 500 caracteres.').optional(),
});
export type PeticionDePublicacion = z.infer<typeof PeticionDePublicacion>;

export const ETAPAS = [
  'en-espera',
  'calculando',
  'escribiendo',
  'publicado',
  'sin-cambios',
  'fallido',
] as const;
export const Etapa = z.enum(ETAPAS);
export type Etapa = z.infer<typeof Etapa>;

export const AvanceDePlantel = z.strictObject({
  plantel: ClavePlantel,
  nombrePlantel: z.string(),
  etapa: Etapa,
  version: z.number().int().positive().nullable(),
  problema: z.string().nullable(),
  /** Clave of the refusal it failed for; null where it was none. Absent in what failed before this was kept. */
  causa: z.string().nullable().default(null),
  actualizado: instante,
});
export type AvanceDePlantel = z.infer<typeof AvanceDePlantel>;

const estado = {
  id: z.string(),
  periodo: ClavePeriodo,
  caracter: Caracter,
  terminada: z.boolean(),
  planteles: z.array(AvanceDePlantel),
};

/** The state of one publication, of a corte or of a unit, polled while it runs. */
export const EstadoDePublicacion = z.union([
  z.strictObject({ ...estado, corte: NumeroCorte }),
  z.strictObject({ ...estado, unidad: NumeroDeUnidad }),
]);
export type EstadoDePublicacion = z.infer<typeof EstadoDePublicacion>;
