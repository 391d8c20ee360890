import { type FilaDeAlumno, type ParametrosDelReporte } from '../../modelo/reporte';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { cantidad } from '../en-palabras';
import { type NivelAlzado, type Redaccion } from './redaccion';

/** R06. The way out: how many módulos must leave rojo. */
export function redactarReprobacionMultiple(
  { modulosR02Rojo }: FilaDeAlumno,
  nivel: NivelAlzado,
  { R06_rojoDesde: rojo }: ParametrosDelReporte,
): Redaccion {
  const deben = nivel === 'rojo' ? modulosR02Rojo - (rojo - 1) : modulosR02Rojo;
  const norma =
    nivel === 'rojo' ? SEGUIMIENTO_PO04.reprobacionModulosRojo : SEGUIMIENTO_PO04.reprobacionModulosAmarillo;
  return {
    dato: `${cantidad(modulosR02Rojo, 'módulo', 'módulos')} con avance bajo en rojo`,
    umbral: nivel === 'rojo' ? `${cantidad(rojo, 'módulo', 'módulos')} o más` : '1 módulo o más',
    fundamento: norma.fuente,
    salida: `Sacar de rojo ${cantidad(deben, 'módulo', 'módulos')}`,
  };
}
