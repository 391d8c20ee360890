import { type Plantel } from '../../../shared/modelo/plantel';
import { type Caracter } from '../../../shared/modelo/publicacion';
import { type Normas } from '../../../shared/norma/normas';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { caracterDelReporte } from '../../../shared/publicacion/caracter-del-reporte';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { condicionesDeCorte } from '../insumos/condiciones-de-corte';
import { condicionesDeUnidad } from '../insumos/condiciones-de-unidad';
import { type Momento, type MomentoDeUnidad } from '../destino';
import { hoy } from '../hoy';
import { plantelesConCapturas } from '../insumos/planteles-con-capturas';
import { plantelesConSabana } from '../insumos/planteles-con-sabana';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** A corte of CONALEP or a unit of a Universidad Tecnológica. */
export type QueSePublica = Momento | MomentoDeUnidad;

/** The planteles a publication is for, or why it may not be made: its insumos, its calendar, its carácter. */
export const porPublicar = (
  servicio: Servicio,
  que: QueSePublica,
  caracter: Caracter,
  pedidos: readonly string[] | undefined,
): Promise<Plantel[] | Rechazo> =>
  'unidad' in que
    ? unidadPorPublicar(servicio, que, caracter, pedidos)
    : cortePorPublicar(servicio, que, caracter, pedidos);

async function cortePorPublicar(
  servicio: Servicio,
  momento: Momento,
  caracter: Caracter,
  pedidos: readonly string[] | undefined,
): Promise<Plantel[] | Rechazo> {
  const condiciones = await condicionesDeCorte(servicio, momento);
  if (condiciones instanceof Rechazo) return condiciones;
  const { corte, normas } = condiciones;
  if (caracter === 'definitivo' && !concluyo(servicio, corte.capturaFin, normas)) {
    return new Rechazo(
      'corte-no-concluido',
      `El corte ${corte.corte} concluye el ${fechaLarga(corte.capturaFin)}; antes sólo hay reporte preliminar.`,
      { campo: 'cuerpo.caracter' },
    );
  }
  return plantelesConSabana(servicio, momento, pedidos);
}

async function unidadPorPublicar(
  servicio: Servicio,
  momento: MomentoDeUnidad,
  caracter: Caracter,
  pedidos: readonly string[] | undefined,
): Promise<Plantel[] | Rechazo> {
  const condiciones = await condicionesDeUnidad(servicio, momento);
  if (condiciones instanceof Rechazo) return condiciones;
  const { ventana, normas } = condiciones;
  if (caracter === 'definitivo' && !concluyo(servicio, ventana.capturaFin, normas)) {
    return new Rechazo(
      'unidad-no-concluida',
      `La captura de la unidad ${ventana.unidad} concluye el ${fechaLarga(ventana.capturaFin)}; antes sólo hay reporte preliminar.`,
      { campo: 'cuerpo.caracter' },
    );
  }
  return plantelesConCapturas(servicio, momento, pedidos);
}

/** CON-03. Lectura: what docentes send of a unit is to its report what the data of SAE are to that of a corte. */
const concluyo = (servicio: Servicio, fin: Fecha, normas: Normas): boolean =>
  caracterDelReporte.decide(
    { fechaReporte: hoy(servicio), fechaFinCorte: fin, origenDatos: 'sae' },
    normas,
  ) === 'definitivo';
