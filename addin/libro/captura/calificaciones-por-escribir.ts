import {
  type AlumnoConalepCalificado,
  type AlumnoUtCalificado,
  type CapturaCalificada,
} from '../../../shared/calificacion/calificar-captura';
import { desempenoCapturado } from '../../../shared/calificacion/desempeno-capturado';
import { loQueLeFalta } from '../../../shared/calificacion/lo-que-le-falta';
import { type NivelAcademico } from '../../../shared/evaluacion/nivel-academico';
import { type Nivel } from '../../../shared/modelo/reporte';
import { type Normas } from '../../../shared/norma/normas';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { conDecimales } from '../../../shared/nucleo/redondeo';
import { aLaVista } from '../../../shared/nucleo/a-la-vista';
import { NIVEL_EN_CELDA, numeroDe, type Valor } from '../tabla-por-escribir';
import { deUnidad } from './columnas-de-calificaciones';

/** The official figures of one alumno by heading. */
export interface CalificacionesDeAlumno {
  readonly matricula: string;
  readonly valores: ReadonlyMap<string, Valor>;
}

/** What the sheet Calificaciones says of each alumno; figures never on the other side of a threshold than the exact ones. */
export const calificacionesPorEscribir = (
  calificada: CapturaCalificada,
  normas: Normas,
): CalificacionesDeAlumno[] => {
  const cifras =
    calificada.institucion === 'ut'
      ? calificada.alumnos.map((alumno) => ({
          alumno,
          suyas: cifrasUt(alumno),
          banderas: banderasUt(alumno),
        }))
      : calificada.alumnos.map((alumno) => ({
          alumno,
          suyas: cifrasConalep(alumno, desempenoCapturado(alumno, calificada, normas)),
          banderas: alzadas(Object.entries(alumno.niveles)),
        }));
  return cifras.map(({ alumno: { matricula, nombre, semaforo }, suyas, banderas }) => ({
    matricula,
    valores: new Map<string, Valor>([
      ['Nombre', nombre],
      ...suyas,
      ['Semáforo', NIVEL_EN_CELDA[semaforo]],
      ['Banderas', banderas],
      [
        'Qué le falta',
        loQueLeFalta(calificada, matricula, normas)
          .map(({ texto }) => texto)
          .join('\n'),
      ],
    ]),
  }));
};

type Cifra = readonly [titulo: string, valor: Valor];

function cifrasUt(alumno: AlumnoUtCalificado): Cifra[] {
  const { unidades, remedialesUsadas, remedialesDisponibles, final } = alumno;
  return [
    ...unidades.flatMap((una): Cifra[] => {
      const titulos = deUnidad(una.unidad);
      return [
        [titulos.puntaje, cifraDe(una.calificacion)],
        [titulos.asistencia, porcentaje(una.asistencias, una.sesiones)],
        [titulos.derecho, una.derecho ? 'Sí' : 'No'],
        [titulos.inicial, letra(una.inicial)],
        [titulos.nivel, letra(una.final)],
      ];
    }),
    ['Remediales usadas', remedialesUsadas],
    ['Remediales que quedan', remedialesDisponibles],
    ['Final', final && (final.numero ?? 'NA')],
    ['Nivel final', letra(final)],
  ];
}

const cifrasConalep = (alumno: AlumnoConalepCalificado, desempeno: string | null): Cifra[] => [
  ['Esperado', cifraDe(alumno.esperado)],
  ['Registrado', cifraDe(alumno.registrado)],
  // The report publishes it with two decimals.
  ['Logrado', numeroDe(conDecimales(alumno.logrado, 2))],
  ['Desempeño', numeroDe(desempeno)],
  ['Requerido', cifraDe(alumno.requerido)],
  ['Asistencia %', porcentaje(alumno.asistencias ?? 0, alumno.sesiones ?? 0)],
];

/** R04 with its unit, for it is of one. */
const banderasUt = ({ unidades, niveles: { R05, R09, R10 } }: AlumnoUtCalificado): string =>
  alzadas([
    ...unidades.map(({ unidad, R04 }) => [`R04 U${unidad}`, R04] as const),
    ['R05', R05],
    ['R09', R09],
    ['R10', R10],
  ]);

const alzadas = (niveles: readonly (readonly [string, Nivel | null])[]): string =>
  niveles
    .filter(([, nivel]) => nivel === 'amarillo' || nivel === 'rojo')
    .map(([clave, nivel]) => `${clave} ${nivel ?? ''}`)
    .join('; ');

const letra = (nivel: NivelAcademico | null): Valor => nivel && nivel.nivel.toUpperCase();

const cifraDe = (valor: Fraccion | null): Valor => numeroDe(valor && aLaVista(valor));

const porcentaje = (asistencias: number, sesiones: number): Valor =>
  sesiones === 0 ? null : cifraDe(Fraccion.de(100 * asistencias, sesiones));
