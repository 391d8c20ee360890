import { Button } from '@fluentui/react-components';
import { type Calendario, type VentanaDeUnidad } from '../../../shared/modelo/corte';
import { CampoDeFecha } from './campo-de-fecha';

interface Propiedades {
  readonly calendario: Calendario;
  /** By where it is in the calendar: "unidades.0.capturaFin". */
  readonly errores: Readonly<Record<string, string>>;
  readonly cambiar: (unidades: VentanaDeUnidad[]) => void;
}

/**
 * When each unit of a Universidad Tecnológica is captured. Absences count up to the last day of capture, so that one
 * date is typed once.
 */
export function UnidadesDelCalendario({ calendario: { unidades = [] }, errores, cambiar }: Propiedades) {
  const siguiente = primeraQueFalta(unidades.map(({ unidad }) => unidad));
  return (
    <>
      {unidades.map((una, lugar) => {
        const error = (campo: string): string | undefined => errores[`unidades.${lugar}.${campo}`];
        return (
          <fieldset key={una.unidad} className="corte-editable">
            <legend>Unidad {una.unidad}</legend>
            <div className="rejilla-de-fechas">
              <CampoDeFecha
                nombre="Inicia la captura"
                valor={una.capturaInicio}
                error={error('capturaInicio')}
                cambiar={(capturaInicio) => cambiar(unidades.with(lugar, { ...una, capturaInicio }))}
              />
              <CampoDeFecha
                nombre="Termina la captura"
                valor={una.capturaFin}
                error={error('capturaFin') ?? error('fechaReferencia')}
                cambiar={(fin) =>
                  cambiar(unidades.with(lugar, { ...una, capturaFin: fin, fechaReferencia: fin }))
                }
              />
              <Button
                appearance="subtle"
                aria-label={`Quitar la unidad ${una.unidad}`}
                onClick={() => cambiar(unidades.toSpliced(lugar, 1))}
              >
                Quitar
              </Button>
            </div>
          </fieldset>
        );
      })}
      <Button
        onClick={() =>
          cambiar(
            [
              ...unidades,
              { unidad: siguiente, capturaInicio: '', capturaFin: '', fechaReferencia: '' },
            ].toSorted((una, otra) => una.unidad - otra.unidad),
          )
        }
      >
        Agregar la unidad {siguiente}
      </Button>
    </>
  );
}

function primeraQueFalta(numeros: readonly number[]): number {
  let numero = 1;
  while (numeros.includes(numero)) numero += 1;
  return numero;
}
