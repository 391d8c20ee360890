import { z } from 'zod';
import { Accion, Cadena, PaginaDeBitacora } from '../../shared/modelo/bitacora';
import { Fecha } from '../../shared/nucleo/fecha';
import { exportarBitacora } from '../casos/exportar-bitacora';
import { leerBitacora } from '../casos/leer-bitacora';
import { Rechazo } from '../casos/rechazo';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { ClaveEnConsulta, consultaDe, Ninguno } from './parametros';
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

export const lecturaDeBitacora = endpoint({
  clave: 'leer-bitacora',
  metodo: 'GET',
  ruta: 'bitacora',
  resumen: 'La bitácora, de lo más reciente a lo más antiguo; la página siguiente se pide con su marca.',
  parametros: Ninguno,
  consulta: consultaDe({ ...filtro, marca: z.string().max(16_000).optional() }),
  cuerpo: sinCuerpo,
  respuesta: PaginaDeBitacora,
  atender: async ({ servicio, identidad, consulta: { marca, ...buscado } }) => {
    const pagina = await leerBitacora(servicio, identidad, buscado, marca);
    return pagina instanceof Rechazo ? pagina : responder(pagina);
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
