import {
  type FilaDeDocente,
  type FilaDeGrupo,
  type FilaDeGrupoModulo,
  type FilaDeModulo,
  type Reporte,
} from '../../../shared/modelo/reporte';
import { entero, nivel, tabla, type TablaPorEscribir, texto } from '../tabla-por-escribir';
import { columnasDeAgregado, columnasDeNiveles } from './columnas-de-agregado';

/** These tables stand one above another: the wide column is the first of each, and the rest are narrow. */
const ANCHO_DE_NOMBRE = 200;

export const tablaDeGrupos = ({ porGrupo }: Reporte): TablaPorEscribir =>
  tabla<FilaDeGrupo>(
    'siseac_grupos',
    [
      texto('Grupo', ({ grupo }) => grupo),
      ...columnasDeAgregado<FilaDeGrupo>(),
      ...columnasDeNiveles<FilaDeGrupo>('Alumnos: ', ({ nivelAlumnos }) => nivelAlumnos),
      ...columnasDeNiveles<FilaDeGrupo>('Alumnos con R01: ', ({ nivelAlumnosConR01 }) => nivelAlumnosConR01),
    ],
    porGrupo,
    ['Grupo'],
  );

export const tablaDeModulos = ({ porModulo }: Reporte): TablaPorEscribir =>
  tabla<FilaDeModulo>(
    'siseac_modulos',
    [
      texto('Nombre del módulo', ({ nombreModulo }) => nombreModulo, ANCHO_DE_NOMBRE),
      texto('Módulo', ({ modulo }) => modulo),
      ...columnasDeAgregado<FilaDeModulo>(),
    ],
    porModulo,
    ['Módulo'],
  );

export const tablaDeDocentes = ({ porDocente }: Reporte): TablaPorEscribir =>
  tabla<FilaDeDocente>(
    'siseac_docentes',
    [
      texto('Docente', ({ docente }) => docente, ANCHO_DE_NOMBRE),
      nivel('R14', ({ R14 }) => R14),
      entero('Grupos-módulo', ({ gruposModulo }) => gruposModulo),
      entero('Grupos-módulo con R01', ({ gruposModuloConR01 }) => gruposModuloConR01),
      ...columnasDeAgregado<FilaDeDocente>(),
    ],
    porDocente,
    ['Docente'],
  );

export const tablaDeGruposModulo = ({ porGrupoModulo }: Reporte): TablaPorEscribir =>
  tabla<FilaDeGrupoModulo>(
    'siseac_grupos_modulo',
    [
      texto('Nombre del módulo', ({ nombreModulo }) => nombreModulo, ANCHO_DE_NOMBRE),
      texto('Grupo', ({ grupo }) => grupo),
      texto('Módulo', ({ modulo }) => modulo),
      ...columnasDeAgregado<FilaDeGrupoModulo>(),
      texto('Docente', ({ docentes }) => docentes.join('; '), 190),
      texto(
        'Tabla de R.A.',
        ({ actividades }) =>
          actividades.map(({ ra, peso, corte }) => `${ra} · peso ${peso} · corte ${corte}`).join('; '),
        240,
      ),
    ],
    porGrupoModulo,
    ['Grupo', 'Módulo'],
  );
