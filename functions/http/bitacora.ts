import { z } from 'zod';
import { Accion, Cadena, PaginaDeBitacora } from '../../shared/modelo/bitacora';
import { Fecha } from '../../shared/nucleo/fecha';
import { exportarBitacora } from '../casos/bitacora/exportar-bitacora';
import { leerBitacora } from '../casos/bitacora/leer-bitacora';
import { Rechazo } from '../casos/rechazo';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { ClaveEnConsulta, consultaDe, DePagina, Ninguno } from './parametros';
import { responder } from './respuesta';

const filtro = {
  /** The chain: of a plantel, or what belongs to none. */
  plantel: Cadena.optional(),
  accion: Accion.optional(),
  persona: ClaveEnConsulta.optional(),
  documento: z.string().min(1).max(200).optional(),
  desde: Fecha.optional(),
  hasta: Fecha.optional(),
};

/** Longer than that of other lists: it names where each chain goes on, and a nation has hundreds. */
const Marca = z
  .string()
  .min(1, 'No puede ir vacía.')
  .max(12_000, 'Pasa de 12,000 caracteres.')
  .optional()
  .transform((marca) => marca ?? null);

export const lecturaDeBitacora = endpoint({
  clave: 'leer-bitacora',
  metodo: 'GET',
  ruta: 'bitacora',
  resumen: 'La bitácora, de lo más reciente a lo más antiguo.',
  parametros: Ninguno,
  consulta: consultaDe({ ...filtro, limite: DePagina.limite, pagina: Marca }),
  cuerpo: sinCuerpo,
  respuesta: PaginaDeBitacora,
  atender: async ({ servicio, identidad, consulta: { limite, pagina, ...buscado } }) => {
    const leida = await leerBitacora(servicio, identidad, buscado, { limite, pagina });
    return leida instanceof Rechazo ? leida : responder(leida);
  },
});

const TIPO = 'text/csv; charset=utf-8';

export const exportacionDeBitacora = endpoint({
  clave: 'exportar-bitacora',
  metodo: 'GET',
  ruta: 'bitacora/exportacion',
  resumen: 'La bitácora como CSV; la exportación misma queda asentada.',
  parametros: Ninguno,
  consulta: consultaDe(filtro),
  cuerpo: sinCuerpo,
  respuesta: TIPO,
  atender: async ({ servicio, identidad, consulta }) => {
    const csv = await exportarBitacora(servicio, identidad, consulta);
    if (csv instanceof Rechazo) return csv;
    return {
      contenido: { bytes: Buffer.from(csv), tipo: TIPO },
      encabezados: { 'content-disposition': 'attachment; filename="bitacora.csv"' },
    };
  },
});
