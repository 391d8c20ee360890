import { z } from 'zod';
import { partesDe } from '../claves';
import { type Clase, Huella } from '../contenido';
import { type ContenidoNombrado } from '../contenidos-que-nombran';

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

/** The contents that a version of a document names, by the text of its `datos`. */
export function contenidosNombrados(particion: string, datos: string): ContenidoNombrado[] {
  const leidos: unknown = JSON.parse(datos);
  const campos = NOMBRADOS[partesDe(particion)[0] ?? ''] ?? DE_CONFIGURACION;
  return campos.flatMap(([campo, clase]) => {
    const huella = Huella.safeParse(campo.split('.').reduce(dentro, leidos));
    return huella.success ? [{ clase, huella: huella.data }] : [];
  });
}

const Objeto = z.record(z.string(), z.unknown());

const dentro = (valor: unknown, campo: string): unknown => Objeto.safeParse(valor).data?.[campo];
