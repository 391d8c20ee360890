import { matriculasDe, type Celdas } from '../../../../shared/captura/celdas';
import { type Columna, nombreDeColumna } from '../../../../shared/captura/columna';
import { CLAVE_DEL_PLAN, textoDePlan } from '../../../../shared/captura/plan-de-captura';
import { type CeldaDeCaptura, type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type AlumnoEnLista } from './leer-alumnos';

/** The cells of a captura where nothing was graded yet: its plan and its list. */
export const celdasIniciales = (plan: PlanDeCaptura, alumnos: readonly AlumnoEnLista[]): CeldaDeCaptura[] => [
  { ...CLAVE_DEL_PLAN, valor: textoDePlan(plan) },
  ...alumnos.flatMap(({ matricula, nombre, vecesCursada }) => [
    celda(matricula, { que: 'nombre' }, nombre),
    ...(plan.institucion === 'ut'
      ? [celda(matricula, { que: 'veces-cursada' }, String(vecesCursada ?? 1))]
      : []),
  ]),
];

const celda = (matricula: string, columna: Columna, valor: string): CeldaDeCaptura => ({
  matricula,
  columna: nombreDeColumna(columna),
  valor,
});

/** Who is in a captura, in order. */
export const alumnosDe = (celdas: Celdas): AlumnoEnLista[] =>
  matriculasDe(celdas).map((matricula) => {
    const suyas = celdas.get(matricula);
    const veces = suyas?.get('veces-cursada');
    return {
      matricula,
      nombre: suyas?.get('nombre') ?? '',
      vecesCursada: veces === undefined ? null : Number(veces),
    };
  });
