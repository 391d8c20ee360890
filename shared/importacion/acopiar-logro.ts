import { type AlumnoEnAcopio, type Acopio, type GrupoModuloEnAcopio } from './acopio';
import { type Celda } from './hoja-cruda';
import { estaVacia, leerCelda } from './leer-celda';
import { type Lector } from './lectura';
import { valorVisto } from './texto-de-celda';

/** Gathers the logro of a record. Blank is not captured, which is not zero; what is not a logro is rejected. */
export function acopiarLogro(
  acopio: Acopio,
  grupoModulo: GrupoModuloEnAcopio,
  alumno: AlumnoEnAcopio,
  posicion: number,
  celda: Celda | undefined,
  registro: number,
  lector: Lector<string>,
): void {
  if (estaVacia(celda)) {
    acopio.registrar(grupoModulo, alumno, posicion, null, registro);
    return;
  }
  const lectura = leerCelda(celda, lector);
  if ('motivo' in lectura) {
    const { motivo, remedio } = lectura;
    acopio.recepcion.rechazarRegistro(registro, {
      clave: 'logro-no-valido',
      valor: valorVisto(celda),
      motivo,
      remedio,
    });
  }
  acopio.registrar(grupoModulo, alumno, posicion, 'valor' in lectura ? lectura.valor : undefined, registro);
}
