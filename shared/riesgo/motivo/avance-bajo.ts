import { desempenoDe } from '../../corte/avance';
import { comoDecimal, decimal } from '../../nucleo/decimal';
import { CERO, CIEN, type Fraccion } from '../../nucleo/fraccion';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { vigenteEn } from '../../norma/vigencia';
import { cifra, cifraJuntoA, operandosQueDan, puntos } from '../en-palabras';
import { puntosQueFaltan } from '../puntos-que-faltan';
import { FUENTE_DEL_MINIMO, type RedactorDeModulo } from './redaccion';
import { reunirPuntos } from './reunir-puntos';

/** R02. The way out: the points lacking for the threshold, with what is registered. */
export const redactarAvanceBajo: RedactorDeModulo = (cifras, nivel, { parametros, fechaReferencia }) => {
  const [logrado, registrado] = [decimal(cifras.pesoLogrado), decimal(cifras.pesoRegistrado)];
  const minimo = decimal(parametros.minimoAprobatorio);
  const margen = decimal(parametros.R02_margenAmarillo);
  const umbral = nivel === 'rojo' ? minimo : minimo.mas(margen);
  const mostrar = (a: Fraccion, r: Fraccion): string => cifraJuntoA(umbral, desempenoDe(a, r) ?? CERO);
  const [deLogrado, deRegistrado] = operandosQueDan(mostrar, logrado, registrado);
  return {
    dato: `Desempeño de ${mostrar(logrado, registrado)}: ${deLogrado} de ${puntos(deRegistrado)} con registro`,
    umbral:
      nivel === 'rojo'
        ? `Menor que ${comoDecimal(minimo)}, el mínimo aprobatorio`
        : `Menor que ${comoDecimal(umbral)}: el mínimo aprobatorio, ${comoDecimal(minimo)}, más ${puntos(comoDecimal(margen))}`,
    fundamento:
      nivel === 'rojo'
        ? FUENTE_DEL_MINIMO
        : vigenteEn(SEGUIMIENTO_PO04.avanceBajoMargen, fechaReferencia).fuente,
    salida: umbral.mayorQue(CIEN)
      ? `Con este mínimo no se llega a verde: haría falta ${comoDecimal(umbral)} y el desempeño llega a 100`
      : reunirPuntos(
          cifra(puntosQueFaltan(umbral, logrado, registrado)),
          registrado,
          `llegar a ${comoDecimal(umbral)}`,
        ),
  };
};
