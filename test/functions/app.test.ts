import { expect, test } from '@jest/globals';
import path from 'node:path';
import { cargarAplicacion } from '../../functions/local/anfitrion/cargar-aplicacion';
import { disparadorDe } from '../../functions/local/anfitrion/invocar';
import { PERMISOS } from '../../functions/seguridad/permisos';
import { esperaDe } from '../../functions/local/anfitrion/correr-temporizador';

const PAQUETE = path.join(__dirname, '../../dist/functions/app.js');

test('the deployment bundle registers exactly these functions', async () => {
  const { funciones } = await cargarAplicacion(PAQUETE, () => undefined);
  const registradas = funciones.map((funcion) => {
    const [, { type, methods, route, queueName, schedule }] = disparadorDe(funcion);
    return `${funcion.metadatos.name}: ${type} ${methods?.join() ?? ''} ${route ?? queueName ?? schedule ?? ''}`;
  });
  expect(registradas).toEqual([
    'salud: httpTrigger GET salud',
    'openapi: httpTrigger GET openapi.json',
    'leer-sesion: httpTrigger GET sesion',
    'leer-planteles: httpTrigger GET configuracion/planteles',
    'guardar-planteles: httpTrigger PUT configuracion/planteles',
    'leer-calendarios: httpTrigger GET configuracion/calendarios',
    'guardar-calendario: httpTrigger PUT configuracion/calendarios/{periodo}',
    'leer-minimos: httpTrigger GET configuracion/minimos',
    'guardar-minimos: httpTrigger PUT configuracion/minimos',
    'leer-personas: httpTrigger GET configuracion/personas',
    'guardar-personas: httpTrigger PUT configuracion/personas',
    'leer-conservacion: httpTrigger GET configuracion/conservacion',
    'guardar-conservacion: httpTrigger PUT configuracion/conservacion',
    'guardar-sabana: httpTrigger PUT periodos/{periodo}/cortes/{n}/planteles/{clave}/sabana',
    'leer-sabana: httpTrigger GET periodos/{periodo}/cortes/{n}/planteles/{clave}/sabana',
    'deshacer-sabana: httpTrigger DELETE periodos/{periodo}/cortes/{n}/planteles/{clave}/sabana',
    'guardar-incidencias: httpTrigger PUT periodos/{periodo}/planteles/{clave}/incidencias',
    'leer-incidencias: httpTrigger GET periodos/{periodo}/planteles/{clave}/incidencias',
    'leer-tablero: httpTrigger GET periodos/{periodo}/cortes/{n}/planteles',
    'leer-vista-previa: httpTrigger GET periodos/{periodo}/cortes/{n}/planteles/{clave}/vista-previa',
    'explicar-cifra-previa: httpTrigger GET periodos/{periodo}/cortes/{n}/planteles/{clave}/vista-previa/explicacion',
    'leer-posibilidades-previas: httpTrigger GET periodos/{periodo}/cortes/{n}/planteles/{clave}/vista-previa/posibilidades',
    'solicitar-publicacion: httpTrigger POST periodos/{periodo}/cortes/{n}/publicaciones',
    'leer-publicacion: httpTrigger GET publicaciones/{id}',
    'reintentar-publicacion: httpTrigger POST publicaciones/{id}/planteles/{clave}/reintentos',
    'leer-tablero-de-unidad: httpTrigger GET periodos/{periodo}/unidades/{n}/planteles',
    'publicar-unidad: httpTrigger POST periodos/{periodo}/unidades/{n}/publicaciones',
    'simular-corte: httpTrigger POST periodos/{periodo}/cortes/{n}/simulaciones',
    'simular-asignaturas: httpTrigger POST simulaciones/reglamento-ut',
    'listar-reportes: httpTrigger GET planteles/{clave}/reportes',
    'leer-reporte: httpTrigger GET planteles/{clave}/reportes/{periodo}/{n}',
    'listar-versiones-de-reporte: httpTrigger GET planteles/{clave}/reportes/{periodo}/{n}/versiones',
    'retirar-reporte: httpTrigger POST planteles/{clave}/reportes/{periodo}/{n}/retiros',
    'leer-cifras: httpTrigger GET planteles/{clave}/reportes/{periodo}/{n}/cifras',
    'leer-libro: httpTrigger GET planteles/{clave}/reportes/{periodo}/{n}/reporte.xlsx',
    'leer-pendientes: httpTrigger GET planteles/{clave}/reportes/{periodo}/{n}/pendientes',
    'comprobar-reporte: httpTrigger GET planteles/{clave}/reportes/{periodo}/{n}/comprobacion',
    'explicar-cifra: httpTrigger GET planteles/{clave}/reportes/{periodo}/{n}/explicacion',
    'leer-posibilidades: httpTrigger GET planteles/{clave}/reportes/{periodo}/{n}/posibilidades',
    'listar-capturas: httpTrigger GET periodos/{periodo}/planteles/{clave}/capturas',
    'leer-captura: httpTrigger GET periodos/{periodo}/grupos/{grupo}/asignaturas/{asignatura}/capturas',
    'enviar-captura: httpTrigger PUT periodos/{periodo}/grupos/{grupo}/asignaturas/{asignatura}/capturas',
    'reasignar-docentes: httpTrigger PUT periodos/{periodo}/grupos/{grupo}/asignaturas/{asignatura}/capturas/docentes',
    'leer-historial-de-captura: httpTrigger GET periodos/{periodo}/grupos/{grupo}/asignaturas/{asignatura}/capturas/historial',
    'solicitar-rectificacion: httpTrigger POST periodos/{periodo}/planteles/{clave}/rectificaciones',
    'listar-rectificaciones: httpTrigger GET periodos/{periodo}/planteles/{clave}/rectificaciones',
    'decidir-rectificacion: httpTrigger PUT periodos/{periodo}/planteles/{clave}/rectificaciones/{folio}',
    'resumir-rectificaciones: httpTrigger GET periodos/{periodo}/rectificaciones',
    'leer-mapa-de-corte: httpTrigger GET periodos/{periodo}/cortes/{n}/planteles/{clave}/mapa',
    'leer-mapa-de-unidad: httpTrigger GET periodos/{periodo}/unidades/{n}/planteles/{clave}/mapa',
    'resumir-mapas-de-corte: httpTrigger GET periodos/{periodo}/cortes/{n}/mapa',
    'resumir-mapas-de-unidad: httpTrigger GET periodos/{periodo}/unidades/{n}/mapa',
    'listar-unidades: httpTrigger GET planteles/{clave}/unidades',
    'leer-unidad: httpTrigger GET planteles/{clave}/unidades/{periodo}/{n}',
    'leer-unidad-de-docente: httpTrigger GET planteles/{clave}/unidades/{periodo}/{n}/mis-grupos',
    'leer-libro-de-unidad: httpTrigger GET planteles/{clave}/unidades/{periodo}/{n}/reporte.xlsx',
    'listar-versiones-de-unidad: httpTrigger GET planteles/{clave}/unidades/{periodo}/{n}/versiones',
    'retirar-unidad: httpTrigger POST planteles/{clave}/unidades/{periodo}/{n}/retiros',
    'comprobar-unidad: httpTrigger GET planteles/{clave}/unidades/{periodo}/{n}/comprobacion',
    'explicar-cifra-de-unidad: httpTrigger GET planteles/{clave}/unidades/{periodo}/{n}/explicacion',
    'leer-bitacora: httpTrigger GET bitacora',
    'exportar-bitacora: httpTrigger GET bitacora/exportacion',
    'reunir-datos-de-alumno: httpTrigger POST planteles/{clave}/datos-de-alumnos',
    'leer-datos-rectificados: httpTrigger GET planteles/{clave}/datos-rectificados',
    'rectificar-datos: httpTrigger PUT planteles/{clave}/datos-rectificados',
    'listar-consultas: httpTrigger GET consultas',
    'publicar-plantel: queueTrigger  publicar-plantel',
    'publicar-plantel-fallido: queueTrigger  publicar-plantel-poison',
    'asentar-bitacora: timerTrigger  0 */1 * * * *',
    'vigilar-publicaciones: timerTrigger  0 */5 * * * *',
    'suprimir-lo-vencido: timerTrigger  0 0 9 * * *',
    'barrer-contenidos: timerTrigger  0 15 10 * * *',
  ]);
  const deHttp = funciones.filter((funcion) => disparadorDe(funcion)[1].type === 'httpTrigger');
  expect(Object.keys(PERMISOS).toSorted()).toEqual(deHttp.map(({ metadatos }) => metadatos.name).toSorted());
  const turnos = funciones.flatMap((funcion) => disparadorDe(funcion)[1].schedule ?? []);
  expect(turnos).toHaveLength(4);
  for (const turno of turnos) expect(esperaDe(turno, new Date())).toBeGreaterThan(0);
});
