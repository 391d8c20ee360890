import { registroPendientePorDocente } from '../../../shared/reporte/registro-pendiente';
import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { type Banda, clave, entero, numero, parrafo, texto } from './columna';
import { type Hoja } from './hoja';
import { cifras, nombreDeDocente, porNombre } from './palabras';
import { hojaDeTabla } from './tabla';

type Fila = ReturnType<typeof filasDe>[number];

const BANDAS: readonly Banda<Fila>[] = [
  { titulo: 'Docente', columnas: [texto('Docente', ({ docente }) => nombreDeDocente(docente), 42)] },
  {
    titulo: 'Módulo',
    columnas: [
      clave('Grupo', ({ grupo }) => grupo, 9),
      clave('Módulo', ({ modulo }) => modulo),
      texto('Nombre', ({ nombreModulo }) => nombreModulo, 40),
    ],
  },
  {
    titulo: 'Resultado de aprendizaje',
    columnas: [
      clave('R.A.', ({ ra }) => ra, 10),
      numero('Peso', ({ peso }) => cifras(peso), 9),
      numero('Vence en el corte', ({ corte }) => corte, 10),
    ],
  },
  {
    titulo: 'Alumnos sin registro',
    columnas: [
      { ...entero('Sin registro', ({ faltan }) => faltan.length), color: 'amarillo' },
      entero('En el grupo', ({ alumnos }) => alumnos),
      clave(
        'Falta',
        ({ faltan, alumnos }) => (faltan.length === alumnos ? 'Todo el grupo' : 'Una parte'),
        15,
      ),
    ],
  },
  {
    titulo: 'Quiénes',
    detalle: true,
    columnas: [
      parrafo(
        'Matrículas sin registro',
        ({ faltan }) => faltan.map(({ matricula }) => matricula).join(', '),
        90,
      ),
    ],
  },
];

/** What is left to register, by docente: the R.A. due by this corte that somebody has no result in. */
export function hojaRegistroPendiente(reporte: ReportePublicado): Hoja {
  return hojaDeTabla(reporte, {
    titulo: 'Registro pendiente',
    color: 'C98A1B',
    bandas: BANDAS,
    filas: filasDe(reporte),
    inmovilizadas: 1,
    vacia: 'No hay registro pendiente: todos los R.A. que vencen en este corte están capturados.',
  });
}

const filasDe = (reporte: ReportePublicado) =>
  registroPendientePorDocente(reporte)
    .toSorted((uno, otro) => porNombre(uno.docente, otro.docente))
    .flatMap(({ docente, pendiente: { grupoModulo, ra } }) => {
      const { grupo, modulo, nombreModulo, alumnosModulos: alumnos } = grupoModulo;
      return ra.map(({ alumnos: faltan, ...actividad }) => ({
        ...{ docente, grupo, modulo, nombreModulo, alumnos, faltan },
        ...actividad,
      }));
    });
