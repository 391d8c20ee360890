import { comoDecimal, decimal } from '../../nucleo/decimal';
import { CIEN } from '../../nucleo/fraccion';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { vigenteEn } from '../../norma/vigencia';
import { cifra, cifraHaciaArriba, cifraJuntoA, notaDeAlza, puntos } from '../en-palabras';
import { FUENTE_DEL_MINIMO, type RedactorDeModulo } from './redaccion';

/** R03. The way out: the average required in what is left; above 100 it can no longer be reached that way. */
export const redactarImposibleAprobar: RedactorDeModulo = (
  cifras,
  nivel,
  { parametros, fechaReferencia },
) => {
  const minimo = decimal(parametros.minimoAprobatorio);
  const limite = decimal(parametros.R03_requeridoAmarillo);
  const tope = decimal(cifras.tope);
  const restan = `lo que falta por evaluar (${puntos(cifra(CIEN.menos(decimal(cifras.pesoRegistrado))))})`;
  const requerido = cifras.requerido === null ? null : decimal(cifras.requerido);
  if (nivel === 'rojo' || requerido === null) {
    return {
      dato: `Puede llegar a ${cifraJuntoA(minimo, tope)} cuando más`,
      umbral: `Menor que ${comoDecimal(minimo)}, el mínimo aprobatorio`,
      fundamento: FUENTE_DEL_MINIMO,
      salida:
        requerido === null
          ? `Ya no queda peso por evaluar: quedó a ${puntos(cifraHaciaArriba(minimo.menos(tope)))} del mínimo`
          : `Requiere un promedio de ${cifraHaciaArriba(requerido)} en ${restan}: más de 100, sólo alcanza si mejora lo ya registrado`,
    };
  }
  return {
    dato: `Requiere un promedio de ${cifraJuntoA(limite, requerido)} en ${restan}`,
    umbral: `Mayor que ${comoDecimal(limite)}`,
    fundamento: vigenteEn(SEGUIMIENTO_PO04.imposibleAprobarRequerido, fechaReferencia).fuente,
    salida: `Promediar ${alMenos(cifraHaciaArriba(requerido))}${notaDeAlza(requerido)} en ${restan} para aprobar`,
  };
};

/** There is nothing over 100 to average. */
const alMenos = (promedio: string): string => (promedio === '100' ? '100, el máximo,' : `${promedio} o más`);
