import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { type Reporte } from '../../../shared/modelo/reporte';
import { motivosDeAlumno, motivosDeModulo } from '../../../shared/riesgo/motivos';
import { nivel, parrafo, tabla, type TablaPorEscribir, texto } from '../tabla-por-escribir';

interface FilaDeRiesgo {
  readonly matricula: string;
  readonly nombre: string;
  readonly grupo: string;
  readonly modulo: string;
  readonly docente: string;
  readonly motivo: MotivoDeRiesgo;
}

/** One row for each raised flag, with its datum, threshold, article and way out. Red ones come first. */
export const tablaDeRiesgo = (reporte: Reporte): TablaPorEscribir =>
  tabla<FilaDeRiesgo>(
    'siseac_riesgo',
    [
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
    ['Matrícula', 'Grupo', 'Módulo', 'Bandera'],
  );

function filasDeRiesgo(reporte: Reporte): FilaDeRiesgo[] {
  const { parametros, corte, fechaReferencia } = reporte;
  const actividades = new Map(
    reporte.porGrupoModulo.map((uno) => [JSON.stringify([uno.grupo, uno.modulo]), uno.actividades]),
  );
  const deAlumno = reporte.alumnos.flatMap((alumno) =>
    motivosDeAlumno(alumno, reporte).map((motivo) => ({
      ...{ matricula: alumno.matricula, nombre: alumno.nombre, grupo: alumno.grupos.join('; ') },
      ...{ modulo: '', docente: '', motivo },
    })),
  );
  const deModulo = reporte.alumnosModulos.flatMap((fila) => {
    const suyas = actividades.get(JSON.stringify([fila.grupo, fila.modulo])) ?? [];
    return motivosDeModulo(fila, { actividades: suyas, parametros, corte, fechaReferencia }).map(
      (motivo) => ({
        ...{ matricula: fila.matricula, nombre: fila.nombre, grupo: fila.grupo },
        ...{ modulo: fila.modulo, docente: fila.docente, motivo },
      }),
    );
  });
  const todas = [...deAlumno, ...deModulo];
  return [
    ...todas.filter(({ motivo }) => motivo.nivel === 'rojo'),
    ...todas.filter(({ motivo }) => motivo.nivel === 'amarillo'),
  ];
}
