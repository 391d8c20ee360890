import { registroPendientePorDocente } from '../../../shared/reporte/registro-pendiente';
import { type Reporte } from '../../../shared/modelo/reporte';
import { decimal, entero, tabla, type TablaPorEscribir, texto } from '../tabla-por-escribir';

type FilaPendiente = ReturnType<typeof filasPendientes>[number];

/** PO-04, norma 12-c: what each docente has yet to register, one row for each alumno and R.A. */
export const tablaDeRegistroPendiente = (reporte: Reporte): TablaPorEscribir =>
  tabla<FilaPendiente>(
    'siseac_pendiente',
    [
      texto('Docente', ({ docente }) => docente, 190),
      texto('Grupo', ({ grupo }) => grupo, 48),
      texto('Módulo', ({ modulo }) => modulo),
      texto('R.A.', ({ ra }) => ra, 48),
      decimal('Peso', ({ peso }) => peso),
      entero('Corte', ({ corte }) => corte, 44),
      texto('Matrícula', ({ matricula }) => matricula, 84),
      texto('Nombre', ({ nombre }) => nombre, 200),
    ],
    filasPendientes(reporte),
    ['Docente', 'Grupo', 'Módulo', 'R.A.', 'Matrícula'],
  );

const filasPendientes = (reporte: Reporte) =>
  registroPendientePorDocente(reporte).flatMap(({ docente, pendiente: { grupoModulo, ra } }) =>
    ra.flatMap(({ alumnos, ...actividad }) =>
      alumnos.map((alumno) => ({
        ...{ docente, grupo: grupoModulo.grupo, modulo: grupoModulo.modulo },
        ...actividad,
        ...alumno,
      })),
    ),
  );
