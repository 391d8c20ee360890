import { type Acopio, type Dato } from './acopio';
import { RESULTADO } from './cuentas';

/** Nobody attends more sessions than there were: such a pair says nothing, so the alumno goes without both. */
export function revisarAsistencia({ gruposModulo, recepcion }: Acopio): void {
  for (const { alumnos } of gruposModulo.values()) {
    for (const alumno of alumnos.values()) {
      const { asistencias, sesiones } = alumno;
      const asistidas = valorDe(asistencias);
      const impartidas = valorDe(sesiones);
      if (!asistencias || !sesiones || asistidas === null || impartidas === null) continue;
      if (asistidas <= impartidas) continue;
      alumno.asistencias = null;
      alumno.sesiones = null;
      recepcion.cuentas.marcarFila(alumno.fila, RESULTADO.conAviso);
      recepcion.error(asistencias.lugar, {
        clave: 'asistencias-mayores-que-sesiones',
        valor: asistencias.texto,
        motivo: `Hay ${asistidas} asistencias y sólo ${impartidas} sesiones (${recepcion.nombrar(sesiones.lugar, asistencias.lugar.hoja)}).`,
        remedio:
          'Corrija el dato en el SAE; mientras tanto el alumno se importa sin asistencia en ese módulo.',
      });
    }
  }
}

/** A datum that could not be read or that rows contradict is no datum. */
export const valorDe = <T>(dato: Dato<T> | null): T | null => (dato && !dato.contradicho ? dato.valor : null);
