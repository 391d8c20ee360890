import { type FilaDeAlumnoModulo, type Reporte } from '../../../shared/modelo/reporte';
import { serieDeFecha } from '../celda-cruda';
import { cocienteALaVista } from '../../../shared/nucleo/a-la-vista';
import { desempenoALaVista } from '../../../shared/reporte/desempeno-a-la-vista';
import {
  decimal,
  entero,
  exacto,
  fecha,
  nivel,
  tabla,
  type TablaPorEscribir,
  texto,
} from '../tabla-por-escribir';
import { listaDeBanderas } from './alumnos';

/** PO-04, norma 12-c: every alumno in every módulo. Shown figures on the left, exact ones on the right. */
export const tablaDeAlumnosYModulos = ({ alumnosModulos, parametros }: Reporte): TablaPorEscribir =>
  tabla<FilaDeAlumnoModulo>(
    'siseac_reporte',
    [
      texto('Matrícula', ({ matricula }) => matricula, 84),
      texto('Nombre', ({ nombre }) => nombre, 200),
      texto('Grupo', ({ grupo }) => grupo, 48),
      texto('Módulo', ({ modulo }) => modulo),
      texto('Docente', ({ docente }) => docente, 180),
      nivel('Semáforo', ({ semaforo }) => semaforo),
      texto('Banderas', ({ banderas }) => listaDeBanderas(banderas), 150),
      decimal('Esperado', ({ pesoEsperado }) => cocienteALaVista(pesoEsperado)),
      decimal('Registrado', ({ pesoRegistrado }) => cocienteALaVista(pesoRegistrado)),
      decimal('Faltante', ({ faltante }) => cocienteALaVista(faltante)),
      decimal('Logrado', ({ pesoLogrado2 }) => pesoLogrado2),
      decimal('Desempeño', (fila) => desempenoALaVista(fila, parametros)),
      decimal('Tope', ({ tope }) => cocienteALaVista(tope)),
      decimal('Requerido', ({ requerido }) => cocienteALaVista(requerido)),
      decimal('Caída', ({ caida }) => cocienteALaVista(caida)),
      entero('Asistencias', ({ asistencias }) => asistencias),
      entero('Sesiones', ({ sesiones }) => sesiones),
      fecha(
        'Última asistencia',
        ({ ultimaAsistencia: dia }) => (dia === null ? null : serieDeFecha(dia)),
        84,
      ),
      entero('Días sin asistir', ({ diasSinAsistir }) => diasSinAsistir),
      texto('R.A. pendientes', ({ pendientes }) => pendientes.join('; '), 120),
      nivel('Semáforo si contara R01', ({ semaforoConR01 }) => semaforoConR01),
      exacto('Esperado exacto', ({ pesoEsperado }) => pesoEsperado),
      exacto('Registrado exacto', ({ pesoRegistrado }) => pesoRegistrado),
      exacto('Faltante exacto', ({ faltante }) => faltante),
      exacto('Logrado exacto', ({ pesoLogrado }) => pesoLogrado),
      exacto('Desempeño exacto', ({ desempeno }) => desempeno),
      exacto('Tope exacto', ({ tope }) => tope),
      exacto('Requerido exacto', ({ requerido }) => requerido),
      exacto('Caída exacta', ({ caida }) => caida),
    ],
    alumnosModulos,
    ['Matrícula', 'Grupo', 'Módulo'],
  );
