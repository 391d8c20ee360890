import { type ReportePublicado } from '../../shared/modelo/publicacion';
import { escribirLibro } from './escribir-libro';
import { hojaAlumnos } from './reporte/hoja-alumnos';
import { hojaDocentes } from './reporte/hoja-docentes';
import { hojaModulos } from './reporte/hoja-modulos';
import { hojaRegistroPendiente } from './reporte/hoja-registro-pendiente';
import { hojaResumen } from './reporte/hoja-resumen';
import { hojaRiesgo } from './reporte/hoja-riesgo';

/** The workbook that a plantel downloads: every figure of its published report, as values. */
export function escribirReporte(reporte: ReportePublicado): Promise<Uint8Array> {
  const { plantel, periodo, corte, edicion } = reporte;
  return escribirLibro(
    [
      hojaResumen(reporte),
      hojaAlumnos(reporte),
      hojaModulos(reporte),
      hojaDocentes(reporte),
      hojaRiesgo(reporte),
      hojaRegistroPendiente(reporte),
    ],
    {
      titulo: `Reporte SISEAC del plantel ${plantel}, ${periodo}, corte ${corte}`,
      creado: new Date(edicion.publicado),
    },
  );
}
