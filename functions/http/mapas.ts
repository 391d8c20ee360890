import { MapaDeCaptura } from '../../shared/modelo/mapa-de-captura';
import { mapaDeCorte, mapaDeUnidad } from '../casos/mapa-de-captura';
import { Rechazo } from '../casos/rechazo';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DePlantelEnCorte, DePlantelEnUnidad, destinoDe, Ninguno } from './parametros';
import { responder } from './respuesta';

const deMapa = { metodo: 'GET', consulta: Ninguno, cuerpo: sinCuerpo, respuesta: MapaDeCaptura } as const;

export const lecturaDeMapaDeCorte = endpoint({
  ...deMapa,
  clave: 'leer-mapa-de-corte',
  ruta: 'periodos/{periodo}/cortes/{n}/planteles/{clave}/mapa',
  resumen: 'Quién ha capturado qué del corte, docente por docente, como está ahora.',
  parametros: DePlantelEnCorte,
  atender: async ({ servicio, parametros }) => {
    const mapa = await mapaDeCorte(servicio, destinoDe(parametros));
    return mapa instanceof Rechazo ? mapa : responder(mapa);
  },
});

export const lecturaDeMapaDeUnidad = endpoint({
  ...deMapa,
  clave: 'leer-mapa-de-unidad',
  ruta: 'periodos/{periodo}/unidades/{n}/planteles/{clave}/mapa',
  resumen: 'Quién ha capturado qué de la unidad, docente por docente, como está ahora.',
  parametros: DePlantelEnUnidad,
  atender: async ({ servicio, parametros: { periodo, n, clave } }) =>
    responder(await mapaDeUnidad(servicio, { plantel: clave, periodo, unidad: n })),
});
