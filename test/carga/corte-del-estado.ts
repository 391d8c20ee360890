import { azar } from './azar';

/** How big a corte is made. */
export interface TamanoDeCorte {
  readonly alumnos: number;
  readonly modulos: number;
  readonly semilla: number;
}

/** Every alumno of a state's planteles. */
export const EL_ESTADO_EN_CORTE: TamanoDeCorte = { alumnos: 13_000, modulos: 8, semilla: 20_261_030 };

const POR_GRUPO = 40;

/** One weight table and its alumnos: whole points, logros in thousandths of the whole. */
export interface GrupoEnMilesimas {
  readonly actividades: readonly { readonly peso: number; readonly corte: 1 | 2 | 3 }[];
  readonly alumnos: readonly {
    readonly logros: readonly (number | null)[];
    readonly asistencias: number;
    readonly sesiones: number;
  }[];
}

const ACTIVIDADES = [
  { peso: 10, corte: 1 },
  { peso: 15, corte: 1 },
  { peso: 15, corte: 1 },
  { peso: 20, corte: 2 },
  { peso: 10, corte: 2 },
  { peso: 15, corte: 3 },
  { peso: 15, corte: 3 },
] as const;

/** The grupos-módulo of a state at corte 2, seven R.A. each. The same size and seed give the same corte. */
export function corteDelEstado({ alumnos, modulos, semilla }: TamanoDeCorte): GrupoEnMilesimas[] {
  const siguiente = azar(semilla);
  const hasta = (tope: number): number => Math.floor(siguiente() * tope);
  return Array.from({ length: Math.ceil(alumnos / POR_GRUPO) * modulos }, () => ({
    actividades: ACTIVIDADES,
    alumnos: Array.from({ length: POR_GRUPO }, () => {
      const aptitud = 550 + hasta(350);
      const sesiones = 30 + hasta(20);
      return {
        logros: ACTIVIDADES.map(({ corte }) =>
          corte > 2 || hasta(60) === 0 ? null : Math.min(1000, aptitud + hasta(200)),
        ),
        asistencias: Math.min(sesiones, Math.round((sesiones * (78 + hasta(25))) / 100)),
        sesiones,
      };
    }),
  }));
}
