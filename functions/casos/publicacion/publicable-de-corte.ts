import { huellaDe } from '../../almacen/contenido';
import { type SolicitudDeCorte } from '../../almacen/publicaciones';
import { type DatosDeReporte } from '../../almacen/reportes';
import { type Destino } from '../destino';
import { type EscribirLibro, type Publicable } from './publicable';
import { Rechazo } from '../rechazo';
import { reporteDePlantel } from './reporte-de-plantel';
import { type Servicio } from '../servicio';

/** The report of a plantel at a corte, as JSON and as a workbook. */
export function publicableDeCorte(
  servicio: Servicio,
  { periodo, corte, caracter, solicitada }: SolicitudDeCorte,
  plantel: string,
  escribirLibro: EscribirLibro,
): Publicable<Destino, DatosDeReporte> {
  const destino = { plantel, periodo, corte };
  const { reportes } = servicio.almacen;
  return {
    destino,
    ediciones: reportes,
    calcular: async () => {
      const calculado = await reporteDePlantel(servicio, destino);
      if (calculado instanceof Rechazo) return calculado;
      const { reporte, condiciones, registro: insumos, archivar } = calculado;
      const { norma, textoDeNorma } = condiciones;
      const huella = huellaDe(JSON.stringify([caracter, norma, reporte]));
      return {
        norma,
        textoDeNorma,
        huella,
        // Only what is sure to be published is kept. One blob after the other so that what one needed is free when the other begins.
        escribir: async (edicion) => {
          await archivar();
          const publicado = { ...reporte, edicion };
          const json = await reportes.guardarJson(publicado);
          const libro = await reportes.guardarLibro(await escribirLibro(publicado));
          return { ...destino, edicion, solicitada, insumos, cifras: huella, json, libro };
        },
      };
    },
  };
}
