import { Button, Input } from '@fluentui/react-components';
import {
  agregarIndicador,
  cambiarCriterio,
  cambiarIndicador,
  type LugarDeCriterio,
  quitarIndicador,
  repartirIndicadores,
} from './cambiar-plan-ut';
import { errorDe, MensajeDeCampo } from './mensaje-de-campo';
import { type FaltaDeCampo } from './leer-plan-en-texto';
import { sumaDePesos } from './pesos-de-plan';
import { type CriterioEnTexto, llaveLibre, type PlanUtEnTexto } from './plan-en-texto';
import { RenglonDeIndicador } from './renglon-de-indicador';
import { SumaDePesos } from './suma-de-pesos';

interface Propiedades {
  readonly plan: PlanUtEnTexto;
  readonly lugar: LugarDeCriterio;
  readonly criterio: CriterioEnTexto;
  readonly campos: readonly FaltaDeCampo[];
  readonly instrumentos: string;
  readonly cambiar: (plan: PlanUtEnTexto, campo?: string) => void;
  readonly irA: (celda: string) => void;
}

/** A criterio of a unit with its weight, and the indicators by which it is graded (Arts. 33 and 34). */
export function EditorDeCriterio({ plan, lugar, criterio, campos, instrumentos, cambiar, irA }: Propiedades) {
  const { nombre, peso, indicadores } = criterio;
  const celda = `u${lugar.unidad}/${nombre}/peso`;
  const error = errorDe(campos, celda);
  const conAlgo = peso.trim() !== '' || indicadores.length > 0;
  return (
    <fieldset className="plan-criterio">
      <legend>{nombre}</legend>
      <div className="plan-criterio-peso">
        <label>
          Peso en la unidad
          <Input
            size="small"
            className="plan-peso"
            inputMode="decimal"
            autoComplete="off"
            aria-label={`Peso de ${nombre} en la unidad ${lugar.unidad}`}
            aria-invalid={error !== null}
            value={peso}
            onChange={(_, { value }) =>
              cambiar(
                cambiarCriterio(plan, lugar, (uno) => ({ ...uno, peso: value })),
                celda,
              )
            }
          />
        </label>
      </div>
      <MensajeDeCampo error={error} />
      <ol className="plan-indicadores">
        {indicadores.map((indicador) => (
          <RenglonDeIndicador
            key={indicador.llave}
            indicador={indicador}
            campos={campos}
            instrumentos={instrumentos}
            cambiar={(campo, valor) =>
              cambiar(
                cambiarIndicador(plan, indicador.llave, { [campo]: valor }),
                `${indicador.llave}/${campo}`,
              )
            }
            quitar={() => cambiar(quitarIndicador(plan, indicador.llave))}
          />
        ))}
      </ol>
      {conAlgo && (
        <div aria-live="polite">
          <SumaDePesos
            de={`Indicadores de ${nombre}`}
            suma={sumaDePesos(indicadores.map((uno) => uno.peso))}
            todo="1"
            fundamento="Art. 34"
          />
        </div>
      )}
      <div className="plan-botones">
        <Button
          size="small"
          onClick={() => {
            irA(`${llaveLibre(plan)}/clave`);
            cambiar(agregarIndicador(plan, lugar));
          }}
        >
          Agregar indicador
        </Button>
        {indicadores.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Repartir por igual los pesos de ${nombre}`}
            onClick={() => cambiar(repartirIndicadores(plan, lugar))}
          >
            Repartir por igual
          </Button>
        )}
      </div>
    </fieldset>
  );
}
