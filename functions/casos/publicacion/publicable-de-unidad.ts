import { reporteDeUnidad } from '../../../shared/reporte-ut/reporte-de-unidad';
import { huellaDe } from '../../almacen/contenido';
import { type SolicitudDeUnidad } from '../../almacen/publicaciones';
import { type DatosDeUnidad } from '../../almacen/unidades';
import { capturasDeUnidad } from '../insumos/capturas-de-unidad';
import { condicionesDeUnidad } from '../insumos/condiciones-de-unidad';
import { type DestinoDeUnidad } from '../destino';
import { type EscribirLibro, type Publicable } from './publicable';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** The report of a plantel up to a unit, as JSON and as a workbook; the capturas it is made of are kept as they were. */
export function publicableDeUnidad(
  servicio: Servicio,
  { periodo, unidad, caracter, solicitada }: SolicitudDeUnidad,
  plantel: string,
  escribirLibro: EscribirLibro,
): Publicable<DestinoDeUnidad, DatosDeUnidad> {
  const destino = { plantel, periodo, unidad };
  const { unidades, contenido } = servicio.almacen;
  return {
    destino,
    ediciones: unidades,
    calcular: async () => {
      const condiciones = await condicionesDeUnidad(servicio, destino);
      if (condiciones instanceof Rechazo) return condiciones;
      const capturas = await capturasDeUnidad(servicio, destino);
      if (capturas instanceof Rechazo) return capturas;
      const { norma, textoDeNorma, huellaDeCalendario: calendario } = condiciones;
      const reporte = reporteDeUnidad(capturas, condiciones);
      const huella = huellaDe(JSON.stringify([caracter, norma, reporte]));
      return {
        norma,
        textoDeNorma,
        huella,
        escribir: async (edicion) => {
          const insumos = { capturas: await contenido.guardarJson('unidades', capturas), calendario };
          const publicada = { ...reporte, edicion };
          const json = await unidades.guardarJson(publicada);
          const libro = await unidades.guardarLibro(await escribirLibro(publicada));
          return { ...destino, edicion, solicitada, insumos, cifras: huella, json, libro };
        },
      };
    },
  };
}
