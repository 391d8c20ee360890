import { paginaDe } from '../../shared/modelo/pagina';
import { ReporteListado, ReportePublicado, VersionPublicada } from '../../shared/modelo/publicacion';
import { RegistroPendiente } from '../../shared/modelo/registro-pendiente';
import { PeticionDeRetiro, RetiroHecho } from '../../shared/modelo/retiro';
import { listarReportes } from '../casos/reporte/listar-reportes';
import { pendientesDeDocente } from '../casos/captura/pendientes-de-docente';
import { Rechazo } from '../casos/rechazo';
import { publicadoDeCorte, reportePublicado } from '../casos/reporte/reporte-publicado';
import { retirarPublicado } from '../casos/publicacion/retirar-publicado';
import { versionPublicada } from '../casos/reporte/version-publicada';
import { versionesPublicadas } from '../casos/reporte/versiones-publicadas';
import { cuerpoJson, sinCuerpo } from './cuerpo';
import { endpoint } from './endpoint';
import { DePlantel, DePlantelEnCorte, destinoDe, DeVersion, Ninguno, Paginada } from './parametros';
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
  resumen: 'El reporte publicado; con version, uno anterior.',
  consulta: DeVersion,
  respuesta: ReportePublicado,
  atender: async ({ servicio, parametros, consulta, encabezados }) => {
    const reporte = await versionPublicada(
      publicadoDeCorte(servicio, destinoDe(parametros)),
      consulta.version,
    );
    if (reporte instanceof Rechazo) return reporte;
    return responderVersion(encabezados, reporte.datos.json, {
      tipo: 'application/json',
      comprimido: true,
      leer: () => servicio.almacen.reportes.jsonDe(reporte),
    });
  },
});

export const listaDeVersiones = endpoint({
  clave: 'listar-versiones-de-reporte',
  metodo: 'GET',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}/versiones',
  resumen: 'Las versiones que ha tenido el reporte, de la más reciente a la más antigua.',
  parametros: DePlantelEnCorte,
  consulta: Paginada,
  cuerpo: sinCuerpo,
  respuesta: paginaDe(VersionPublicada),
  atender: async ({ servicio, parametros, consulta }) => {
    const pagina = await versionesPublicadas(publicadoDeCorte(servicio, destinoDe(parametros)), consulta);
    return pagina instanceof Rechazo ? pagina : responder(pagina);
  },
});

export const retiroDeReporte = endpoint({
  clave: 'retirar-reporte',
  metodo: 'POST',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}/retiros',
  resumen: 'Retira la versión vigente con su motivo; lleva Idempotency-Key, e If-Match con esa versión.',
  parametros: DePlantelEnCorte,
  consulta: Ninguno,
  cuerpo: cuerpoJson(PeticionDeRetiro),
  respuesta: RetiroHecho,
  atender: async ({ servicio, identidad, parametros, cuerpo, encabezados }) => {
    const publicado = publicadoDeCorte(servicio, destinoDe(parametros));
    const hecho = await retirarPublicado(servicio, identidad, publicado, {
      ...cuerpo,
      condicion: encabezados.get('if-match'),
      llave: encabezados.get('idempotency-key'),
    });
    return hecho instanceof Rechazo ? hecho : responder(hecho);
  },
});

export const lecturaDeLibro = endpoint({
  ...deReporte,
  clave: 'leer-libro',
  ruta: 'planteles/{clave}/reportes/{periodo}/{n}/reporte.xlsx',
  resumen: 'El reporte publicado, como libro de Excel; con version, uno anterior.',
  consulta: DeVersion,
  respuesta: LIBRO,
  atender: async ({ servicio, parametros, consulta, encabezados }) => {
    const reporte = await versionPublicada(
      publicadoDeCorte(servicio, destinoDe(parametros)),
      consulta.version,
    );
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
