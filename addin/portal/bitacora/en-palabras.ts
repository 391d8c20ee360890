import { type Accion, CADENA_GENERAL } from '../../../shared/modelo/bitacora';

/** What was done, as somebody says it. */
export const ACCION_EN_PALABRAS: Readonly<Record<Accion, string>> = {
  guardar: 'Guardó',
  capturar: 'Envió su captura',
  reasignar: 'Reasignó docentes',
  deshacer: 'Deshizo',
  solicitar: 'Solicitó',
  autorizar: 'Autorizó',
  negar: 'Negó',
  publicar: 'Publicó',
  retirar: 'Retiró',
  reintentar: 'Volvió a intentar',
  exportar: 'Exportó',
  suprimir: 'Suprimió',
};

/** Kinds of documents, by how the name of each begins. */
export const DOCUMENTOS: readonly (readonly [prefijo: string, nombre: string])[] = [
  ['sabana/', 'Sábanas'],
  ['incidencias/', 'Incidencias'],
  ['captura/', 'Capturas'],
  ['rectificacion/', 'Rectificaciones'],
  ['datos-rectificados/', 'Datos rectificados'],
  ['reporte/', 'Reportes de corte'],
  ['unidad/', 'Reportes de unidad'],
  ['publicacion/', 'Solicitudes de publicación'],
  ['configuracion/', 'Configuración'],
  ['calendario/', 'Calendarios'],
  ['exportacion/', 'Exportaciones'],
  ['supresion/', 'Supresiones'],
];

export const nombreDeCadena = (cadena: string): string =>
  cadena === CADENA_GENERAL ? 'Dirección General' : `Plantel ${cadena}`;
