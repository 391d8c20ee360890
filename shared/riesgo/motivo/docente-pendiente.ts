import { type FilaDeDocente, type ParametrosDelReporte } from '../../modelo/reporte';
import { decimal } from '../../nucleo/decimal';
import { CIEN, Fraccion } from '../../nucleo/fraccion';
import { haciaArriba } from '../../nucleo/redondeo';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { cantidad, cifra } from '../en-palabras';
import { type NivelAlzado, type Redaccion } from './redaccion';

/** R14. The way out: how many gruposModulo must have their registration completed. */
export function redactarDocentePendiente(
  { gruposModulo, gruposModuloConR01 }: FilaDeDocente,
  nivel: NivelAlzado,
  { R14_rojoDesdePorcentaje }: ParametrosDelReporte,
): Redaccion {
  const porcentaje = decimal(R14_rojoDesdePorcentaje);
  const rojoDesde = Number(haciaArriba(porcentaje.entre(CIEN).por(Fraccion.de(gruposModulo)), 0));
  const deben = nivel === 'rojo' ? gruposModuloConR01 - (rojoDesde - 1) : gruposModuloConR01;
  const norma =
    nivel === 'rojo' ? SEGUIMIENTO_PO04.docenteFraccionRojo : SEGUIMIENTO_PO04.docenteGruposAmarillo;
  return {
    dato: `${gruposModuloConR01} de ${cantidad(gruposModulo, 'grupo-módulo', 'grupos-módulo')} con registro pendiente`,
    umbral: nivel === 'rojo' ? `${cifra(porcentaje)} % o más de sus grupos-módulo` : '1 grupo-módulo o más',
    fundamento: norma.fuente,
    salida: `Completar el registro de ${cantidad(deben, 'grupo-módulo', 'grupos-módulo')}`,
  };
}
