/** Who acts in a residencia, by the name the table uses. */
export const RESPONSABLES_DE_RESIDENCIA = {
  'division-de-estudios-profesionales': 'División de Estudios Profesionales',
  'gestion-tecnologica-y-vinculacion': 'Departamento de Gestión Tecnológica y Vinculación',
  'departamento-academico': 'Departamento Académico',
  alumno: 'Alumno',
  'sector-productivo-o-social': 'Sector productivo o social',
  'asesor-interno': 'Asesor interno',
  'servicios-escolares': 'Departamento de Servicios Escolares',
  'comite-academico': 'Comité Académico',
  'subdireccion-academica': 'Subdirección Académica',
  'coordinador-de-carrera': 'Coordinador de carrera',
  'jefe-de-proyecto-de-vinculacion': 'Jefe de proyecto de vinculación',
} as const;
export type ResponsableDeResidencia = keyof typeof RESPONSABLES_DE_RESIDENCIA;

/** A way out of a step: the event that takes it, and where it leads. Two steps are two branches; none, an end. */
export interface SalidaDePaso {
  readonly evento: string;
  readonly pasos: readonly number[];
  readonly final: 'rama-concluida' | 'acreditada' | 'no-acreditada' | null;
  readonly condicion: string | null;
  /** Whether it is our reading and not what the document writes. */
  readonly leida: boolean;
  /** It goes back to the step it was asked from. */
  readonly vuelveAlOrigen: boolean;
}

/** One step: who does what, the document that closes it, and the rules that must hold for it (`condiciones`). */
export interface PasoDeResidencia {
  readonly numero: number;
  readonly responsable: ResponsableDeResidencia;
  readonly porConducto: ResponsableDeResidencia | null;
  readonly actividad: string;
  readonly documento: string;
  readonly destinatarios: readonly ResponsableDeResidencia[];
  readonly copias: readonly ResponsableDeResidencia[];
  readonly salidas: readonly SalidaDePaso[];
  readonly condiciones: readonly string[];
  readonly nota: string | null;
}

/** A way out, with what most of them share. */
export const salida = (
  evento: string,
  pasos: readonly number[],
  mas: Partial<Omit<SalidaDePaso, 'evento' | 'pasos'>> = {},
): SalidaDePaso => ({
  evento,
  pasos,
  final: null,
  condicion: null,
  leida: false,
  vuelveAlOrigen: false,
  ...mas,
});
