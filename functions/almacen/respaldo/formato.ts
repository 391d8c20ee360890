import { z } from 'zod';
import { TABLAS } from '../claves';
import { Huella } from '../contenido';

/**
 * A backup is a folder with one NDJSON file for each table, one with the list of blobs, and a manifest with the counts
 * and the hash of each, written last: without it there is no backup. The blobs themselves are beside the folder, by
 * their names, and serve every backup of the same place, because their content never changes.
 */
export const MANIFIESTO = 'manifiesto.json';
export const LISTA_DE_BLOBS = 'blobs.ndjson';
export const CARPETA_DE_BLOBS = 'blobs';
export const archivoDeTabla = (tabla: NombreDeTabla): string => `${tabla}.ndjson`;

const NombreDeTabla = z.enum(TABLAS);
export type NombreDeTabla = z.infer<typeof NombreDeTabla>;

/**
 * What tells of others goes before them. A request is answered after what it did, and a publication is said to be done
 * after its report is in place: read in this order, what is said is there.
 */
export const TABLAS_EN_ORDEN: readonly NombreDeTabla[] = [
  TABLAS.respuestas,
  TABLAS.publicaciones,
  TABLAS.consultas,
  TABLAS.documentos,
  TABLAS.bitacora,
];

const Archivo = z.strictObject({ lineas: z.int().nonnegative(), huella: Huella });

export const Manifiesto = z.strictObject({
  formato: z.literal(1),
  hecho: z.iso.datetime(),
  tablas: z.record(NombreDeTabla, Archivo),
  blobs: Archivo,
  bytes: z.int().nonnegative(),
});
export type Manifiesto = z.infer<typeof Manifiesto>;

/** A row of a table. Its etag is of the store where it was, and stays there. */
export const RenglonRespaldado = z.strictObject({
  particion: z.string(),
  fila: z.string(),
  columnas: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type RenglonRespaldado = z.infer<typeof RenglonRespaldado>;

/** A blob: its name is a path of ours, and nothing else is taken for a path. */
export const BlobRespaldado = z.strictObject({
  nombre: z.string().regex(/^[a-z]+\/[0-9a-f]{64}$/),
  huella: Huella,
  bytes: z.int().nonnegative(),
  tipo: z.string(),
  codificacion: z.string().nullable(),
});
export type BlobRespaldado = z.infer<typeof BlobRespaldado>;
