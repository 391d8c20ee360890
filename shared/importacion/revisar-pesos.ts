import { comoDecimal, decimal } from '../nucleo/decimal';
import { CIEN } from '../nucleo/fraccion';
import { sumaDe } from '../nucleo/suma';
import { type Acopio } from './acopio';
import { RESULTADO } from './cuentas';

/** Weights are points out of 100: a grupo-módulo whose weights add up to anything else is refused whole. */
export function revisarPesos({ gruposModulo, recepcion }: Acopio): void {
  for (const grupoModulo of gruposModulo.values()) {
    const { actividades, grupo, modulo, filas } = grupoModulo;
    const suma = sumaDe(actividades.map(({ peso }) => decimal(peso)));
    const [primera] = actividades;
    if (!grupoModulo.rechazado && primera && !suma.igualA(CIEN)) {
      const { hoja } = primera.lugarDelPeso;
      const celdas = actividades.map(
        ({ ra, peso, lugarDelPeso }) => `${ra} = ${peso} (${recepcion.nombrar(lugarDelPeso, hoja)})`,
      );
      grupoModulo.rechazado = true;
      recepcion.error(primera.lugarDelPeso, {
        clave: 'pesos-no-suman-100',
        valor: comoDecimal(suma),
        motivo: `Los pesos de ${modulo} en el grupo ${grupo} suman ${comoDecimal(suma)} y no 100: ${celdas.join(', ')}.`,
        remedio: 'Corrija la tabla de ponderación; mientras tanto se rechaza el grupo-módulo completo.',
      });
    }
    // A table without a single readable weight was already explained, cell by cell.
    if (!primera) grupoModulo.rechazado = true;
    if (grupoModulo.rechazado)
      for (const fila of filas) recepcion.cuentas.marcarFila(fila, RESULTADO.rechazada);
  }
}
