import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { type Reporte } from '../../../shared/modelo/reporte';
import { motivoDeDocente, motivosDeAlumno, motivosDeModulo } from '../../../shared/riesgo/motivos';
import { nivel, parrafo, tabla, type TablaPorEscribir, texto } from '../tabla-por-escribir';

interface FilaDeRiesgo {
  /** Who has to act: what is not registered belongs to the docente and says nothing of the alumno. */
  readonly atiende: 'Alumno' | 'Docente';
  readonly matricula: string;
  readonly nombre: string;
  readonly grupo: string;
  readonly modulo: string;
  readonly docente: string;
  readonly motivo: MotivoDeRiesgo;
}

/** One row for each raised flag, with its datum, threshold, article and way out. Those of the alumnos come first. */
export const tablaDeRiesgo = (reporte: Reporte): TablaPorEscribir =>
  tabla<FilaDeRiesgo>(
    'siseac_riesgo',
    [
      texto('Atiende', ({ atiende }) => atiende, 56),
      texto('Matrícula', ({ matricula }) => matricula, 84),
      texto('Nombre', ({ nombre }) => nombre, 200),
      texto('Grupo', ({ grupo }) => grupo, 48),
      texto('Módulo', ({ modulo }) => modulo),
      texto('Bandera', ({ motivo }) => motivo.clave, 52),
      nivel('Nivel', ({ motivo }) => motivo.nivel),
      texto('Qué señala', ({ motivo }) => motivo.nombre, 140),
      parrafo('Dato', ({ motivo }) => motivo.dato, 270),
      parrafo('Umbral', ({ motivo }) => motivo.umbral, 200),
      parrafo('Salida', ({ motivo }) => motivo.salida, 300),
      texto('Docente', ({ docente }) => docente, 180),
      parrafo('Fundamento', ({ motivo }) => motivo.fundamento, 250),
    ],
    filasDeRiesgo(reporte),
    ['Matrícula', 'Grupo', 'Módulo', 'Bandera', 'Docente'],
  );

function filasDeRiesgo(reporte: Reporte): FilaDeRiesgo[] {
  const { parametros, corte, fechaReferencia } = reporte;
  const actividades = new Map(
    reporte.porGrupoModulo.map((uno) => [JSON.stringify([uno.grupo, uno.modulo]), uno.actividades]),
  );
  const deAlumno = reporte.alumnos.flatMap((alumno) =>
    motivosDeAlumno(alumno, reporte).map((motivo): FilaDeRiesgo => ({
      ...{ atiende: 'Alumno', matricula: alumno.matricula, nombre: alumno.nombre },
      ...{ grupo: alumno.grupos.join('; '), modulo: '', docente: '', motivo },
    })),
  );
  const deModulo = reporte.alumnosModulos.flatMap((fila) => {
    const suyas = actividades.get(JSON.stringify([fila.grupo, fila.modulo])) ?? [];
    return motivosDeModulo(fila, { actividades: suyas, parametros, corte, fechaReferencia }).map(
      (motivo): FilaDeRiesgo => ({
        atiende: motivo.clave === 'R01' ? 'Docente' : 'Alumno',
        ...{ matricula: fila.matricula, nombre: fila.nombre, grupo: fila.grupo },
        ...{ modulo: fila.modulo, docente: fila.docente, motivo },
      }),
    );
  });
  const deDocente = reporte.porDocente.flatMap((fila): FilaDeRiesgo[] => {
    const motivo = motivoDeDocente(fila, reporte);
    if (!motivo) return [];
    const { docente } = fila;
    return [{ atiende: 'Docente', matricula: '', nombre: '', grupo: '', modulo: '', docente, motivo }];
  });
  const todas = [...deAlumno, ...deDocente, ...deModulo];
  const filasDe = (quien: FilaDeRiesgo['atiende'], color: MotivoDeRiesgo['nivel']): FilaDeRiesgo[] =>
    todas.filter(({ atiende, motivo }) => atiende === quien && motivo.nivel === color);
  return [
    ...filasDe('Alumno', 'rojo'),
    ...filasDe('Alumno', 'amarillo'),
    ...filasDe('Docente', 'rojo'),
    ...filasDe('Docente', 'amarillo'),
  ];
}
