import { describe, expect, test } from '@jest/globals';
import { resultadoPorIncumplimiento } from '../../../shared/evaluacion/resultado-por-incumplimiento';
import { decidir } from './decidir';

const LIMITE = '2025-10-01T12:00:00';
const entrega = (fechaHoraEntrega: string | null, justificado = false) => ({
  tipoActividad: 'entrega',
  presentado: true,
  justificado,
  fechaHoraEntrega,
  fechaHoraLimite: LIMITE,
});
const evaluacion = (presentado: boolean, justificado: boolean) => ({
  tipoActividad: 'evaluacion',
  presentado,
  justificado,
  fechaHoraEntrega: null,
  fechaHoraLimite: LIMITE,
});

describe('UT-46', () => {
  test.each([
    { caso: 'present', entrada: evaluacion(true, false), esperado: 'se-califica' },
    { caso: 'absent and justified', entrada: evaluacion(false, true), esperado: 'pendiente' },
    { caso: 'absent', entrada: evaluacion(false, false), esperado: 'cero' },
    { caso: 'delivered on the second', entrada: entrega(LIMITE), esperado: 'se-califica' },
    { caso: 'a second late', entrada: entrega('2025-10-01T12:00:01'), esperado: 'cero' },
    { caso: 'late though justified', entrada: entrega('2025-10-01T12:00:01', true), esperado: 'cero' },
    { caso: 'never delivered', entrada: entrega(null, true), esperado: 'cero' },
  ])('$caso → $esperado', ({ entrada, esperado }) => {
    expect(decidir(resultadoPorIncumplimiento, entrada)).toBe(esperado);
  });

  test.each([
    { fechaHora: '2025-10-01T12:00', remedio: 'Se esperaba una fecha y hora AAAA-MM-DDThh:mm:ss.' },
    { fechaHora: '2025-10-01', remedio: 'Se esperaba una fecha y hora AAAA-MM-DDThh:mm:ss.' },
    { fechaHora: '2025-02-30T12:00:00', remedio: 'Se esperaba una fecha y hora AAAA-MM-DDThh:mm:ss.' },
    { fechaHora: '2025-10-01T12:00:00Z', remedio: 'La hora es la del plantel: escríbala sin zona.' },
  ])('refuses $fechaHora: $remedio', ({ fechaHora, remedio }) => {
    const { error } = resultadoPorIncumplimiento.entrada.safeParse(entrega(fechaHora));
    expect(error?.issues.map(({ message }) => message)).toEqual([remedio]);
  });
});
