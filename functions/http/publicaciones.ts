import { z } from 'zod';
import { EstadoDePublicacion, PeticionDePublicacion } from '../../shared/modelo/publicacion';
import { estadoDePublicacion } from '../casos/estado-de-publicacion';
import { Rechazo } from '../casos/rechazo';
import { solicitarPublicacion } from '../casos/solicitar-publicacion';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DeCorte, Ninguno } from './parametros';
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

export const lecturaDePublicacion = endpoint({
  clave: 'leer-publicacion',
  metodo: 'GET',
  ruta: 'publicaciones/{id}',
  resumen: 'Cómo va una publicación, plantel por plantel.',
  parametros: z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) }),
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: EstadoDePublicacion,
  atender: async ({ servicio, parametros }) => {
    const estado = await estadoDePublicacion(servicio, parametros.id);
    return estado instanceof Rechazo ? estado : responder(estado);
  },
});
