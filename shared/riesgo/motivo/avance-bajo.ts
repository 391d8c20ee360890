import { decimal } from '../../nucleo/decimal';
import { CERO } from '../../nucleo/fraccion';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { desempenoDe } from '../../corte/avance';
import { cifra, cifraJuntoA, puntos } from '../en-palabras';
import { puntosQueFaltan } from '../puntos-que-faltan';
import { type RedactorDeModulo } from './redaccion';

/** R02. The way out: the points lacking for the threshold, with what is registered. */
export const redactarAvanceBajo: RedactorDeModulo = (cifras, nivel, { parametros }) => {
  const [logrado, registrado] = [decimal(cifras.pesoLogrado), decimal(cifras.pesoRegistrado)];
  const desempeno = desempenoDe(logrado, registrado) ?? CERO;
  const minimo = decimal(parametros.minimoAprobatorio);
  const margen = decimal(parametros.R02_margenAmarillo);
  const umbral = nivel === 'rojo' ? minimo : minimo.mas(margen);
  const faltan = cifra(puntosQueFaltan(umbral, logrado, registrado));
  return {
    dato: `Desempeño de ${cifraJuntoA(umbral, desempeno)}: ${cifra(logrado)} de ${puntos(cifra(registrado))} con registro`,
    umbral:
      nivel === 'rojo'
        ? `Menor que ${cifra(minimo)}, el mínimo aprobatorio`
        : `Menor que ${cifra(umbral)}: el mínimo aprobatorio, ${cifra(minimo)}, más ${puntos(cifra(margen))}`,
    fundamento:
      nivel === 'rojo'
        ? 'PO-04, norma 12-c (mínimo configurado por la institución)'
        : SEGUIMIENTO_PO04.avanceBajoMargen.fuente,
    salida: `Reunir ${puntos(faltan)} más en lo ya registrado para llegar a ${cifra(umbral)}`,
  };
};
