import { type Actividad } from '../../../shared/modelo/sabana';
import { type Reporte } from '../../../shared/modelo/reporte';
import { decimal, entero, tabla, type TablaPorEscribir, texto } from '../tabla-por-escribir';

interface FilaPendiente {
  readonly docente: string;
  readonly grupo: string;
  readonly modulo: string;
  readonly ra: string;
  readonly actividad: Actividad | undefined;
  readonly matricula: string;
  readonly nombre: string;
}

/** PO-04, norma 12-c: what each docente has yet to register, one row for each alumno and R.A. */
export const tablaDeRegistroPendiente = (reporte: Reporte): TablaPorEscribir =>
  tabla<FilaPendiente>(
    'siseac_pendiente',
    [
      texto('Docente', ({ docente }) => docente, 190),
      texto('Grupo', ({ grupo }) => grupo, 48),
      texto('Módulo', ({ modulo }) => modulo),
      texto('R.A.', ({ ra }) => ra, 48),
      decimal('Peso', ({ actividad }) => actividad?.peso ?? null),
      entero('Corte', ({ actividad }) => actividad?.corte ?? null, 44),
      texto('Matrícula', ({ matricula }) => matricula, 84),
      texto('Nombre', ({ nombre }) => nombre, 200),
    ],
    filasPendientes(reporte),
    ['Docente', 'Grupo', 'Módulo', 'R.A.', 'Matrícula'],
  );

function filasPendientes({ alumnosModulos, porGrupoModulo }: Reporte): FilaPendiente[] {
  const actividades = new Map(
    porGrupoModulo.flatMap(({ grupo, modulo, actividades: suyas }) =>
      suyas.map((actividad) => [JSON.stringify([grupo, modulo, actividad.ra]), actividad] as const),
    ),
  );
  const filas = alumnosModulos.flatMap(({ docente, grupo, modulo, matricula, nombre, pendientes }) =>
    pendientes.map((ra) => ({
      ...{ docente, grupo, modulo, ra, matricula, nombre },
      actividad: actividades.get(JSON.stringify([grupo, modulo, ra])),
    })),
  );
  // Stable: within a docente the order stays that of the report.
  return filas.sort((a, b) => (a.docente < b.docente ? -1 : Number(a.docente > b.docente)));
}
