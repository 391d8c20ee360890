import { z } from 'zod';
import { EstadoDePublicacion, PeticionDePublicacion } from '../../shared/modelo/publicacion';
import { estadoDePublicacion } from '../casos/publicacion/estado-de-publicacion';
import { Rechazo } from '../casos/rechazo';
import { reintentarPublicacion } from '../casos/publicacion/reintentar-publicacion';
import { solicitarPublicacion } from '../casos/publicacion/solicitar-publicacion';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DeCorte, DePlantel, Ninguno } from './parametros';
import { responder } from './respuesta';

export const solicitudDePublicacion = endpoint({
  clave: 'solicitar-publicacion',
  metodo: 'POST',
  ruta: 'periodos/{periodo}/cortes/{n}/publicaciones',
  resumen: 'Publica el corte; lleva Idempotency-Key, y su avance se consulta en Location.',
  parametros: DeCorte,
  consulta: Ninguno,
  cuerpo: cuerpoJson(PeticionDePublicacion),
  respuesta: EstadoDePublicacion,
  atender: async ({ servicio, identidad, parametros: { periodo, n }, cuerpo, encabezados, correlacion }) => {
    const llave = encabezados.get('idempotency-key');
    const momento = { periodo, corte: n };
    const estado = await solicitarPublicacion(servicio, identidad, momento, llave, cuerpo, correlacion);
    if (estado instanceof Rechazo) return estado;
    return responder(estado, { estado: 202, encabezados: { location: `/api/publicaciones/${estado.id}` } });
  },
});

const DePublicacion = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) });

export const reintentoDePublicacion = endpoint({
  clave: 'reintentar-publicacion',
  metodo: 'POST',
  ruta: 'publicaciones/{id}/planteles/{clave}/reintentos',
  resumen: 'Vuelve a intentar la publicación de un plantel que falló.',
  parametros: DePublicacion.extend(DePlantel.shape),
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: EstadoDePublicacion,
  atender: async ({ servicio, identidad, parametros: { id, clave } }) => {
    const estado = await reintentarPublicacion(servicio, identidad, id, clave);
    return estado instanceof Rechazo ? estado : responder(estado, { estado: 202 });
  },
});

export const lecturaDePublicacion = endpoint({
  clave: 'leer-publicacion',
  metodo: 'GET',
  ruta: 'publicaciones/{id}',
  resumen: 'Cómo va una publicación, plantel por plantel.',
  parametros: DePublicacion,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: EstadoDePublicacion,
  atender: async ({ servicio, parametros }) => {
    const estado = await estadoDePublicacion(servicio, parametros.id);
    return estado instanceof Rechazo ? estado : responder(estado);
  },
});
