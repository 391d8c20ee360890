import { type Columna } from '../../../../shared/captura/columna';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { teclasDe } from '../../../../addin/panel/captura/rejilla/teclas-de-captura';

/**
 * The keys with which a person captures a value and goes to the next alumno: the one of its own, or those that spell it
 * between two Entrar. A 0 comes after Esc, lest the 1 of the alumno before becomes 10. What is sin dato is passed over.
 */
export function teclasPara(plan: PlanDeCaptura, columna: Columna, valor: string | null): readonly string[] {
  if (valor === null) return ['ArrowDown'];
  const propia = teclasDe(plan, columna, false).find((una) => una.valor === valor);
  if (propia?.tecla === '0') return ['Escape', '0'];
  return propia ? [propia.tecla.toLowerCase()] : ['Enter', ...Array.from(valor), 'Enter'];
}
