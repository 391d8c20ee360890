import { z } from 'zod';
import { MinimoAprobatorio, Persona } from '../../shared/modelo/configuracion';
import { Conservacion } from '../../shared/modelo/conservacion';
import { Calendario } from '../../shared/modelo/corte';
import { RectificacionDeDatos } from '../../shared/modelo/datos-de-alumno';
import { Incidencia } from '../../shared/modelo/incidencia';
import { Plantel } from '../../shared/modelo/plantel';
import { Supresion } from '../../shared/modelo/supresion';
import { Barrido } from './barrido';
import { rangos, tramosDeParticiones } from './claves';
import { Capturas } from './capturas';
import { type Conexion } from './conexion';
import { Configuraciones } from './configuraciones';
import { Consultas } from './consultas';
import { Contenido } from './contenido';
import { CuentasDeMapa } from './cuentas-de-mapa';
import { Depuracion } from './depuracion';
import { Entregas } from './entregas';
import { Exportaciones } from './exportaciones';
import { Publicaciones } from './publicaciones';
import { Rectificaciones } from './rectificaciones';
import { Reportes } from './reportes';
import { Sabanas } from './sabanas';
import { Bitacora } from './bitacora';
import { Respuestas } from './respuestas';
import { Tabla } from './tabla';
import { TablaConBitacora } from './tabla-con-bitacora';
import { abrirUnidades } from './unidades';

/** Of what there is one for each periodo, and is short, so many stay in memory. */
const PEQUENAS = 64;

/** Everything the service keeps, each thing by its name. */
export function abrirAlmacen(conexion: Conexion, ahora: () => Date = () => new Date()) {
  const { bitacora, contenido } = abrirBitacora(conexion, ahora);
  const documentos = new TablaConBitacora(conexion.tabla('documentos'), 'documentos', bitacora);
  const publicaciones = new TablaConBitacora(conexion.tabla('publicaciones'), 'publicaciones', bitacora);
  const depuracion = new Depuracion(documentos);
  const respuestas = new Tabla(conexion.tabla('respuestas'));
  const supresiones = new Configuraciones(documentos, contenido, Supresion, PEQUENAS);
  return {
    bitacora,
    contenido,
    barrido: new Barrido(
      {
        documentos,
        otras: [publicaciones, respuestas],
        tramos: async () => tramosDeParticiones(await depuracion.periodos()),
        seSuprimio: async (desde) =>
          (await supresiones.leerRango(rangos.supresiones())).some(
            ({ hecha }) => hecha !== null && hecha >= desde,
          ),
      },
      contenido,
    ),
    planteles: new Configuraciones(documentos, contenido, z.array(Plantel)),
    minimos: new Configuraciones(documentos, contenido, z.array(MinimoAprobatorio)),
    personas: new Configuraciones(documentos, contenido, z.array(Persona)),
    calendarios: new Configuraciones(documentos, contenido, Calendario, PEQUENAS),
    conservacion: new Configuraciones(documentos, contenido, Conservacion),
    supresiones,
    depuracion,
    rectificacionesDeDatos: new Configuraciones(documentos, contenido, z.array(RectificacionDeDatos)),
    sabanas: new Sabanas(documentos, contenido),
    incidencias: new Entregas(documentos, contenido, 'incidencias', z.array(Incidencia)),
    capturas: new Capturas(documentos, contenido),
    cuentasDeMapa: new CuentasDeMapa(documentos),
    rectificaciones: new Rectificaciones(documentos),
    respuestas: new Respuestas(respuestas, contenido),
    exportaciones: new Exportaciones(documentos),
    reportes: new Reportes(documentos, contenido),
    consultas: new Consultas(new Tabla(conexion.tabla('consultas'))),
    unidades: abrirUnidades(documentos, contenido),
    publicaciones: new Publicaciones(publicaciones, conexion.cola),
  };
}

/** The chains by themselves, and all that they tell of: what the verifier reads. */
export function abrirBitacora(conexion: Conexion, ahora: () => Date) {
  const cadenas = new Tabla(conexion.tabla('bitacora'));
  const tablas = {
    documentos: new Tabla(conexion.tabla('documentos')),
    publicaciones: new Tabla(conexion.tabla('publicaciones')),
  };
  const contenido = new Contenido(conexion.contenedor);
  return { bitacora: new Bitacora(cadenas, tablas, ahora), cadenas, tablas, contenido };
}

export type Almacen = ReturnType<typeof abrirAlmacen>;
