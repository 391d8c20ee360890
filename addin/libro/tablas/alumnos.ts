import { type Bandera, type FilaDeAlumno, type Reporte } from '../../../shared/modelo/reporte';
import { entero, nivel, tabla, type TablaPorEscribir, texto } from '../tabla-por-escribir';

/** "R06 rojo; R07 amarillo". */
export const listaDeBanderas = (banderas: readonly Bandera[]): string =>
  banderas.map(({ clave, nivel: color }) => `${clave} ${color}`).join('; ');

export const tablaDeAlumnos = ({ alumnos }: Reporte): TablaPorEscribir =>
  tabla<FilaDeAlumno>(
    'siseac_alumnos',
    [
      texto('Matrícula', ({ matricula }) => matricula, 84),
      texto('Nombre', ({ nombre }) => nombre, 200),
      texto('Grupos', ({ grupos }) => grupos.join('; ')),
      nivel('Nivel', (alumno) => alumno.nivel),
      texto('Banderas del alumno', ({ banderas }) => listaDeBanderas(banderas), 150),
      entero('Módulos', ({ modulos }) => modulos),
      entero('Módulos en R02 rojo', ({ modulosR02Rojo }) => modulosR02Rojo, 76),
      entero('Registro pendiente', ({ incumplimientosRegistro }) => incumplimientosRegistro, 76),
      entero('Incidencias', ({ incidencias }) => incidencias),
      entero('Suspensiones', ({ suspensiones }) => suspensiones, 76),
      nivel('Nivel si contara R01', ({ nivelConR01 }) => nivelConR01),
    ],
    alumnos,
    ['Matrícula'],
  );
