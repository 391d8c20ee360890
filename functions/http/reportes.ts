import { paginaDe } from '../../shared/modelo/pagina';
import { ReporteListado, ReportePublicado } from '../../shared/modelo/publicacion';
import { RegistroPendiente } from '../../shared/modelo/registro-pendiente';
import { listarReportes } from '../casos/listar-reportes';
import { pendientesDeDocente } from '../casos/pendientes-de-docente';
import { Rechazo } from '../casos/rechazo';
import { reportePublicado } from '../casos/reporte-publicado';
import { sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DePlantel, DePlantelEnCorte, destinoDe, Ninguno, Paginada } from './parametros';
import { responder } from './respuesta';
import { responderVersion } from './responder-version';

const LIBRO = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const deReporte = {
  metodo: 'GET',
  parametros: DePlantelEnCorte,
  consulta: Ninguno,
  cuerpo: sinCuerpo,
} as const;

export const listaDeReportes = endpoint({
  clave: 'listar-reportes',
  metodo: 'GET',
  ruta: 'planteles/{clave}/reportes',
  resumen: 'Reportes publicados del plantel, del más reciente al más antiguo.',
  parametros: DePlantel,
  consulta: Paginada,
  cuerpo: sinCuerpo,
  respuesta: paginaDe(ReporteListado),
  atender: async ({ servicio, parametros, consulta }) => {
    const pagina = await listarReportes(servicio, parametros.clave, consulta);
    return pagina instanceof Rechazo ? pagina : responder(pagina);
  },
});

export const lecturaDeReporte = endpoint({
  ...deReporte,
  clave: 'leer-reporte',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}',
  resumen: 'El reporte publicado.',
  respuesta: ReportePublicado,
  atender: async ({ servicio, parametros, encabezados }) => {
    const reporte = await reportePublicado(servicio, destinoDe(parametros));
    if (reporte instanceof Rechazo) return reporte;
    return responderVersion(encabezados, reporte.datos.json, {
      tipo: 'application/json',
      comprimido: true,
      leer: () => servicio.almacen.reportes.jsonDe(reporte),
    });
  },
});

export const lecturaDeLibro = endpoint({
  ...deReporte,
  clave: 'leer-libro',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}/reporte.xlsx',
  resumen: 'El reporte publicado, como libro de Excel.',
  respuesta: LIBRO,
  atender: async ({ servicio, parametros, encabezados }) => {
    const reporte = await reportePublicado(servicio, destinoDe(parametros));
    if (reporte instanceof Rechazo) return reporte;
    const { plantel, periodo, corte, edicion } = reporte.datos;
    const archivo = `SISEAC_${plantel}_${periodo}_corte${corte}_v${edicion.version}.xlsx`;
    return responderVersion(encabezados, reporte.datos.libro, {
      tipo: LIBRO,
      comprimido: false,
      leer: () => servicio.almacen.reportes.libroDe(reporte.datos),
      encabezados: { 'content-disposition': `attachment; filename="${archivo}"` },
    });
  },
});

export const lecturaDePendientes = endpoint({
  ...deReporte,
  clave: 'leer-pendientes',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}/pendientes',
  resumen: 'Lo que a un docente le falta por registrar en sus grupos.',
  respuesta: RegistroPendiente,
  atender: async ({ servicio, identidad, parametros }) => {
    const reporte = await reportePublicado(servicio, destinoDe(parametros));
    if (reporte instanceof Rechazo) return reporte;
    const pendientes = await pendientesDeDocente(servicio, identidad, reporte);
    return pendientes instanceof Rechazo ? pendientes : responder(pendientes);
  },
});
