import { app } from '@azure/functions';
import { guardadoDeCalendario, lecturaDeCalendarios } from './http/calendarios';
import { type Endpoint } from './http/endpoint';
import { entornoDe } from './http/entorno';
import { leerSesion } from './http/leer-sesion';
import { guardadoDeMinimos, lecturaDeMinimos } from './http/minimos';
import { lecturaDeOpenapi } from './http/openapi';
import { guardadoDePersonas, lecturaDePersonas } from './http/personas';
import { guardadoDePlanteles, lecturaDePlanteles } from './http/planteles';
import { salud } from './http/salud';

/** Composition root: everything the service does when it is called, one line each. */
const ENDPOINTS: readonly Endpoint[] = [
  salud,
  lecturaDeOpenapi(() => ENDPOINTS),
  leerSesion,
  lecturaDePlanteles,
  guardadoDePlanteles,
  lecturaDeCalendarios,
  guardadoDeCalendario,
  lecturaDeMinimos,
  guardadoDeMinimos,
  lecturaDePersonas,
  guardadoDePersonas,
];

for (const { clave, metodo, ruta, atender } of ENDPOINTS) {
  app.http(clave, {
    methods: [metodo],
    route: ruta,
    // The platform's own keys are not used: every request is identified in code.
    authLevel: 'anonymous',
    handler: (solicitud, contexto) => atender(() => entornoDe(process.env), solicitud, contexto),
  });
}
