import { Field, Input } from '@fluentui/react-components';
import { type ReglaCatalogada } from '../../../shared/norma/regla';
import { type Vigencia } from '../../../shared/norma/vigencia';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { type NumeroEnVigor, numerosEnVigor } from './numero-en-vigor';
import { pideAncho, VistaDeValor } from './vista-de-valor';

interface Propiedades {
  readonly regla: ReglaCatalogada;
  readonly fecha: Fecha;
  readonly hoy: Fecha;
  readonly cambiarFecha: (fecha: string) => void;
}

/** Every number that the rule looks at, as it holds on a date, and what it has been. */
export function NumerosDeRegla({ regla, fecha, hoy, cambiarFecha }: Propiedades) {
  const numeros = numerosEnVigor(regla, fecha);
  return (
    <section className="norma-seccion" aria-labelledby="titulo-numeros">
      <header>
        <h2 id="titulo-numeros">Números en vigor</h2>
        {numeros.length > 0 && (
          <Field label="Vigente el" orientation="horizontal" className="norma-fecha no-imprimir">
            <Input
              type="date"
              value={fecha}
              onChange={(_, { value }) => cambiarFecha(value === hoy ? '' : value)}
            />
          </Field>
        )}
      </header>
      {numeros.length === 0 ? (
        <p className="tenue">Esta regla no depende de ningún número: sólo de los datos.</p>
      ) : (
        <>
          <p className="solo-impreso tenue">Vigente el {fechaLarga(fecha)}.</p>
          <dl className="numeros">
            {numeros.map((numero) => (
              <Numero key={numero.llave} numero={numero} />
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Numero({ numero: { nombre, vigente, historia } }: { readonly numero: NumeroEnVigor }) {
  return (
    <div data-amplio={pideAncho(vigente.valor)}>
      <dt>{nombre}</dt>
      <dd className="numero-valor">
        <VistaDeValor valor={vigente.valor} />
      </dd>
      <dd className="numero-origen tenue">
        {desdeEnPalabras(vigente.desde)}. {vigente.fuente}.
      </dd>
      {historia.length > 1 && (
        <dd>
          <Historia nombre={nombre} historia={historia} vigente={vigente} />
        </dd>
      )}
    </div>
  );
}

interface PropiedadesDeHistoria {
  readonly nombre: string;
  readonly historia: readonly Vigencia<unknown>[];
  readonly vigente: Vigencia<unknown>;
}

/** What a number has been, from the first value to the last, with the one in force marked. */
function Historia({ nombre, historia, vigente }: PropiedadesDeHistoria) {
  return (
    <ol className="numero-historia" aria-label={`Historia de ${nombre}`}>
      {historia.map((una) => (
        <li
          key={una.desde}
          data-vigente={una === vigente}
          aria-current={una === vigente ? 'true' : undefined}
        >
          <VistaDeValor valor={una.valor} />
          <span className="tenue">{desdeEnPalabras(una.desde)}</span>
          <span className="tenue">{una.fuente}</span>
        </li>
      ))}
    </ol>
  );
}

/** The oldest date the system keeps stands for documents that carry none. */
const SIN_FECHA: Fecha = '1900-01-01';

const desdeEnPalabras = (desde: Fecha): string =>
  desde === SIN_FECHA ? 'Desde el texto original, que no trae fecha' : `Desde el ${fechaLarga(desde)}`;
