import { type Celdas } from '../../../../shared/captura/celdas';
import { type Columna, nombreDeColumna } from '../../../../shared/captura/columna';
import { type UnidadDePlan } from '../../../../shared/modelo/asignatura-capturada';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { comoDecimal, decimal } from '../../../../shared/nucleo/decimal';
import { CIEN } from '../../../../shared/nucleo/fraccion';
import { columnasDeAsistencia, columnasDeCaptura, tituloDe } from '../../../libro/captura/tablas-de-captura';

/** A column of the grid: what is captured in it, its heading in the sheet, and what it is of. */
export interface ColumnaDeRejilla {
  readonly nombre: string;
  readonly columna: Columna;
  readonly titulo: string;
  /** "Proyecto · Saber Hacer · 30 % · continua". */
  readonly detalle: string;
  /** Columns captured together: "Unidad 1", "Corte 2", "Asistencia". */
  readonly grupo: string;
  /** The unit or corte that a result is of; null for what is of none. */
  readonly momento: number | null;
}

/**
 * Every column there is to capture by alumno, in the order of the sheets. Of sessions, those that some alumno has, and
 * the new ones that nobody has yet.
 */
export function columnasDeRejilla(
  plan: PlanDeCaptura,
  celdas: Celdas,
  nuevas: readonly Columna[] = [],
): ColumnaDeRejilla[] {
  const usadas = plan.asistencia === 'sesiones' ? [...celdas.values()] : [];
  const nombres = [...usadas.flatMap((suyas) => [...suyas.keys()]), ...nuevas.map(nombreDeColumna)];
  return [...columnasDeCaptura(plan), ...columnasDeAsistencia(plan, nombres)]
    .filter(({ que }) => que !== 'nombre')
    .map((columna) => columnaDeRejilla(plan, columna))
    .toSorted((a, b) => ordenDe(a.columna) - ordenDe(b.columna));
}

export const columnaDeRejilla = (plan: PlanDeCaptura, columna: Columna): ColumnaDeRejilla => ({
  nombre: nombreDeColumna(columna),
  columna,
  titulo: tituloDe(plan, columna),
  detalle: detalleDe(plan, columna),
  grupo: grupoDe(plan, columna),
  momento: momentoDe(plan, columna),
});

/** Results first, in the order of the plan; then attendance; then what is of the alumno. */
export function ordenDe({ que }: Columna): number {
  if (que === 'puntaje' || que === 'logro') return 0;
  return que === 'sesiones' || que === 'asistencias' || que === 'sesion' ? 1 : 2;
}

function momentoDe(plan: PlanDeCaptura, columna: Columna): number | null {
  if (columna.que === 'puntaje') return columna.unidad;
  if (columna.que !== 'logro' || plan.institucion !== 'conalep') return null;
  return actividadDe(plan, columna.ra)?.corte ?? null;
}

function grupoDe(plan: PlanDeCaptura, columna: Columna): string {
  switch (columna.que) {
    case 'puntaje':
      return `Unidad ${columna.unidad}`;
    case 'logro': {
      const corte = momentoDe(plan, columna);
      return corte === null ? 'Resultados' : `Corte ${corte}`;
    }
    case 'sesiones':
    case 'asistencias':
    case 'sesion':
      return columna.unidad === null ? 'Asistencia' : `Asistencia de la unidad ${columna.unidad}`;
    default:
      return 'Del alumno';
  }
}

function detalleDe(plan: PlanDeCaptura, columna: Columna): string {
  switch (columna.que) {
    case 'puntaje': {
      const unidad =
        plan.institucion === 'ut' ? plan.plan.unidades.find((una) => una.unidad === columna.unidad) : null;
      return unidad ? detalleDeIndicador(unidad, columna.indicador) : '';
    }
    case 'logro': {
      const peso = plan.institucion === 'conalep' ? actividadDe(plan, columna.ra)?.peso : undefined;
      return peso === undefined ? '' : `${peso} puntos de 100`;
    }
    case 'sesiones':
      return 'Sesiones que se impartieron';
    case 'asistencias':
      return 'Sesiones a las que asistió';
    case 'sesion':
      return 'A asistió, F faltó, J falta justificada';
    case 'ultima-asistencia':
      return 'Fecha en que asistió por última vez';
    case 'veces-cursada':
      return 'Con ésta, cuántas veces ha cursado la asignatura';
    default:
      return '';
  }
}

function detalleDeIndicador({ criterios }: UnidadDePlan, clave: string): string {
  for (const { nombre, indicadores } of criterios) {
    const indicador = indicadores.find((uno) => uno.clave === clave);
    if (!indicador) continue;
    const { evidencia, instrumento, peso, tipo } = indicador;
    const partes = [evidencia === '' ? instrumento : evidencia, `${porciento(peso)} de ${nombre}`, tipo];
    return partes.filter((parte) => parte !== '').join(' · ');
  }
  return '';
}

const porciento = (peso: string): string => `${comoDecimal(decimal(peso).por(CIEN))} %`;

const actividadDe = (plan: Extract<PlanDeCaptura, { institucion: 'conalep' }>, ra: string) =>
  plan.actividades.find((una) => una.ra === ra);

/** The columns seen at once: the one being captured, or all of its group where there is room. */
export function columnasALaVista(
  columnas: readonly ColumnaDeRejilla[],
  actual: number,
  ancha: boolean,
): readonly { readonly lugar: number; readonly columna: ColumnaDeRejilla }[] {
  const grupo = columnas[actual]?.grupo;
  return columnas
    .map((columna, lugar) => ({ lugar, columna }))
    .filter(({ lugar, columna }) => (ancha ? columna.grupo === grupo : lugar === actual));
}
