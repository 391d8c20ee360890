import { z } from 'zod';
import { Recibo } from '../../shared/modelo/recibo';
import { SabanaGuardada } from '../../shared/modelo/sabana-guardada';
import { cargarSabana } from '../casos/carga/cargar-sabana';
import { deshacerSabana } from '../casos/carga/deshacer-sabana';
import { sabanaGuardada } from '../casos/carga/entrega-guardada';
import { Rechazo } from '../casos/rechazo';
import { etiquetaDe } from '../casos/version-esperada';
import { sinCuerpo } from './cuerpo';
import { cuerpoDeCarga } from './cuerpo-de-carga';
import { endpoint } from './endpoint';
import { ConSimulacro, DePlantelEnCorte, destinoDe, Ninguno } from './parametros';
import { responder } from './respuesta';
import { responderCarga } from './responder-carga';

const ruta = 'periodos/{periodo}/cortes/{n}/planteles/{clave}/sabana';

export const guardadoDeSabana = endpoint({
  clave: 'guardar-sabana',
  metodo: 'PUT',
  ruta,
  resumen: 'Reemplaza la sábana del plantel en el corte; con simular=1 sólo da el recibo.',
  parametros: DePlantelEnCorte,
  consulta: ConSimulacro,
  cuerpo: cuerpoDeCarga,
  respuesta: Recibo,
  atender: async ({ servicio, identidad, parametros, consulta, cuerpo }) => {
    const cargada = await cargarSabana(servicio, identidad, destinoDe(parametros), cuerpo, consulta.simular);
    return cargada instanceof Rechazo ? cargada : responderCarga(cargada);
  },
});

export const lecturaDeSabana = endpoint({
  clave: 'leer-sabana',
  metodo: 'GET',
  ruta,
  resumen: 'La versión vigente de la sábana, con su recibo.',
  parametros: DePlantelEnCorte,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: SabanaGuardada,
  atender: async ({ servicio, parametros }) => {
    const guardada = await sabanaGuardada(servicio, destinoDe(parametros));
    if (guardada instanceof Rechazo) return guardada;
    return responder(guardada, { encabezados: { etag: etiquetaDe(guardada.version) } });
  },
});

export const deshechoDeSabana = endpoint({
  clave: 'deshacer-sabana',
  metodo: 'DELETE',
  ruta,
  resumen: 'Vuelve a la versión anterior de la sábana; lleva If-Match con la versión que se deshace.',
  parametros: DePlantelEnCorte,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: z.strictObject({ version: z.int().positive().nullable() }),
  atender: async ({ servicio, identidad, parametros, encabezados }) => {
    const condicion = encabezados.get('if-match');
    const deshecha = await deshacerSabana(servicio, identidad, destinoDe(parametros), condicion);
    return deshecha instanceof Rechazo ? deshecha : responder(deshecha);
  },
});
