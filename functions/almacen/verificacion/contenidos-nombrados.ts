import { z } from 'zod';
import { partesDe } from '../claves';
import { type Clase, Huella } from '../contenido';

/** Where each kind of document names a content, and of which class. What is not here is configuration. */
const NOMBRADOS: Readonly<Record<string, readonly (readonly [campo: string, clase: Clase])[]>> = {
  sabana: [
    ['valor', 'sabanas'],
    ['constancia', 'constancias'],
  ],
  incidencias: [
    ['valor', 'incidencias'],
    ['constancia', 'constancias'],
  ],
  captura: [
    ['celdas', 'capturas'],
    ['cambios', 'cambios'],
  ],
  reporte: [
    ['json', 'reportes'],
    ['libro', 'libros'],
    ['edicion.norma', 'normas'],
    ['insumos.sabana.huella', 'sabanas'],
    ['insumos.capturas', 'procedencias'],
    ['insumos.incidencias.huella', 'incidencias'],
    ['insumos.calendario', 'configuracion'],
  ],
  unidad: [
    ['json', 'reportes'],
    ['libro', 'libros'],
    ['edicion.norma', 'normas'],
    ['insumos.capturas', 'unidades'],
    ['insumos.calendario', 'configuracion'],
  ],
};
const DE_CONFIGURACION = [['contenido', 'configuracion']] as const;

export interface ContenidoNombrado {
  readonly clase: Clase;
  readonly huella: Huella;
}

/** The contents that a version of a document names, by the text of its `datos`. */
export function contenidosNombrados(particion: string, datos: string): ContenidoNombrado[] {
  const leidos: unknown = JSON.parse(datos);
  const campos = NOMBRADOS[partesDe(particion)[0] ?? ''] ?? DE_CONFIGURACION;
  return campos.flatMap(([campo, clase]) => {
    const huella = Huella.safeParse(campo.split('.').reduce(dentro, leidos));
    return huella.success ? [{ clase, huella: huella.data }] : [];
  });
}

/** Contents that name others, and how: a receipt its files, a list of capturas their cells. */
const QUE_NOMBRAN = {
  constancias: z
    .object({ archivos: z.array(z.object({ huella: Huella })) })
    .transform(({ archivos }) => archivos.map(({ huella }) => de('archivos', huella))),
  procedencias: z
    .array(z.object({ celdas: Huella }))
    .transform((partes) => partes.map(({ celdas }) => de('capturas', celdas))),
} as const;

const de = (clase: Clase, huella: Huella): ContenidoNombrado => ({ clase, huella });

/** How the contents that one of this class names are found in it; null: those of its class name none. */
export const nombradosDentro = (clase: Clase): z.ZodType<ContenidoNombrado[]> | null =>
  Object.entries(QUE_NOMBRAN).find(([una]) => una === clase)?.[1] ?? null;

const Objeto = z.record(z.string(), z.unknown());

const dentro = (valor: unknown, campo: string): unknown => Objeto.safeParse(valor).data?.[campo];
