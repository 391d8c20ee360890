import { type UnidadPublicada } from '../../../../shared/modelo/publicacion';
import { type FilaDeAlumnoAsignatura, type UnidadDeFila } from '../../../../shared/modelo/reporte-de-unidad';
import { type Banda, clave, decimales, entero, exacta, nivel, texto } from '../columna';
import { type Hoja } from '../hoja';
import { cifras, diaDeHoja } from '../palabras';
import { hojaDeTabla } from '../tabla';
import { banderasDeUnidad, estadoFinal, porQueEsNa, remedialesEnPalabras } from './palabras-de-unidad';

type Fila = FilaDeAlumnoAsignatura;

const quien = (nombres: ReadonlyMap<string, string>): Banda<Fila> => ({
  titulo: 'Alumno y asignatura',
  columnas: [
    clave('Matrícula', ({ matricula }) => matricula, 13),
    texto('Nombre', ({ nombre }) => nombre),
    clave('Grupo', ({ grupo }) => grupo, 8),
    clave('Asignatura', ({ asignatura }) => asignatura, 12),
    texto('Nombre de la asignatura', ({ asignatura }) => nombres.get(asignatura), 30),
    nivel('Semáforo', (fila) => fila.nivel),
  ],
});

const suya = ({ unidades }: Fila, numero: number): UnidadDeFila | undefined =>
  unidades.find(({ unidad }) => unidad === numero);

/** What each row prints of one unit; an asignatura that has no such unit leaves it blank. */
const deUnidad = (numero: number): Banda<Fila> => ({
  titulo: `Unidad ${numero}`,
  columnas: [
    decimales('Calificación', (fila) => cifras(suya(fila, numero)?.calificacion ?? null)),
    clave('Nivel final', (fila) => suya(fila, numero)?.letraFinal, 8),
  ],
});

/** How it came to that level. */
const detalleDeUnidad = (numero: number): Banda<Fila> => ({
  titulo: `Detalle de la unidad ${numero}`,
  detalle: true,
  columnas: [
    clave('Nivel antes de remediales', (fila) => suya(fila, numero)?.letraInicial, 12),
    texto('Por qué es NA', (fila) => porQueEsNa(suya(fila, numero)?.motivo ?? null), 15),
    entero('Asistencias', (fila) => suya(fila, numero)?.asistencias),
    entero('Sesiones', (fila) => suya(fila, numero)?.sesiones, 9),
    texto('Sin capturar', (fila) => suya(fila, numero)?.pendientes.join(', '), 18),
    exacta('Calificación exacta', (fila) => suya(fila, numero)?.calificacion),
  ],
});

const FINAL: Banda<Fila> = {
  titulo: 'Final de la asignatura',
  columnas: [
    texto('Situación', ({ final }) => estadoFinal(final.estado), 16),
    clave('Nivel', ({ final }) => (final.estado === 'INCOMPLETA' ? null : final.letra), 8),
    decimales('Promedio de niveles', ({ final }) => cifras(final.promedio)),
    entero('Remediales usadas', ({ remedialesUsadas }) => remedialesUsadas),
    clave('Asesoría', ({ asesoria }) => (asesoria ? 'Sí' : 'No'), 9),
    entero('Días sin asistir', ({ diasSinAsistir }) => diasSinAsistir, 9),
    texto('Banderas', banderasDeUnidad, 30),
  ],
};

const DETALLE: Banda<Fila> = {
  titulo: 'Detalle',
  detalle: true,
  columnas: [
    texto('Docente', ({ docente }) => docente, 32),
    clave('Integradora', ({ esIntegradora }) => (esIntegradora ? 'Sí' : 'No'), 11),
    entero('Veces cursada', ({ vecesCursada }) => vecesCursada, 9),
    {
      titulo: 'Última asistencia',
      ancho: 12,
      estilo: 'fecha',
      numero: ({ ultimaAsistencia }) => ultimaAsistencia && diaDeHoja(ultimaAsistencia),
    },
    texto('Remediales', ({ remediales }) => remedialesEnPalabras(remediales), 44),
    exacta('Promedio exacto', ({ final }) => final.promedio),
  ],
};

/** Every alumno in every asignatura, unit by unit: the sheet in which a plantel finds each of its figures. */
export function hojaDetalleDeUnidad(reporte: UnidadPublicada): Hoja {
  const nombres = new Map(reporte.porAsignatura.map(({ asignatura, nombre }) => [asignatura, nombre]));
  const numeros = Object.keys(reporte.plantelTotales.unidadFinal).map(Number);
  return hojaDeTabla(reporte, {
    titulo: 'Alumno por asignatura',
    color: '3D6B8F',
    bandas: [quien(nombres), ...numeros.map(deUnidad), FINAL, DETALLE, ...numeros.map(detalleDeUnidad)],
    filas: reporte.alumnosAsignaturas,
    inmovilizadas: 2,
    vacia: 'Esta unidad no tiene alumnos: revise las capturas con las que se publicó.',
  });
}
