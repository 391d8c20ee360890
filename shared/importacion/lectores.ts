import { type NumeroCorte } from '../modelo/corte';
import { type HojaCruda } from './hoja-cruda';
import { conMemoria, type Lectura } from './lectura';
import { leerGrupo, leerMatricula, leerModulo } from './leer-clave';
import { leerConteo } from './leer-conteo';
import { leerDecimalCapturado } from './leer-decimal-capturado';
import { leerFechaCapturada } from './leer-fecha-capturada';
import { claveDeRa } from './significado-de-columna';

const EN_EL_SAE = 'Corrija el valor en el SAE y exporte de nuevo.';

/** The readers of one sheet. */
export const lectoresDe = ({ base1904 }: HojaCruda) => ({
  matricula: conMemoria(leerMatricula),
  grupo: conMemoria(leerGrupo),
  modulo: conMemoria(leerModulo),
  ra: conMemoria(leerRa),
  logro: conMemoria((texto) =>
    leerDecimalCapturado(
      texto,
      'El logro',
      'por ejemplo 78.5; si no hay captura, deje la celda vacía.',
      EN_EL_SAE,
    ),
  ),
  peso: conMemoria((texto) =>
    leerDecimalCapturado(texto, 'El peso', 'como en la tabla de ponderación del módulo.', EN_EL_SAE),
  ),
  corte: conMemoria(leerCorteDeRa),
  conteo: conMemoria(leerConteo),
  fecha: conMemoria((texto) => leerFechaCapturada(texto, base1904 === true ? 1904 : 1900)),
});

export type Lectores = ReturnType<typeof lectoresDe>;

function leerRa(texto: string): Lectura<string> {
  const valor = claveDeRa(texto);
  return valor === null
    ? {
        motivo: texto === '' ? 'Falta la R.A.' : 'No es una R.A.',
        remedio: 'Escriba la clave del resultado de aprendizaje, por ejemplo 1.2.',
      }
    : { valor };
}

function leerCorteDeRa(texto: string): Lectura<NumeroCorte> {
  if (texto === '1') return { valor: 1 };
  if (texto === '2') return { valor: 2 };
  if (texto === '3') return { valor: 3 };
  return {
    motivo: 'El corte de la R.A. no es 1, 2 o 3.',
    remedio: 'Escriba el corte en que se captura esa R.A.',
  };
}
