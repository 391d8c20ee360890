import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { BarraDeReparto } from './barra-de-reparto';
import { cambiarUnidad, quitarUnidad } from './cambiar-plan-ut';
import { EditorDeCriterio } from './editor-de-criterio';
import { type PlanLeido } from './leer-plan-en-texto';
import { repartoDeUnidad, sumaDePesos } from './pesos-de-plan';
import { type PlanUtEnTexto, type UnidadEnTexto } from './plan-en-texto';
import { OtrasFaltas, SumaDePesos } from './suma-de-pesos';

interface Propiedades {
  readonly plan: PlanUtEnTexto;
  readonly unidad: UnidadEnTexto;
  /** Whether it is shown from the beginning. */
  readonly abierta: boolean;
  readonly leido: PlanLeido;
  /** Id of the list of instruments that are offered. */
  readonly instrumentos: string;
  readonly cambiar: (plan: PlanUtEnTexto, campo?: string) => void;
  readonly irA: (celda: string) => void;
}

/** One unit: its name, the picture of its weights and its three criterios. */
export function EditorDeUnidad({ plan, unidad, abierta, leido, instrumentos, cambiar, irA }: Propiedades) {
  const [vista, setVista] = useState(abierta);
  const { unidad: numero, nombre, criterios } = unidad;
  const faltas = leido.faltas.filter((una) => una.unidad === numero);
  const deSuma = new Set(['suma-de-criterios', 'suma-de-indicadores']);
  return (
    <details
      className="plan-unidad"
      open={vista}
      onToggle={({ currentTarget }) => setVista(currentTarget.open)}
    >
      <summary>
        Unidad {numero}
        {nombre.trim() === '' ? '' : `: ${nombre}`}
        {faltas.length > 0 && <span className="plan-pendiente"> · no suma</span>}
      </summary>
      {vista && (
        <div className="plan-unidad-dentro">
          <Field label="Nombre de la unidad" size="small">
            <Input
              size="small"
              value={nombre}
              autoComplete="off"
              onChange={(_, { value }) =>
                cambiar(
                  cambiarUnidad(plan, numero, (una) => ({ ...una, nombre: value })),
                  `u${numero}/nombre`,
                )
              }
            />
          </Field>
          <BarraDeReparto
            etiqueta={`Pesos de la unidad ${numero}`}
            reparto={repartoDeUnidad(unidad)}
            todo="1"
          />
          <div aria-live="polite">
            <SumaDePesos
              de="Criterios"
              suma={sumaDePesos(criterios.map(({ peso }) => peso))}
              todo="1"
              fundamento="Art. 33"
            />
            <OtrasFaltas faltas={faltas.filter(({ clave }) => !deSuma.has(clave))} />
          </div>
          {criterios.map((criterio) => (
            <EditorDeCriterio
              key={criterio.nombre}
              plan={plan}
              lugar={{ unidad: numero, criterio: criterio.nombre }}
              criterio={criterio}
              campos={leido.campos}
              instrumentos={instrumentos}
              cambiar={cambiar}
              irA={irA}
            />
          ))}
          {plan.unidades.length > 1 && (
            <div>
              <Button size="small" appearance="subtle" onClick={() => cambiar(quitarUnidad(plan, numero))}>
                Quitar la unidad {numero}
              </Button>
            </div>
          )}
        </div>
      )}
    </details>
  );
}
