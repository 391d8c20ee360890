import { type ReglaCatalogada } from '../../../shared/norma/regla';

/** What a stretch of a document is about: from a number of its claves on. */
type Tramo = readonly [desde: number, tema: string];

/** The regulation follows the alumno's path, so its articles are already in order of topic. */
const REGLAMENTO: readonly Tramo[] = [
  [0, 'Ingreso e inscripción'],
  [16, 'Reinscripción y cambios'],
  [20, 'Acreditación, tránsito y equivalencias'],
  [26, 'Periodos y derechos'],
  [32, 'Evaluación'],
  [54, 'Permanencia y bajas'],
  [64, 'Egreso y menciones'],
  [67, 'Derechos y disciplina'],
];
const RESIDENCIAS: readonly Tramo[] = [
  [0, 'Requisitos'],
  [10, 'Procedimiento'],
];
/** The claves of the procedure were given in the order of its normas; certificates come in the middle of it. */
const SEGUIMIENTO: readonly Tramo[] = [
  [0, 'Cortes y reporte'],
  [7, 'Permanencia y asignación'],
  [11, 'Egreso y certificados'],
  [21, 'Informes e indicadores'],
  [23, 'Formatos y aplicaciones'],
  [25, 'Consulta y publicación'],
  [28, 'Formatos y aplicaciones'],
  [30, 'Consulta y publicación'],
  [31, 'Formatos y aplicaciones'],
  [32, 'Cortes y reporte'],
];
const POR_PREFIJO: Readonly<Record<string, readonly Tramo[]>> = {
  UT: REGLAMENTO,
  RES: RESIDENCIAS,
  CON: SEGUIMIENTO,
  R: [[0, 'Banderas de riesgo']],
  EXT: [[0, 'Identificación']],
};

const CLAVE = /^([A-Z]+)-?(\d*)/;

/** What a rule is about within its document; rules without number (RES-REQ) speak of the whole of it. */
export function temaDeRegla({ clave }: Pick<ReglaCatalogada, 'clave'>): string {
  const [, prefijo = '', numero = ''] = CLAVE.exec(clave) ?? [];
  const tramos = POR_PREFIJO[prefijo] ?? [];
  return tramos.findLast(([desde]) => desde <= Number(numero))?.[1] ?? 'Otras reglas';
}
