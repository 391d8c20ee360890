import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { CLAVES_DE_ALUMNO, CLAVES_DE_MODULO } from '../../../shared/modelo/reporte';
import { NOMBRE_DE_BANDERA } from '../../../shared/riesgo/nombre-de-bandera';
import { barraDeParte } from './barra';
import { type Banda, entero, texto } from './columna';
import { type Seccion, seccionDeTabla } from './seccion';

interface FilaDeBandera {
  readonly clave: keyof typeof NOMBRE_DE_BANDERA;
  /** What it is raised on, and how many of those there are. */
  readonly sobre: string;
  readonly todos: number;
  /** Null where nobody raised it. */
  readonly amarillo: number | null;
  readonly rojo: number | null;
}

const AMBAR = 'E0A030';

const BANDA: Banda<FilaDeBandera> = {
  titulo: 'Banderas alzadas en el plantel',
  columnas: [
    texto('Bandera', (fila) => `${fila.clave} · ${NOMBRE_DE_BANDERA[fila.clave]}`),
    barraDeParte(
      'Parte que la tiene',
      ({ amarillo, rojo, todos }) => [(amarillo ?? 0) + (rojo ?? 0), todos],
      AMBAR,
    ),
    texto('Se cuenta', ({ sobre }) => sobre),
    entero('Total', ({ todos }) => todos),
    { ...entero('Amarillo', ({ amarillo }) => amarillo), color: 'amarillo' },
    { ...entero('Rojo', ({ rojo }) => rojo), color: 'rojo' },
  ],
};

/** How many times each flag is raised, by what it is raised on. */
export function banderasDelPlantel({ plantelTotales, porDocente }: ReportePublicado): Seccion {
  const { alumnosModulos, alumnos, banderas, banderasAlumno, docentesR14 } = plantelTotales;
  const filas: FilaDeBandera[] = [
    ...CLAVES_DE_MODULO.map((clave) => ({
      ...{ clave, sobre: 'Por módulo', todos: alumnosModulos },
      ...(banderas[clave] ?? SIN_ALZAR),
    })),
    ...CLAVES_DE_ALUMNO.map((clave) => ({
      ...{ clave, sobre: 'Por alumno', todos: alumnos },
      ...(banderasAlumno[clave] ?? SIN_ALZAR),
    })),
    { clave: 'R14', sobre: 'Por docente', todos: porDocente.length, ...docentesR14 },
  ];
  return seccionDeTabla([BANDA], filas, { vacia: '' });
}

const SIN_ALZAR = { amarillo: null, rojo: null };
