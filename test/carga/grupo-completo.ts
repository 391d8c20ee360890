import { enCeldas } from '../../shared/captura/celdas';
import { celdasDeAsignatura } from '../../shared/captura/celdas-de-alumnos';
import { type PlanUt } from '../../shared/modelo/captura';
import { planUt } from '../captura-de-prueba';

export const ALUMNOS = 40;
export const INDICADORES = 30;

/** A score from 6 to 10, another for each place. */
export const nota = (i: number): number => 6 + ((i * 7) % 41) / 10;

/** Those of one alumno. */
export const notas = (i: number): number[] => Array.from({ length: INDICADORES }, (_, j) => nota(i + j));

/** A full grupo in a unit of thirty indicators: its plan, and the cells that are captured of it. */
export function grupoCompleto() {
  const plan = planDeTreinta();
  const alumnos = Array.from({ length: ALUMNOS }, (_, i) => ({
    ...{ matricula: `26${String(i).padStart(4, '0')}`, nombre: `Alumno ${i}`, grupo: 'TTS-4A' },
    ...{ vecesCursada: 1, ultimaAsistencia: null, remediales: [] },
    unidades: [{ puntajes: notas(i).map(String), asistencias: 18, sesiones: 20 }],
  }));
  return { plan, celdas: enCeldas(celdasDeAsignatura(plan, alumnos)) };
}

function planDeTreinta(): PlanUt {
  const base = planUt();
  const diez = (criterio: string, tipo: 'continua' | 'sumativa') =>
    Array.from({ length: 10 }, (_, j) => ({
      ...{ clave: `${criterio}-${j + 1}`, tipo, peso: '0.1', evidencia: 'Prácticas' },
      instrumento: 'Rúbrica',
    }));
  const criterios = [
    { nombre: 'Saber' as const, peso: '0.3', indicadores: diez('S', 'sumativa') },
    { nombre: 'Saber Hacer' as const, peso: '0.4', indicadores: diez('H', 'continua') },
    { nombre: 'Ser' as const, peso: '0.3', indicadores: diez('E', 'continua') },
  ];
  return { ...base, plan: { ...base.plan, unidades: [{ unidad: 1, nombre: 'Unidad 1', criterios }] } };
}
