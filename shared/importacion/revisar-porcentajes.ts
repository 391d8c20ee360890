import { avanceHasta } from '../corte/avance';
import { type NumeroCorte } from '../modelo/corte';
import { leerDecimal } from '../nucleo/decimal';
import { CERO, CIEN } from '../nucleo/fraccion';
import { conDecimales, redondear } from '../nucleo/redondeo';
import { type Acopio, type PorcentajeEnAcopio } from './acopio';
import { RESULTADO } from './cuentas';
import { estaVacia } from './leer-celda';
import { textoDeCelda } from './texto-de-celda';

/** A book's own accumulated percentage is A with two decimals: where it is not what its logros give, it is said. */
export function revisarPorcentajes({ porcentajes, recepcion }: Acopio, corte: NumeroCorte): void {
  for (const porcentaje of porcentajes) {
    const { grupoModulo, alumno, fila, columna, celda } = porcentaje;
    const completo = alumno.registros.every(
      (registro) => registro === undefined || !recepcion.cuentas.estaRechazado(registro),
    );
    if (grupoModulo.rechazado || !completo || estaVacia(celda)) continue;
    const texto = textoDeCelda(celda);
    const escrito = leerDecimal(texto.replace(/%$/, '').trimEnd().replace(',', '.'));
    const calculado = logradoDe(porcentaje, corte);
    if (escrito && redondear(escrito, 2) === redondear(calculado, 2)) continue;
    recepcion.cuentas.marcarFila(fila, RESULTADO.conAviso);
    recepcion.aviso(recepcion.cuentas.lugarDeFila(fila, columna), {
      clave: 'porcentaje-distinto',
      valor: texto,
      motivo: `Con los logros y pesos de la hoja el porcentaje acumulado al corte ${corte} es ${conDecimales(calculado, 2)}.`,
      remedio: 'Se usan los logros; compruebe en el SAE cuál de los dos está mal.',
    });
  }
}

function logradoDe({ grupoModulo, alumno }: PorcentajeEnAcopio, corte: NumeroCorte) {
  const actividades = grupoModulo.actividades.map(({ peso, corte: suCorte }) => ({
    peso: leerDecimal(peso) ?? CERO,
    corte: suCorte,
  }));
  const logros = grupoModulo.actividades.map(
    (_, i) => leerDecimal(alumno.logros[i] ?? '')?.entre(CIEN) ?? null,
  );
  return avanceHasta(actividades, logros, corte).logrado;
}
