import { type Acopio } from './acopio';
import { RESULTADO } from './cuentas';
import { finDelPeriodo } from './fin-del-periodo';
import { valorDe } from './revisar-asistencia';

/**
 * Nobody attends a periodo after it ends: such a date is a slip of the year, and it would hide an absence. Whether it
 * comes after the corte only the calendar knows, and R05 asks it there.
 */
export function revisarUltimaAsistencia({ gruposModulo, recepcion }: Acopio, periodo: string): void {
  const fin = finDelPeriodo(periodo);
  if (fin === null) return;
  for (const { alumnos } of gruposModulo.values()) {
    for (const { ultimaAsistencia, fila } of alumnos.values()) {
      const fecha = valorDe(ultimaAsistencia);
      if (!ultimaAsistencia || fecha === null || fecha <= fin) continue;
      recepcion.cuentas.marcarFila(fila, RESULTADO.conAviso);
      recepcion.avisoRepetido(ultimaAsistencia.lugar, 'ultima-asistencia-posterior', (celdas) => ({
        clave: 'ultima-asistencia-posterior',
        valor: ultimaAsistencia.texto,
        motivo: `La última asistencia es posterior al periodo ${periodo}${celdas > 1 ? ` (y así ${celdas} de esta columna)` : ''}.`,
        remedio: 'Corrija el año en el SAE y exporte de nuevo: con esa fecha no se ve si dejó de asistir.',
      }));
    }
  }
}
