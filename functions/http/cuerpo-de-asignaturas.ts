import { z } from 'zod';
import { type Cambio, Cambios } from '../../shared/simulacion/cambio';
import { BYTES_DE_CARGA, PRUEBA_POR_PARTES } from '../../shared/importacion/limite-de-carga';
import { type Carga } from '../casos/carga/hojas-de-carga';
import { Rechazo } from '../casos/rechazo';
import { type Cuerpo, interpretarJson } from './cuerpo';
import { archivosDelFormulario, CAMPO, leerFormulario } from './cuerpo-de-carga';

const CAMBIOS = 'cambios';

const AlMenosUno = Cambios.min(1, 'Cambie al menos un parámetro.');

interface AsignaturasPorSimular {
  readonly carga: Carga;
  readonly cambios: readonly Cambio[];
}

/** Workbooks of a form, and beside them the changes to try, as JSON. */
export const cuerpoDeAsignaturas: Cuerpo<AsignaturasPorSimular> = {
  maximo: BYTES_DE_CARGA,
  siExcede: PRUEBA_POR_PARTES,
  tipos: { 'multipart/form-data': z.object({ [CAMPO]: z.array(z.file()), [CAMBIOS]: AlMenosUno }) },
  leer: async (solicitud) => {
    const tipo = (solicitud.headers.get('content-type') ?? '').toLowerCase();
    if (!tipo.startsWith('multipart/form-data')) {
      return new Rechazo('tipo-no-admitido', 'Se esperaba un formulario con archivos (multipart/form-data).');
    }
    const partes = await leerFormulario(solicitud, PRUEBA_POR_PARTES, [CAMBIOS]);
    if (partes instanceof Rechazo) return partes;
    const escritos = partes.find(({ campo }) => campo === CAMBIOS)?.bytes ?? new TextEncoder().encode('[]');
    const cambios = interpretarJson(escritos, AlMenosUno);
    return cambios instanceof Rechazo ? cambios : { carga: archivosDelFormulario(partes), cambios };
  },
};
