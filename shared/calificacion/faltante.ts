/** Something an alumno lacks, as a sentence that can be read by itself (es-MX), and the article that asks for it. */
export interface Faltante {
  readonly que:
    | 'indicadores'
    | 'justificados'
    | 'calificacion'
    | 'asistencia'
    | 'recuperacion'
    | 'confirmacion'
    | 'remedial-sin-efecto'
    | 'ausencia'
    | 'resultados'
    | 'puntos'
    | 'aprobar';
  /** Unit of the plan; null where it is of all of it. */
  readonly unidad: number | null;
  readonly texto: string;
  readonly fundamento: string;
}
