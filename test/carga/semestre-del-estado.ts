import { type UnidadEnCentesimas } from '../shared/exactitud/oraculo';
import { azar } from './azar';

/** How big a semester is made. */
export interface TamanoDeSemestre {
  readonly alumnos: number;
  readonly asignaturas: number;
  readonly unidades: number;
  readonly semilla: number;
}

/** Every alumno of a state's universities. */
export const EL_ESTADO: TamanoDeSemestre = {
  alumnos: 12_000,
  asignaturas: 8,
  unidades: 4,
  semilla: 20_260_901,
};

export interface AsignaturaEnCentesimas {
  readonly esIntegradora: boolean;
  readonly unidades: readonly UnidadEnCentesimas[];
}

/**
 * The asignaturas of a semester, one alumno after another, grades in hundredths. Most pass, some lose the right or take
 * a remedial, and a few cells are blank. The same size and seed give the same semester.
 */
export function semestreDelEstado(tamano: TamanoDeSemestre): AsignaturaEnCentesimas[] {
  const siguiente = azar(tamano.semilla);
  const hasta = (tope: number): number => Math.floor(siguiente() * tope);
  const unaDe = (cuantas: number): boolean => hasta(cuantas) === 0;
  const enDecimas = (desde: number): number => Math.min(1000, desde + 10 * hasta(31));
  return Array.from({ length: tamano.alumnos }, () => {
    // Some do well and some do not, and so do they in what they attend.
    const aptitud = 700 + 10 * hasta(21);
    const constancia = 80 + hasta(21);
    return Array.from({ length: tamano.asignaturas }, (_, a) => ({
      esIntegradora: a === tamano.asignaturas - 1,
      unidades: Array.from({ length: tamano.unidades }, () => {
        const sesiones = 15 + hasta(31);
        const calificada = (): number | null => (unaDe(400) ? null : enDecimas(aptitud));
        return {
          continua: calificada(),
          sumativa: calificada(),
          remedial: unaDe(12) ? enDecimas(aptitud) : null,
          asistencias: Math.min(sesiones, Math.round((sesiones * constancia) / 100) + hasta(2)),
          sesiones,
          motivo: unaDe(50) ? 'mejora' : null,
        } as const;
      }),
    }));
  }).flat();
}
