import { type UnidadPublicada } from '../../../../shared/modelo/publicacion';
import { fichaDelReporte } from '../ficha-del-reporte';
import { type Hoja } from '../hoja';
import { resumenCon } from '../hoja-resumen';
import { entera, tarjetas, tarjetasDeAlumnos } from '../tarjetas';
import { parametrosDelLibro } from './parametros-de-unidad';
import {
  banderasDelPlantelUt,
  finalesPorAsignatura,
  gruposDeUnidad,
  nivelesDeUnidades,
} from './secciones-de-unidad';

/** The report of a unit on a page or two: its figures, grupos, levels and asignaturas, and how it was made. */
export function hojaResumenDeUnidad(reporte: UnidadPublicada): Hoja {
  const { asesorias, sinDerecho, remedialesAplicadas } = reporte.plantelTotales;
  return resumenCon(reporte, {
    tarjetas: tarjetas('El plantel en esta unidad', [
      ...tarjetasDeAlumnos(reporte.plantelTotales),
      ['Con asesoría', entera(asesorias)],
      ['Sin derecho', entera(sinDerecho)],
      ['Remediales aplicadas', entera(remedialesAplicadas)],
    ]),
    secciones: [
      gruposDeUnidad(reporte),
      nivelesDeUnidades(reporte),
      finalesPorAsignatura(reporte),
      banderasDelPlantelUt(reporte),
      parametrosDelLibro(reporte),
      fichaDelReporte(reporte),
    ],
    detalle: [],
  });
}
