import { z } from 'zod';
import { paginaDe } from '../../shared/modelo/pagina';
import { ResumenDeRectificaciones } from '../../shared/modelo/planteles-por-atender';
import {
  DecisionDeRectificacion,
  PeticionDeRectificacion,
  Rectificacion,
} from '../../shared/modelo/rectificacion';
import { decidirRectificacion } from '../casos/rectificacion/decidir-rectificacion';
import { Rechazo } from '../casos/rechazo';
import { resumenDeRectificaciones } from '../casos/rectificacion/resumen-de-rectificaciones';
import { rectificacionesDePlantel } from '../casos/rectificacion/rectificaciones-de-plantel';
import { solicitarRectificacion } from '../casos/rectificacion/solicitar-rectificacion';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DePeriodo, DePlantelEnPeriodo, Ninguno, Paginada } from './parametros';
import { responder } from './respuesta';

const ruta = 'periodos/{periodo}/planteles/{clave}/rectificaciones';

export const listaDeRectificaciones = endpoint({
  clave: 'listar-rectificaciones',
  metodo: 'GET',
  ruta,
  resumen:
    'Rectificaciones pedidas en el plantel: las que esperan decisión, y las decididas de la más reciente a la más antigua; a un docente, las suyas.',
  parametros: DePlantelEnPeriodo,
  consulta: Paginada,
  cuerpo: sinCuerpo,
  respuesta: paginaDe(Rectificacion),
  atender: async ({ servicio, identidad, parametros: { periodo, clave }, consulta }) => {
    const donde = { periodo, plantel: clave };
    const pagina = await rectificacionesDePlantel(servicio, identidad, donde, consulta);
    return pagina instanceof Rechazo ? pagina : responder(pagina);
  },
});

export const resumenDeRectificacionesDePeriodo = endpoint({
  clave: 'resumir-rectificaciones',
  metodo: 'GET',
  ruta: 'periodos/{periodo}/rectificaciones',
  resumen: 'Cuántas rectificaciones de cada plantel esperan decisión, y desde cuándo.',
  parametros: DePeriodo,
  consulta: Paginada,
  cuerpo: sinCuerpo,
  respuesta: paginaDe(ResumenDeRectificaciones),
  atender: async ({ servicio, parametros: { periodo }, consulta }) => {
    const resumen = await resumenDeRectificaciones(servicio, periodo, consulta);
    return resumen instanceof Rechazo ? resumen : responder(resumen);
  },
});

export const solicitudDeRectificacion = endpoint({
  clave: 'solicitar-rectificacion',
  metodo: 'POST',
  ruta,
  resumen:
    'Pide permiso para cambiar lo capturado de un corte o una unidad que cerró; lleva Idempotency-Key.',
  parametros: DePlantelEnPeriodo,
  consulta: Ninguno,
  cuerpo: cuerpoJson(PeticionDeRectificacion),
  respuesta: Rectificacion,
  atender: async ({ servicio, identidad, parametros: { periodo, clave }, cuerpo, encabezados }) => {
    const llave = encabezados.get('idempotency-key');
    const donde = { periodo, plantel: clave };
    const solicitada = await solicitarRectificacion(servicio, identidad, donde, llave, cuerpo);
    return solicitada instanceof Rechazo ? solicitada : responder(solicitada);
  },
});

export const decisionDeRectificacion = endpoint({
  clave: 'decidir-rectificacion',
  metodo: 'PUT',
  ruta: `${ruta}/{folio}`,
  resumen: 'Autoriza o niega una rectificación, con su motivo.',
  parametros: z.object({ ...DePlantelEnPeriodo.shape, folio: z.string().min(1).max(40) }),
  consulta: Ninguno,
  cuerpo: cuerpoJson(DecisionDeRectificacion),
  respuesta: Rectificacion,
  atender: async ({ servicio, identidad, parametros: { periodo, clave, folio }, cuerpo }) => {
    const donde = { periodo, plantel: clave, folio };
    const decidida = await decidirRectificacion(servicio, identidad, donde, cuerpo);
    return decidida instanceof Rechazo ? decidida : responder(decidida);
  },
});
