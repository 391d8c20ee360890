import { type Plantel } from '../../shared/modelo/plantel';
import { type Edicion } from '../../shared/modelo/publicacion';
import { type Recibo } from '../../shared/modelo/recibo';
import { type Reporte } from '../../shared/modelo/reporte';
import { instanteLargo } from '../ui/fecha-en-espanol';
import { type HojaPorEscribir, type TablaPorEscribir } from './tabla-por-escribir';
import { tablaDeDocentes, tablaDeGrupos, tablaDeGruposModulo, tablaDeModulos } from './tablas/agregados';
import { tablaDeAlumnos } from './tablas/alumnos';
import { tablaDeAlumnosYModulos } from './tablas/alumnos-y-modulos';
import { tablaDeErrores } from './tablas/errores-de-importacion';
import { tablaDeRegistroPendiente } from './tablas/registro-pendiente';
import { tablaDeRiesgo } from './tablas/riesgo';
import { tablaDeTotales } from './tablas/totales';

export interface ReportePorEscribir {
  readonly plantel: Plantel;
  readonly reporte: Reporte;
  readonly recibo: Recibo;
  /** Null while it is only the service's preview. */
  readonly edicion: Edicion | null;
}

/** The sheets that the pane writes. One purpose each; what does not fit a screen has its own table. */
export function hojasDelReporte(porEscribir: ReportePorEscribir): HojaPorEscribir[] {
  const { reporte, recibo } = porEscribir;
  const renglones = [origenDe(porEscribir), edicionDe(porEscribir)];
  const hoja = (nombre: string, titulo: string, tablas: readonly TablaPorEscribir[]): HojaPorEscribir => ({
    nombre,
    titulo,
    renglones,
    tablas,
  });
  return [
    hoja('Reporte', 'Reporte SISEAC: alumnos en módulos', [tablaDeAlumnosYModulos(reporte)]),
    hoja('Riesgo', 'Riesgo: cada bandera, quién la atiende y su salida', [tablaDeRiesgo(reporte)]),
    hoja('Registro pendiente', 'Registro pendiente por docente', [tablaDeRegistroPendiente(reporte)]),
    hoja('Errores de importación', 'Errores y avisos de la importación', [tablaDeErrores(recibo)]),
    hoja('Alumnos', 'Nivel de cada alumno', [tablaDeAlumnos(reporte)]),
    hoja('Resumen', 'Resumen por grupo, módulo y docente', [
      tablaDeGrupos(reporte),
      tablaDeModulos(reporte),
      tablaDeDocentes(reporte),
      tablaDeGruposModulo(reporte),
      tablaDeTotales(reporte),
    ]),
  ];
}

const diaEnEspanol = (fecha: string): string => fecha.split('-').reverse().join('/');

function origenDe({
  plantel,
  reporte: { periodo, corte, fechaReferencia, parametros },
}: ReportePorEscribir): string {
  return [
    `Plantel ${plantel.clave} ${plantel.nombre}`,
    `Periodo ${periodo}`,
    `Corte ${corte}`,
    `Datos al ${diaEnEspanol(fechaReferencia)}`,
    `Mínimo aprobatorio ${parametros.minimoAprobatorio}`,
  ].join('  ·  ');
}

function edicionDe({ edicion }: ReportePorEscribir): string {
  if (!edicion) return 'VISTA PREVIA: estas cifras no están publicadas';
  const { version, caracter, publicado, norma } = edicion;
  return [
    caracter.toUpperCase(),
    `Versión ${version}`,
    `Publicado el ${instanteLargo(publicado)}`,
    `Norma ${norma.slice(0, 12)}`,
  ].join('  ·  ');
}
