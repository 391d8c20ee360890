import { BANDEJA_VACIA } from '../../../../shared/captura/bandeja';
import { enCeldas } from '../../../../shared/captura/celdas';
import { CLAVE_DEL_PLAN, textoDePlan } from '../../../../shared/captura/plan-de-captura';
import { type PlanConalep, type PlanUt } from '../../../../shared/modelo/captura';
import { type CapturaAbierta } from '../../../../addin/libro/captura/captura-abierta';

const comun = { docentes: ['TORRES REYES JUAN'], asistencia: 'totales' as const };

/** One unit, of an exam and a project, with levels of one key. */
export const PLAN_UT: PlanUt = {
  ...comun,
  institucion: 'ut',
  nombre: 'Cálculo',
  plan: {
    clave: 'CAL',
    asignatura: 'Cálculo',
    esIntegradora: false,
    unidades: [1, 2].map((unidad) => ({
      unidad,
      nombre: `Unidad ${unidad}`,
      criterios: [
        {
          nombre: 'Saber' as const,
          peso: '0.3',
          indicadores: [
            { clave: 'EX', evidencia: 'Examen', instrumento: 'Examen', tipo: 'sumativa' as const, peso: '1' },
          ],
        },
        {
          nombre: 'Saber Hacer' as const,
          peso: '0.7',
          indicadores: [
            { clave: 'PR', evidencia: '', instrumento: 'Rúbrica', tipo: 'continua' as const, peso: '1' },
          ],
        },
      ],
    })),
  },
  niveles: [
    { tecla: 'A', nombre: 'Autónomo', puntaje: '10' },
    { tecla: 'D', nombre: 'Destacado', puntaje: '9' },
    { tecla: 'S', nombre: 'Satisfactorio', puntaje: '8.50' },
  ],
};

export const PLAN_CONALEP: PlanConalep = {
  ...comun,
  institucion: 'conalep',
  nombre: 'Matemáticas',
  actividades: [
    { ra: '1.1', peso: '40', corte: 1 },
    { ra: '1.2', peso: '60', corte: 2 },
  ],
};

export const MATRICULAS = ['0001', '0002', '0003', '0004'];
const NOMBRES = ['ALBA', 'BRAVO', 'CRUZ', 'DIAZ'];

/** Four alumnos and what each has captured, by matrícula and columna. */
export function capturaCon(
  plan: PlanUt | PlanConalep,
  datos: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): CapturaAbierta {
  const suyas = MATRICULAS.flatMap((matricula, i) =>
    Object.entries({ nombre: NOMBRES[i] ?? '', ...datos[matricula] }).map(([columna, valor]) => ({
      ...{ matricula, columna, valor },
    })),
  );
  return {
    numero: 1,
    lugar: { plantel: '252', periodo: 'SEPDIC26', grupo: '301', asignatura: 'CAL' },
    plan,
    celdas: enCeldas([{ ...CLAVE_DEL_PLAN, valor: textoDePlan(plan) }, ...suyas]),
    enSabana: null,
    bandeja: BANDEJA_VACIA,
    hallazgos: [],
  };
}
