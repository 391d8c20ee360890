import {
  type AlumnoConalepCalificado,
  type AlumnoUtCalificado,
  type CapturaCalificada,
} from '../../../../shared/calificacion/calificar-captura';
import { desempenoCapturado } from '../../../../shared/calificacion/desempeno-capturado';
import { type Faltante } from '../../../../shared/calificacion/faltante';
import { loQueLeFalta } from '../../../../shared/calificacion/lo-que-le-falta';
import { type Nivel } from '../../../../shared/modelo/reporte';
import { type Normas } from '../../../../shared/norma/normas';
import { Fraccion } from '../../../../shared/nucleo/fraccion';
import { NIVELES_POR_URGENCIA } from '../../../ui/semaforo/nivel-en-palabras';
import { ordenar, type ValorDeOrden } from '../../../ui/tabla/ordenar';

/** One alumno as the list of grades shows them, whichever institution grades them. */
export interface RenglonCalificado {
  readonly matricula: string;
  readonly nombre: string;
  readonly semaforo: Nivel;
  /** "9 DE", "NA", "64.17"; null while there is none. */
  readonly final: string | null;
  /** Exact, to order by: NA is below every approved. */
  readonly valor: Fraccion | null;
  readonly pendientes: number;
  readonly enNa: boolean;
  readonly faltantes: readonly Faltante[];
}

export const renglonesCalificados = (calificada: CapturaCalificada, normas: Normas): RenglonCalificado[] =>
  calificada.institucion === 'ut'
    ? calificada.alumnos.map((alumno) => ({
        ...deAsignatura(alumno),
        ...comunes(alumno, calificada, normas),
      }))
    : calificada.alumnos.map((alumno) => ({
        ...deModulo(alumno),
        ...{ final: desempenoCapturado(alumno, calificada, normas) },
        ...comunes(alumno, calificada, normas),
      }));

const comunes = (
  { matricula, nombre, semaforo }: AlumnoUtCalificado | AlumnoConalepCalificado,
  calificada: CapturaCalificada,
  normas: Normas,
) => ({ matricula, nombre, semaforo, faltantes: loQueLeFalta(calificada, matricula, normas) });

const deAsignatura = ({ final, unidades, unidadesEnNa }: AlumnoUtCalificado) => ({
  final: final && enLetras(final),
  valor: final && Fraccion.de(final.numero ?? 0),
  pendientes: unidades.reduce((hasta, { pendientes }) => hasta + pendientes.length, 0),
  enNa: unidadesEnNa.length > 0,
});

const deModulo = ({ desempeno, pendientes, niveles }: AlumnoConalepCalificado) => ({
  valor: desempeno,
  pendientes: pendientes.length,
  enNa: niveles.R02 === 'rojo',
});

/** "9 DE", "NA". */
export const enLetras = ({
  numero,
  nivel,
}: {
  readonly numero: number | null;
  readonly nivel: string;
}): string => (numero === null ? nivel.toUpperCase() : `${numero} ${nivel.toUpperCase()}`);

export const FILTROS = {
  todos: 'Todos',
  riesgo: 'En riesgo',
  pendientes: 'Con pendientes',
  na: 'Sin acreditar',
};
export type Filtro = keyof typeof FILTROS;

export const ORDENES = { nombre: 'Por nombre', urgencia: 'Por semáforo', final: 'Por calificación' };
export type Orden = keyof typeof ORDENES;

const PASA: Readonly<Record<Filtro, (renglon: RenglonCalificado) => boolean>> = {
  todos: () => true,
  riesgo: ({ semaforo }) => semaforo === 'rojo' || semaforo === 'amarillo',
  pendientes: ({ pendientes }) => pendientes > 0,
  na: ({ enNa }) => enNa,
};

const POR: Readonly<Record<Orden, (renglon: RenglonCalificado) => ValorDeOrden>> = {
  nombre: ({ nombre }) => nombre,
  urgencia: ({ semaforo }) => NIVELES_POR_URGENCIA.indexOf(semaforo),
  final: ({ valor }) => valor,
};

/** Those that pass, from the first to attend to; those that tie stay by name. */
export const verRenglones = (
  renglones: readonly RenglonCalificado[],
  filtro: Filtro,
  orden: Orden,
): readonly RenglonCalificado[] =>
  ordenar(ordenar(renglones.filter(PASA[filtro]), POR.nombre, 'ascendente'), POR[orden], 'ascendente');
