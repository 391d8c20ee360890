import { type FaltaDePlan } from '../../../../shared/captura/faltas-del-plan';
import { FiguraDeNivel } from '../../../ui/semaforo/semaforo';

interface Propiedades {
  readonly suma: string;
  readonly todo: '1' | '100';
  readonly de: string;
  /** Where it must add up, as the norm says it. */
  readonly fundamento: string;
}

/** What some weights add up to, told as they are typed. */
export function SumaDePesos({ suma, todo, de, fundamento }: Propiedades) {
  const bien = suma === todo;
  return (
    <p className="plan-suma" data-bien={bien}>
      <FiguraDeNivel nivel={bien ? 'verde' : 'rojo'} />
      <span>
        {de}: suma <b>{suma}</b>
        {bien ? '' : ` y debe ser ${todo}`} <span className="tenue">({fundamento})</span>
      </span>
    </p>
  );
}

/** The faltas of a plan that are not a sum, which is told beside its weights. */
export function OtrasFaltas({ faltas }: { readonly faltas: readonly FaltaDePlan[] }) {
  return (
    <>
      {faltas.map(({ motivo, fundamento }) => (
        <p key={motivo} className="plan-suma" data-bien={false}>
          <FiguraDeNivel nivel="rojo" />
          <span>
            {motivo} <span className="tenue">({fundamento})</span>
          </span>
        </p>
      ))}
    </>
  );
}
