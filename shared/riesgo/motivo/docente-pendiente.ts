import { type FilaDeDocente } from '../../modelo/reporte';
import { comoDecimal, decimal } from '../../nucleo/decimal';
import { CIEN, Fraccion } from '../../nucleo/fraccion';
import { haciaArriba } from '../../nucleo/redondeo';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { vigenteEn } from '../../norma/vigencia';
import { cantidad } from '../en-palabras';
import { type CondicionesPublicadas, type NivelAlzado, type Redaccion } from './redaccion';

/** R14. The way out: how many gruposModulo must have their registration completed. */
export function redactarDocentePendiente(
  { gruposModulo, gruposModuloConR01 }: FilaDeDocente,
  nivel: NivelAlzado,
  { parametros, fechaReferencia }: CondicionesPublicadas,
): Redaccion {
  const porcentaje = decimal(parametros.R14_rojoDesdePorcentaje);
  const rojo = Number(haciaArriba(porcentaje.entre(CIEN).por(Fraccion.de(gruposModulo)), 0));
  const amarillo = vigenteEn(SEGUIMIENTO_PO04.docenteGruposAmarillo, fechaReferencia);
  const enGrupos = (n: number): string => cantidad(n, 'grupo-módulo', 'grupos-módulo');
  const desde = nivel === 'rojo' ? rojo : amarillo.valor;
  return {
    dato: `${gruposModuloConR01} de ${enGrupos(gruposModulo)} con registro pendiente`,
    umbral:
      nivel === 'rojo'
        ? `${comoDecimal(porcentaje)} % o más de sus grupos-módulo`
        : `${enGrupos(amarillo.valor)} o más`,
    fundamento:
      nivel === 'rojo'
        ? vigenteEn(SEGUIMIENTO_PO04.docenteFraccionRojo, fechaReferencia).fuente
        : amarillo.fuente,
    salida: `Completar el registro de ${enGrupos(gruposModuloConR01 - (desde - 1))}`,
  };
}
