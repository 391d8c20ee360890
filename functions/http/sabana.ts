import { z } from 'zod';
import { Recibo } from '../../shared/modelo/recibo';
import { SabanaGuardada } from '../../shared/modelo/sabana-guardada';
import { cargarSabana } from '../casos/cargar-sabana';
import { deshacerSabana } from '../casos/deshacer-sabana';
import { sabanaGuardada } from '../casos/entrega-guardada';
import { Rechazo } from '../casos/rechazo';
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
    return guardada instanceof Rechazo ? guardada : responder(guardada);
  },
});

export const deshechoDeSabana = endpoint({
  clave: 'deshacer-sabana',
  metodo: 'DELETE',
  ruta,
  resumen: 'Vuelve a la versión anterior de la sábana.',
  parametros: DePlantelEnCorte,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
  respuesta: z.strictObject({ version: z.int().positive().nullable() }),
  atender: async ({ servicio, identidad, parametros }) => {
    const deshecha = await deshacerSabana(servicio, identidad, destinoDe(parametros));
    return deshecha instanceof Rechazo ? deshecha : responder(deshecha);
  },
});
