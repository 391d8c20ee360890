import { type UnidadPublicada } from '../../../../shared/modelo/publicacion';
import { type FilaDeAlumnoUt } from '../../../../shared/modelo/reporte-de-unidad';
import { type Banda, clave, entero, nivel, texto } from '../columna';
import { type Hoja } from '../hoja';
import { hojaDeTabla } from '../tabla';

const BANDAS: readonly Banda<FilaDeAlumnoUt>[] = [
  {
    titulo: 'Alumno',
    columnas: [
      clave('Matrícula', ({ matricula }) => matricula, 13),
      texto('Nombre', ({ nombre }) => nombre, 40),
      clave('Grupos', ({ grupos }) => grupos.join('; '), 16),
      nivel('Nivel del alumno', ({ nivel: suyo }) => suyo),
    ],
  },
  {
    titulo: 'En todas sus asignaturas',
    columnas: [
      entero('Asignaturas', ({ asignaturas }) => asignaturas, 12),
      entero('No acreditadas', ({ noAcreditadas }) => noAcreditadas, 13),
      entero('Con asesoría', ({ asesorias }) => asesorias, 12),
      entero('Remediales usadas', ({ remedialesUsadas }) => remedialesUsadas, 12),
    ],
  },
];

/** One row for each alumno, over all their asignaturas. */
export const hojaAlumnosDeUnidad = (reporte: UnidadPublicada): Hoja =>
  hojaDeTabla(reporte, {
    titulo: 'Alumnos',
    color: '2F7D6B',
    bandas: BANDAS,
    filas: reporte.alumnos,
    inmovilizadas: 2,
    vacia: 'Esta unidad no tiene alumnos: revise las capturas con las que se publicó.',
  });
