import { type FilaDeAlumno } from '../../modelo/reporte';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { vigenteEn } from '../../norma/vigencia';
import { cantidad } from '../en-palabras';
import { type CondicionesPublicadas, type NivelAlzado, type Redaccion } from './redaccion';

/** R06. The way out: how many módulos must leave rojo. */
export function redactarReprobacionMultiple(
  { modulosR02Rojo }: FilaDeAlumno,
  nivel: NivelAlzado,
  { parametros, fechaReferencia }: CondicionesPublicadas,
): Redaccion {
  const norma =
    nivel === 'rojo' ? SEGUIMIENTO_PO04.reprobacionModulosRojo : SEGUIMIENTO_PO04.reprobacionModulosAmarillo;
  const { valor, fuente } = vigenteEn(norma, fechaReferencia);
  const desde = nivel === 'rojo' ? parametros.R06_rojoDesde : valor;
  return {
    dato: `${cantidad(modulosR02Rojo, 'módulo', 'módulos')} con avance bajo en rojo`,
    umbral: `${cantidad(desde, 'módulo', 'módulos')} o más`,
    fundamento: fuente,
    salida: `Sacar de rojo ${cantidad(modulosR02Rojo - (desde - 1), 'módulo', 'módulos')}: cómo, en la salida de su R02`,
  };
}
