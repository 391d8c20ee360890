import { decimal } from '../../nucleo/decimal';
import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { vigenteEn } from '../../norma/vigencia';
import { cifra, enumerar, puntos } from '../en-palabras';
import { type RedactorDeModulo } from './redaccion';

/** R01. The way out: the R.A. to capture and their weight. */
export const redactarSinRegistro: RedactorDeModulo = (
  cifras,
  nivel,
  { actividades, corte, fechaReferencia },
) => {
  const [registrado, esperado] = [decimal(cifras.pesoRegistrado), decimal(cifras.pesoEsperado)];
  const pesoDe = new Map(actividades.map(({ ra, peso }) => [ra, cifra(decimal(peso))]));
  const total = porTodas(cifras.pendientes, puntos(cifra(esperado.menos(registrado))));
  const porCapturar = cifras.pendientes.map((ra) => `R.A. ${ra} (${puntos(pesoDe.get(ra) ?? '0')})`);
  return {
    dato: `${cifra(registrado)} de ${puntos(cifra(esperado))} con registro al corte ${corte}`,
    umbral: nivel === 'rojo' ? 'Nada registrado de lo esperado' : `Menos de ${puntos(cifra(esperado))}`,
    fundamento: vigenteEn(SEGUIMIENTO_PO04.sumaDePesos, fechaReferencia).fuente,
    salida: `El docente debe capturar ${enumerar(porCapturar)}${total}`,
  };
};

const porTodas = (pendientes: readonly string[], peso: string): string =>
  pendientes.length > 1 ? `: ${peso} en total` : '';
