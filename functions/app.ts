import { app } from '@azure/functions';
import { z } from 'zod';
import { COLAS, CONEXION } from './almacen/claves';
import { enColaCon } from './colas/en-cola';
import { atenderEncargo } from './colas/publicar-plantel';
import { atenderEncargoFallido } from './colas/publicar-plantel-fallido';
import { exportacionDeBitacora, lecturaDeBitacora } from './http/bitacora';
import { guardadoDeCalendario, lecturaDeCalendarios } from './http/calendarios';
import { lecturaDeCifras } from './http/cifras';
import { guardadoDeConservacion, lecturaDeConservacion } from './http/conservacion';
import { listaDeConsultas } from './http/consultas';
import { lecturaDeRectificados, rectificacionDeNombre, reunionDeDatos } from './http/datos-de-alumnos';
import { type Endpoint } from './http/endpoint';
import {
  guardadoDeEnvio,
  lecturaDeCaptura,
  lecturaDeHistorial,
  listaDeCapturas,
  reasignacionDeDocentes,
} from './http/capturas';
import { comprobacionDeReporte } from './http/comprobacion';
import { almacenHecho, entornoDe } from './http/entorno';
import { explicacionPrevia, explicacionPublicada } from './http/explicaciones';
import { guardadoDeIncidencias, lecturaDeIncidencias } from './http/incidencias';
import {
  lecturaDeMapaDeCorte,
  lecturaDeMapaDeUnidad,
  resumenDeMapasDeCorte,
  resumenDeMapasDeUnidad,
} from './http/mapas';
import { guardadoDeMinimos, lecturaDeMinimos } from './http/minimos';
import { lecturaDeOpenapi } from './http/openapi';
import { guardadoDePersonas, lecturaDePersonas } from './http/personas';
import { guardadoDePlanteles, lecturaDePlanteles } from './http/planteles';
import { posibilidadesPrevias, posibilidadesPublicadas } from './http/posibilidades';
import { lecturaDePublicacion, reintentoDePublicacion, solicitudDePublicacion } from './http/publicaciones';
import {
  decisionDeRectificacion,
  listaDeRectificaciones,
  resumenDeRectificacionesDePeriodo,
  solicitudDeRectificacion,
} from './http/rectificaciones';
import {
  lecturaDeLibro,
  lecturaDePendientes,
  lecturaDeReporte,
  listaDeReportes,
  listaDeVersiones,
  retiroDeReporte,
} from './http/reportes';
import { deshechoDeSabana, guardadoDeSabana, lecturaDeSabana } from './http/sabana';
import { salud } from './http/salud';
import { lecturaDeSesion } from './http/sesion';
import { simulacionDeAsignaturas, simulacionDeCorte } from './http/simulaciones';
import { lecturaDeTablero } from './http/tablero';
import {
  comprobacionDeUnidad,
  explicacionDeUnidadPublicada,
  lecturaDeLibroDeUnidad,
  lecturaDeTableroDeUnidad,
  lecturaDeUnidad,
  lecturaDeUnidadDeDocente,
  listaDeUnidades,
  listaDeVersionesDeUnidad,
  retiroDeUnidad,
  solicitudDeUnidad,
} from './http/unidades';
import { vigilarDependencias } from './http/vigilancia';
import { lecturaDeVistaPrevia } from './http/vista-previa';
import { suprimirLoVencido } from './casos/datos-personales/suprimir-lo-vencido';
import { conFallaRegistrada } from './operacion/con-falla-registrada';
import { asentarBitacora } from './temporizadores/asentar-bitacora';
import { barrerContenidos } from './temporizadores/barrer-contenidos';
import { medirCola } from './temporizadores/medir-cola';
import { vigilarYAvisar } from './temporizadores/vigilar-publicaciones';

/** Composition root: everything the service does when it is called, one line each. */
const ENDPOINTS: readonly Endpoint[] = [
  salud(vigilarDependencias(process.env, almacenHecho)),
  lecturaDeOpenapi(() => ENDPOINTS),
  lecturaDeSesion,
  lecturaDePlanteles,
  guardadoDePlanteles,
  lecturaDeCalendarios,
  guardadoDeCalendario,
  lecturaDeMinimos,
  guardadoDeMinimos,
  lecturaDePersonas,
  guardadoDePersonas,
  lecturaDeConservacion,
  guardadoDeConservacion,
  guardadoDeSabana,
  lecturaDeSabana,
  deshechoDeSabana,
  guardadoDeIncidencias,
  lecturaDeIncidencias,
  lecturaDeTablero,
  lecturaDeVistaPrevia,
  explicacionPrevia,
  posibilidadesPrevias,
  solicitudDePublicacion,
  lecturaDePublicacion,
  reintentoDePublicacion,
  lecturaDeTableroDeUnidad,
  solicitudDeUnidad,
  simulacionDeCorte,
  simulacionDeAsignaturas,
  listaDeReportes,
  lecturaDeReporte,
  listaDeVersiones,
  retiroDeReporte,
  lecturaDeCifras,
  lecturaDeLibro,
  lecturaDePendientes,
  comprobacionDeReporte,
  explicacionPublicada,
  posibilidadesPublicadas,
  listaDeCapturas,
  lecturaDeCaptura,
  guardadoDeEnvio,
  reasignacionDeDocentes,
  lecturaDeHistorial,
  solicitudDeRectificacion,
  listaDeRectificaciones,
  decisionDeRectificacion,
  resumenDeRectificacionesDePeriodo,
  lecturaDeMapaDeCorte,
  lecturaDeMapaDeUnidad,
  resumenDeMapasDeCorte,
  resumenDeMapasDeUnidad,
  listaDeUnidades,
  lecturaDeUnidad,
  lecturaDeUnidadDeDocente,
  lecturaDeLibroDeUnidad,
  listaDeVersionesDeUnidad,
  retiroDeUnidad,
  comprobacionDeUnidad,
  explicacionDeUnidadPublicada,
  lecturaDeBitacora,
  exportacionDeBitacora,
  reunionDeDatos,
  lecturaDeRectificados,
  rectificacionDeNombre,
  listaDeConsultas,
];

// What a schema refuses is read by people.
z.config(z.locales.es());

for (const { clave, metodo, ruta, atender } of ENDPOINTS) {
  app.http(clave, {
    methods: [metodo],
    route: ruta,
    // The platform's own keys are not used: every request is identified in code.
    authLevel: 'anonymous',
    handler: (solicitud, contexto) => atender(() => entornoDe(process.env), solicitud, contexto),
  });
}

const enCola = enColaCon(async () => (await entornoDe(process.env)).servicio);

app.storageQueue('publicar-plantel', {
  queueName: COLAS.publicarPlantel,
  connection: CONEXION,
  handler: enCola('publicar-plantel', atenderEncargo),
});

app.storageQueue('publicar-plantel-fallido', {
  queueName: COLAS.publicarPlantelFallido,
  connection: CONEXION,
  handler: enCola('publicar-plantel-fallido', atenderEncargoFallido),
});

app.timer('asentar-bitacora', {
  schedule: '0 */1 * * * *',
  handler: (_turno, contexto) =>
    conFallaRegistrada(contexto, 'asentar-bitacora', null, async () => {
      const { servicio } = await entornoDe(process.env);
      await asentarBitacora(servicio).finally(() => medirCola(servicio, contexto));
    }),
});

app.timer('vigilar-publicaciones', {
  schedule: '0 */5 * * * *',
  handler: (_turno, contexto) =>
    conFallaRegistrada(contexto, 'vigilar-publicaciones', null, async () =>
      vigilarYAvisar((await entornoDe(process.env)).servicio, contexto),
    ),
});

app.timer('suprimir-lo-vencido', {
  // Before dawn in Mexico, in UTC.
  schedule: '0 0 9 * * *',
  handler: (_turno, contexto) =>
    conFallaRegistrada(contexto, 'suprimir-lo-vencido', null, async () =>
      suprimirLoVencido((await entornoDe(process.env)).servicio),
    ),
});

app.timer('barrer-contenidos', {
  // Usually long after the suppression, when whoever published from what it deleted has ended. After downtime both may
  // begin together: what is named after it was read is young, or is made so, and stays.
  schedule: '0 15 10 * * *',
  handler: (_turno, contexto) =>
    conFallaRegistrada(contexto, 'barrer-contenidos', null, async () =>
      barrerContenidos((await entornoDe(process.env)).servicio, contexto),
    ),
});
