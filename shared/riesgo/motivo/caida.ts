import { comoDecimal, decimal } from '../../nucleo/decimal';
import { CERO, type Fraccion } from '../../nucleo/fraccion';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { vigenteEn } from '../../norma/vigencia';
import { desempenoDe } from '../../corte/avance';
import { cifra, cifraJuntoA, operandosQueDan, puntos } from '../en-palabras';
import { puntosParaFrenarLaCaida } from '../puntos-que-faltan';
import { type RedactorDeModulo } from './redaccion';
import { reunirPuntos } from './reunir-puntos';

/** R08. The way out: the points lacking for the fall to be less than the threshold. */
export const redactarCaida: RedactorDeModulo = (cifras, nivel, { parametros, fechaReferencia }) => {
  const [logrado, registrado] = [decimal(cifras.pesoLogrado), decimal(cifras.pesoRegistrado)];
  const desempeno = desempenoDe(logrado, registrado) ?? CERO;
  const caida = decimal(cifras.caida ?? '0');
  const anterior = desempeno.mas(caida);
  const umbral = decimal(nivel === 'rojo' ? parametros.R08_rojoDesde : parametros.R08_amarilloDesde);
  const faltan = cifra(puntosParaFrenarLaCaida(umbral, anterior, logrado, registrado));
  const mostrar = (antes: Fraccion, ahora: Fraccion): string => cifraJuntoA(umbral, antes.menos(ahora));
  const [deAntes, deAhora] = operandosQueDan(mostrar, anterior, desempeno);
  const norma = nivel === 'rojo' ? SEGUIMIENTO_PO04.caidaRojo : SEGUIMIENTO_PO04.caidaAmarillo;
  return {
    dato: `Bajó ${puntos(mostrar(anterior, desempeno))} desde el corte anterior: de ${deAntes} a ${deAhora}`,
    umbral: `${puntos(comoDecimal(umbral))} o más`,
    fundamento: vigenteEn(norma, fechaReferencia).fuente,
    salida: reunirPuntos(faltan, registrado, `que la baja sea menor que ${comoDecimal(umbral)}`),
  };
};
