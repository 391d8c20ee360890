import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import {
  type FilaDeAlumno,
  type FilaDeAlumnoModulo,
  type ParametrosDelReporte,
} from '../../../shared/modelo/reporte';
import { desempenoALaVista } from '../../../shared/reporte/desempeno-a-la-vista';
import { type Banda, clave, decimales, entero, exacta, nivel, texto } from './columna';
import { type Hoja } from './hoja';
import { cifras, diaDeHoja, listaDeBanderas } from './palabras';
import { hojaDeTabla } from './tabla';

/** A row alumno × módulo beside what the report says of the alumno as a whole. */
interface Par {
  readonly fila: FilaDeAlumnoModulo;
  readonly alumno: FilaDeAlumno | undefined;
}

const impresas = (parametros: ParametrosDelReporte): readonly Banda<Par>[] => [
  {
    titulo: 'Alumno',
    columnas: [
      clave('Matrícula', ({ fila }) => fila.matricula, 13),
      texto('Nombre', ({ fila }) => fila.nombre),
      nivel('Nivel del alumno', ({ alumno }) => alumno?.nivel),
    ],
  },
  {
    titulo: 'Módulo',
    columnas: [
      clave('Grupo', ({ fila }) => fila.grupo, 7),
      clave('Módulo', ({ fila }) => fila.modulo, 10),
      texto('Docente', ({ fila }) => fila.docente, 32),
      nivel('Semáforo del módulo', ({ fila }) => fila.semaforo),
      texto('Banderas del módulo', ({ fila }) => listaDeBanderas(fila.banderas), 25),
    ],
  },
  {
    titulo: 'Avance ponderativo',
    columnas: [
      decimales('Esperado', ({ fila }) => cifras(fila.pesoEsperado), 9),
      decimales('Registrado', ({ fila }) => cifras(fila.pesoRegistrado), 10),
      decimales('Logrado', ({ fila }) => fila.pesoLogrado2, 9),
      decimales('Desempeño', ({ fila }) => desempenoALaVista(fila, parametros)),
      decimales('Requerido', ({ fila }) => cifras(fila.requerido), 10),
    ],
  },
  {
    titulo: 'Asistencia',
    columnas: [
      entero('Asistencias', ({ fila }) => fila.asistencias),
      entero('Sesiones', ({ fila }) => fila.sesiones, 9),
      entero('Días sin asistir', ({ fila }) => fila.diasSinAsistir, 9),
    ],
  },
  {
    titulo: 'Registro',
    columnas: [texto('R.A. sin registro', ({ fila }) => fila.pendientes.join(', '), 18)],
  },
];

const DETALLE: readonly Banda<Par>[] = [
  {
    titulo: 'Detalle del módulo',
    detalle: true,
    columnas: [
      decimales('Faltante', ({ fila }) => cifras(fila.faltante), 9),
      decimales('Tope', ({ fila }) => cifras(fila.tope), 9),
      decimales('Caída', ({ fila }) => cifras(fila.caida), 9),
      {
        titulo: 'Última asistencia',
        ancho: 12,
        estilo: 'fecha',
        numero: ({ fila }) => fila.ultimaAsistencia && diaDeHoja(fila.ultimaAsistencia),
      },
      nivel('Semáforo si contara R01', ({ fila }) => fila.semaforoConR01),
    ],
  },
  {
    titulo: 'Detalle del alumno',
    detalle: true,
    columnas: [
      clave('Grupos', ({ alumno }) => alumno?.grupos.join('; '), 12),
      entero('Módulos', ({ alumno }) => alumno?.modulos, 9),
      entero('Módulos con registro pendiente', ({ alumno }) => alumno?.incumplimientosRegistro, 14),
      entero('Módulos en R02 rojo', ({ alumno }) => alumno?.modulosR02Rojo, 12),
      entero('Incidencias', ({ alumno }) => alumno?.incidencias),
      entero('Suspensiones', ({ alumno }) => alumno?.suspensiones, 13),
      texto('Banderas del alumno', ({ alumno }) => listaDeBanderas(alumno?.banderas ?? []), 22),
      nivel('Nivel si contara R01', ({ alumno }) => alumno?.nivelConR01),
    ],
  },
  {
    titulo: 'Valores exactos',
    detalle: true,
    columnas: [
      exacta('Esperado', ({ fila }) => fila.pesoEsperado),
      exacta('Registrado', ({ fila }) => fila.pesoRegistrado),
      exacta('Faltante', ({ fila }) => fila.faltante),
      exacta('Logrado', ({ fila }) => fila.pesoLogrado),
      exacta('Desempeño', ({ fila }) => fila.desempeno),
      exacta('Tope', ({ fila }) => fila.tope),
      exacta('Requerido', ({ fila }) => fila.requerido),
      exacta('Caída', ({ fila }) => fila.caida),
    ],
  },
];

/** Every alumno in every módulo: the sheet in which a plantel finds each figure of each of its alumnos. */
export function hojaAlumnos(reporte: ReportePublicado): Hoja {
  const alumnos = new Map(reporte.alumnos.map((alumno) => [alumno.matricula, alumno]));
  return hojaDeTabla(reporte, {
    titulo: 'Alumnos',
    color: '2F7D6B',
    bandas: [...impresas(reporte.parametros), ...DETALLE],
    filas: reporte.alumnosModulos.map((fila) => ({ fila, alumno: alumnos.get(fila.matricula) })),
    inmovilizadas: 2,
    vacia: 'Este corte no tiene alumnos: revise la sábana con la que se publicó.',
  });
}
