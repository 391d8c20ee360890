import { type CifraDeAsignatura, type CifraDeUnidad } from '../../../shared/explicacion/cifras-ut';
import { type Cifra } from '../../../shared/explicacion/explicacion-de-cifra';
import { type CifraDeAlumno } from '../../../shared/explicacion/explicacion-de-alumno';

export const NOMBRE_DE_CIFRA_DE_UNIDAD: Readonly<Record<CifraDeUnidad, string>> = {
  Saber: 'Saber',
  'Saber Hacer': 'Saber Hacer',
  Ser: 'Ser',
  calificacion: 'Calificación',
  derecho: 'Derecho a evaluación',
  letraInicial: 'Nivel antes de remediales',
  nivelInicial: 'Número del nivel antes de remediales',
  letraFinal: 'Nivel',
  nivelFinal: 'Número del nivel',
  R04: 'R04 Inasistencia',
};

export const NOMBRE_DE_CIFRA_DE_ASIGNATURA: Readonly<Record<CifraDeAsignatura, string>> = {
  remedialesUsadas: 'Remediales usadas',
  final: 'Final',
  letraFinal: 'Letra del final',
  promedio: 'Promedio de las unidades',
  asesoria: 'Asesoría',
  diasSinAsistir: 'Días sin asistir',
  semaforo: 'Semáforo',
  R05: 'R05 Ausencia continua',
  R09: 'R09 Remediales agotadas',
  R10: 'R10 Segunda vez',
};

/** Of one alumno in one módulo, as the reports call it. */
export const NOMBRE_DE_CIFRA: Readonly<Record<Cifra, string>> = {
  pesoEsperado: 'Esperado',
  pesoRegistrado: 'Registrado',
  faltante: 'Faltante',
  pesoLogrado: 'Logrado',
  desempeno: 'Desempeño',
  tope: 'Tope',
  requerido: 'Requerido',
  caida: 'Caída',
  diasSinAsistir: 'Días sin asistir',
  semaforo: 'Semáforo',
  semaforoConR01: 'Semáforo si contara R01',
  R01: 'R01 Sin registro',
  R02: 'R02 Avance bajo',
  R03: 'R03 Imposible aprobar',
  R04c: 'R04 Inasistencia',
  R05: 'R05 Ausencia continua',
  R08: 'R08 Caída de desempeño',
};

/** Of one alumno in all their módulos. */
export const NOMBRE_DE_CIFRA_DE_ALUMNO: Readonly<Record<CifraDeAlumno, string>> = {
  modulos: 'Módulos',
  incumplimientosRegistro: 'Registro pendiente',
  modulosR02Rojo: 'Módulos en R02 rojo',
  incidencias: 'Incidencias',
  suspensiones: 'Suspensiones',
  nivel: 'Nivel',
  nivelConR01: 'Nivel si contara R01',
  R06: 'R06 Reprobación múltiple',
  R07: 'R07 Conducta',
};
