import { escribirLibro } from './escribir-libro';
import { type Publicado } from './reporte/encabezado';
import { type Hoja } from './reporte/hoja';
import { hojaAlumnos } from './reporte/hoja-alumnos';
import { hojaDocentes } from './reporte/hoja-docentes';
import { hojaModulos } from './reporte/hoja-modulos';
import { hojaRegistroPendiente } from './reporte/hoja-registro-pendiente';
import { hojaResumen } from './reporte/hoja-resumen';
import { hojaRiesgo } from './reporte/hoja-riesgo';
import { hojaAlumnosDeUnidad } from './reporte/unidad/hoja-alumnos';
import { hojaDetalleDeUnidad } from './reporte/unidad/hoja-detalle';
import { hojaResumenDeUnidad } from './reporte/unidad/hoja-resumen';

/** The workbook that a plantel downloads: every figure of its published report, as values. */
export function escribirReporte(reporte: Publicado): Promise<Uint8Array> {
  const { plantel, periodo, edicion } = reporte;
  const momento = 'corte' in reporte ? `corte ${reporte.corte}` : `unidad ${reporte.unidad}`;
  return escribirLibro(hojasDe(reporte), {
    titulo: `Reporte SISEAC del plantel ${plantel}, ${periodo}, ${momento}`,
    creado: new Date(edicion.publicado),
  });
}

const hojasDe = (reporte: Publicado): readonly Hoja[] =>
  'corte' in reporte
    ? [
        hojaResumen(reporte),
        hojaAlumnos(reporte),
        hojaModulos(reporte),
        hojaDocentes(reporte),
        hojaRiesgo(reporte),
        hojaRegistroPendiente(reporte),
      ]
    : [hojaResumenDeUnidad(reporte), hojaAlumnosDeUnidad(reporte), hojaDetalleDeUnidad(reporte)];
