import { type AlumnoDeAsignatura } from '../modelo/asignatura-capturada';
import { type CeldaDeCaptura, type PlanConalep, type PlanUt } from '../modelo/captura';
import { type AlumnoEnModulo } from '../modelo/sabana';
import { type Columna, nombreDeColumna } from './columna';
import { CLAVE_DEL_PLAN, indicadoresDe, textoDePlan } from './plan-de-captura';

type Dato = readonly [columna: Columna, valor: string | number | null];

/** A captured asignatura as the cells that hold it. */
export const celdasDeAsignatura = (
  plan: PlanUt,
  alumnos: readonly AlumnoDeAsignatura[],
): CeldaDeCaptura[] => [
  { ...CLAVE_DEL_PLAN, valor: textoDePlan(plan) },
  ...alumnos.flatMap((alumno) => conValor(alumno.matricula, datosDeAsignatura(plan, alumno))),
];

function datosDeAsignatura({ plan }: PlanUt, alumno: AlumnoDeAsignatura): Dato[] {
  return [
    [{ que: 'nombre' }, alumno.nombre],
    [{ que: 'veces-cursada' }, alumno.vecesCursada],
    [{ que: 'ultima-asistencia' }, alumno.ultimaAsistencia],
    ...plan.unidades.flatMap((unidad, lugar): Dato[] => {
      const captura = alumno.unidades[lugar];
      if (!captura) return [];
      return [
        ...indicadoresDe(unidad).map(({ clave, unidad: numero }, i): Dato => [
          { que: 'puntaje', unidad: numero, indicador: clave },
          captura.puntajes[i] ?? null,
        ]),
        [{ que: 'sesiones', unidad: unidad.unidad }, captura.sesiones],
        [{ que: 'asistencias', unidad: unidad.unidad }, captura.asistencias],
      ];
    }),
    ...alumno.remediales.flatMap(({ unidad, fecha, calificacion, confirmada }): Dato[] => [
      [{ que: 'remedial', unidad, fecha, dato: 'calificacion' }, calificacion],
      [{ que: 'remedial', unidad, fecha, dato: 'confirmada' }, confirmada ? 'SI' : null],
    ]),
  ];
}

/** A grupo-módulo as the cells that hold it. */
export const celdasDeModulo = (plan: PlanConalep, alumnos: readonly AlumnoEnModulo[]): CeldaDeCaptura[] => [
  { ...CLAVE_DEL_PLAN, valor: textoDePlan(plan) },
  ...alumnos.flatMap((alumno) => conValor(alumno.matricula, datosDeModulo(plan, alumno))),
];

const datosDeModulo = ({ actividades }: PlanConalep, alumno: AlumnoEnModulo): Dato[] => [
  [{ que: 'nombre' }, alumno.nombre],
  [{ que: 'ultima-asistencia' }, alumno.ultimaAsistencia],
  ...actividades.map(({ ra }, i): Dato => [{ que: 'logro', ra }, alumno.logros[i] ?? null]),
  [{ que: 'sesiones', unidad: null }, alumno.sesiones],
  [{ que: 'asistencias', unidad: null }, alumno.asistencias],
];

const conValor = (matricula: string, datos: readonly Dato[]): CeldaDeCaptura[] =>
  datos.flatMap(([columna, valor]) =>
    valor === null || valor === ''
      ? []
      : [{ matricula, columna: nombreDeColumna(columna), valor: String(valor) }],
  );
