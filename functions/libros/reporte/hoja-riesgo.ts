import { type ReportePublicado } from '../../../shared/modelo/publicacion';
import { type Banda, clave, nivel, parrafo, texto } from './columna';
import { type Alzada, banderasAlzadas } from './banderas-alzadas';
import { type Hoja } from './hoja';
import { nombreDeDocente } from './palabras';
import { hojaDeTabla } from './tabla';

const BANDAS: readonly Banda<Alzada>[] = [
  {
    titulo: 'De quién es',
    columnas: [
      clave('Atiende', ({ atiende }) => atiende, 10),
      clave('Matrícula', ({ matricula }) => matricula, 13),
      texto('Alumno o docente', ({ nombre, docente }) => nombre ?? nombreDeDocente(docente ?? ''), 32),
      clave('Grupo', ({ grupo }) => grupo, 8),
      clave('Módulo', ({ modulo }) => modulo, 10),
    ],
  },
  {
    titulo: 'Bandera',
    columnas: [
      clave('Clave', ({ motivo }) => motivo.clave, 7),
      parrafo('Nombre', ({ motivo }) => motivo.nombre, 19),
      nivel('Nivel', ({ motivo }) => motivo.nivel),
    ],
  },
  {
    titulo: 'Por qué y cómo salir',
    columnas: [
      parrafo('Dato', ({ motivo }) => motivo.dato, 40),
      parrafo('Umbral', ({ motivo }) => motivo.umbral, 28),
      parrafo('Fundamento', ({ motivo }) => motivo.fundamento, 28),
      parrafo('Salida', ({ motivo }) => motivo.salida, 40),
    ],
  },
  {
    titulo: 'Módulo',
    detalle: true,
    columnas: [texto('Docente del módulo', ({ modulo, docente }) => (modulo === null ? null : docente), 36)],
  },
];

/** One row for each raised flag: its datum, its threshold, its article and the way out. */
export function hojaRiesgo(reporte: ReportePublicado): Hoja {
  return hojaDeTabla(reporte, {
    titulo: 'Riesgo',
    color: 'B3261E',
    bandas: BANDAS,
    filas: banderasAlzadas(reporte),
    inmovilizadas: 3,
    vacia: 'No hay banderas en este corte.',
  });
}
