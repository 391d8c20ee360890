import { finalDeAsignatura } from '../../shared/evaluacion/final-de-asignatura';
import { remedialesDisponibles } from '../../shared/evaluacion/puede-presentar-remedial';
import { exigido } from './argumento';
import { finalCapturada, nivelesDeFinal, usadasCapturadas } from './asignatura-capturada';
import { letraVisible } from './nivel-capturado';
import { normasDeHoy } from './normas-de-hoy';

const finalDe = (niveles: unknown[][], integradora: unknown) =>
  exigido(
    finalDeAsignatura.decide(finalCapturada(niveles, integradora), normasDeHoy()),
    nivelesDeFinal(niveles),
  );

/**
 * Calificación final de la asignatura: promedio de los niveles de sus unidades, redondeado con .5 hacia arriba; "NA" si alguna no está acreditada (Art. 39).
 * @customfunction FINAL
 * @param niveles Nivel de cada unidad: SA, DE, AU (o CO, CD, CA), NA, o bien 8, 9 o 10.
 * @param [integradora] VERDADERO si la asignatura es integradora; por omisión, FALSO.
 * @returns 8, 9, 10 o "NA".
 */
export function final(niveles: unknown[][], integradora?: unknown): number | string {
  return finalDe(niveles, integradora).numero ?? 'NA';
}

/**
 * Letra de la calificación final de la asignatura (Arts. 37 a 41).
 * @customfunction FINAL.NIVEL
 * @param niveles Nivel de cada unidad: SA, DE, AU (o CO, CD, CA), NA, o bien 8, 9 o 10.
 * @param [integradora] VERDADERO si la asignatura es integradora; por omisión, FALSO.
 * @returns Letra del nivel.
 */
export function finalNivel(niveles: unknown[][], integradora?: unknown): string {
  return letraVisible(finalDe(niveles, integradora));
}

/**
 * Remediales que le quedan al alumno en la asignatura, incluidas las de mejora (Art. 51).
 * @customfunction REMEDIALES.DISPONIBLES
 * @param usadas Remediales que ya se presentaron en la asignatura.
 * @returns Remediales disponibles.
 */
export function remedialesQueQuedan(usadas: unknown): number {
  return remedialesDisponibles(usadasCapturadas(usadas), normasDeHoy());
}
