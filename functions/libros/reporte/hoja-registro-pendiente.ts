import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { type Banda, clave, entero, numero, parrafo, texto } from './columna';
import { type Hoja } from './hoja';
import { cifras, nombreDeDocente } from './palabras';
import { type Pendiente, registroPendiente } from './registro-pendiente';
import { hojaDeTabla } from './tabla';

const BANDAS: readonly Banda<Pendiente>[] = [
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
      { ...entero('Sin registro', ({ matriculas }) => matriculas.length), color: 'amarillo' },
      entero('En el grupo', ({ alumnos }) => alumnos),
      clave(
        'Falta',
        ({ matriculas, alumnos }) => (matriculas.length === alumnos ? 'Todo el grupo' : 'Una parte'),
        15,
      ),
    ],
  },
  {
    titulo: 'Quiénes',
    detalle: true,
    columnas: [parrafo('Matrículas sin registro', ({ matriculas }) => matriculas.join(', '), 90)],
  },
];

/** What is left to register, by docente: the R.A. due by this corte that somebody has no result in. */
export function hojaRegistroPendiente(reporte: ReportePublicado): Hoja {
  return hojaDeTabla(reporte, {
    titulo: 'Registro pendiente',
    color: 'C98A1B',
    bandas: BANDAS,
    filas: registroPendiente(reporte),
    inmovilizadas: 1,
    vacia: 'No hay registro pendiente: todos los R.A. que vencen en este corte están capturados.',
  });
}
