import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { type FilaDeDocente, type FilaDeGrupo, type FilaDeModulo } from '../../../shared/modelo/reporte';
import { leerDecimal } from '../../../shared/nucleo/decimal';
import { columnasDeNiveles, DETALLE_DE_AGREGADO } from './bandas-de-agregado';
import { barraDeNiveles, barraDeParte } from './barra';
import { type Banda, decimales, entero, nivel, texto } from './columna';
import { nombreDeDocente, porNombre } from './palabras';
import { type Seccion, seccionDeTabla } from './seccion';

/** Width in characters of the page that every section shares: a name, a bar and eight figures. */
export const REJILLA = [44, 28, 11, 11, 11, 11, 11, 12, 12, 12] as const;

const VERDE = '2F8F77';
const AMBAR = 'E0A030';

/** A grupo, or the plantel as a whole. */
type DeAlumnos = FilaDeGrupo & { readonly alumnos: number };

/** Everything else the report says of a grupo, to the right of the page. */
export const DETALLE_DE_GRUPO: readonly Banda<FilaDeGrupo>[] = [
  {
    titulo: 'Nivel de los alumnos si contara R01',
    detalle: true,
    columnas: columnasDeNiveles(({ nivelAlumnosConR01 }) => nivelAlumnosConR01),
  },
  {
    titulo: 'Semáforo de alumnos en módulos',
    detalle: true,
    columnas: [
      entero('Alumnos en módulos', ({ alumnosModulos }) => alumnosModulos),
      ...columnasDeNiveles<FilaDeGrupo>(({ semaforo }) => semaforo),
    ],
  },
  ...DETALLE_DE_AGREGADO,
];

/** Alumnos of each grupo by level; the plantel closes the table. */
export function alumnosPorGrupo(reporte: ReportePublicado): Seccion {
  const impresa: Banda<DeAlumnos> = {
    titulo: 'Semáforo de los alumnos por grupo',
    columnas: [
      texto('Grupo', ({ grupo }) => grupo),
      barraDeNiveles('Distribución', ({ nivelAlumnos }) => nivelAlumnos),
      entero('Alumnos', ({ alumnos }) => alumnos),
      ...columnasDeNiveles<DeAlumnos>(({ nivelAlumnos }) => nivelAlumnos, { pintadas: true }),
      decimales('Desempeño', ({ desempeno2 }) => desempeno2),
      entero('Registro pendiente', ({ incumplimientosRegistro }) => incumplimientosRegistro),
      entero('Sin registro', ({ sinRegistro }) => sinRegistro),
    ],
  };
  const grupos = reporte.porGrupo.map((grupo) => ({ ...grupo, alumnos: alumnosDe(grupo) }));
  return seccionDeTabla([impresa, ...DETALLE_DE_GRUPO], grupos, {
    vacia: 'No hay grupos en este corte.',
    total: { grupo: 'Plantel', ...reporte.plantelTotales },
  });
}

const alumnosDe = ({ nivelAlumnos }: FilaDeGrupo): number =>
  Object.values(nivelAlumnos).reduce((total, cuenta) => total + cuenta, 0);

/** Módulos from the lowest performance up; those without any registration come last. */
export function modulosPorDesempeno({ porModulo }: ReportePublicado): Seccion {
  const banda: Banda<FilaDeModulo> = {
    titulo: 'Módulos, de menor a mayor desempeño',
    columnas: [
      texto('Módulo', ({ modulo, nombreModulo }) => (nombreModulo ? `${modulo} · ${nombreModulo}` : modulo)),
      barraDeParte(
        'Desempeño',
        ({ desempeno2 }) => (desempeno2 === null ? null : [Number(desempeno2), 100]),
        VERDE,
      ),
      entero('Alumnos', ({ alumnosModulos }) => alumnosModulos),
      ...columnasDeNiveles<FilaDeModulo>(({ semaforo }) => semaforo, { pintadas: true }),
      decimales('Desempeño', ({ desempeno2 }) => desempeno2),
      entero('Registro pendiente', ({ incumplimientosRegistro }) => incumplimientosRegistro),
      entero('Sin registro', ({ sinRegistro }) => sinRegistro),
    ],
  };
  return seccionDeTabla([banda], [...porModulo].sort(porDesempeno), {
    vacia: 'No hay módulos en este corte.',
  });
}

function porDesempeno(a: FilaDeModulo, b: FilaDeModulo): number {
  const x = a.desempeno === null ? null : leerDecimal(a.desempeno);
  const y = b.desempeno === null ? null : leerDecimal(b.desempeno);
  return x && y ? x.comparar(y) : Number(x === null) - Number(y === null);
}

/** Docentes with something left to register, those who owe most grupos first. */
export function docentesConPendientes({ porDocente }: ReportePublicado): Seccion {
  const banda: Banda<FilaDeDocente> = {
    titulo: 'Docentes con registro pendiente',
    columnas: [
      texto('Docente', ({ docente }) => nombreDeDocente(docente)),
      barraDeParte(
        'Grupos con registro pendiente',
        ({ gruposModulo, gruposModuloConR01 }) => [gruposModuloConR01, gruposModulo],
        AMBAR,
      ),
      nivel('R14', ({ R14 }) => R14),
      entero('Grupos-módulo', ({ gruposModulo }) => gruposModulo),
      entero('Con registro pendiente', ({ gruposModuloConR01 }) => gruposModuloConR01),
      entero('Alumnos en módulos', ({ alumnosModulos }) => alumnosModulos),
      entero('Registro pendiente', ({ incumplimientosRegistro }) => incumplimientosRegistro),
      entero('Sin registro', ({ sinRegistro }) => sinRegistro),
    ],
  };
  const docentes = porDocente
    .filter(({ gruposModuloConR01 }) => gruposModuloConR01 > 0)
    .sort((a, b) => b.gruposModuloConR01 - a.gruposModuloConR01 || porNombre(a.docente, b.docente));
  return seccionDeTabla([banda], docentes, {
    vacia: 'Ningún docente tiene registro pendiente en este corte.',
  });
}
