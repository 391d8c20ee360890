import { CLAVE_DEL_PLAN, textoDePlan } from '../../../shared/captura/plan-de-captura';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type Resultado } from '../../cliente/resultado';
import { type Escrito, escribirDatos, type Momento } from './escribir-datos';

/** Captures another plan: its sheet and its columns change, recorded scores stay where they were (Art. 35). */
export const cambiarPlan = (
  numero: number,
  plan: PlanDeCaptura,
  momento: Momento,
): Promise<Resultado<Escrito>> =>
  escribirDatos(numero, [{ ...CLAVE_DEL_PLAN, valor: textoDePlan(plan) }], momento);
