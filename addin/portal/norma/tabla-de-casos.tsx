import { useMemo } from 'react';
import { type Normas } from '../../../shared/norma/normas';
import { type ReglaCatalogada } from '../../../shared/norma/regla';
import { cuantos } from '../../ui/numero-en-espanol';
import { type Campo } from './campo';
import { type CasoResuelto, coincideElCaso, obtenerDe } from './casos-resueltos';
import { conMayuscula } from './en-palabras';
import { dicenLoMismo } from './dicen-lo-mismo';
import { enLinea } from './vista-de-valor';

interface Propiedades {
  readonly regla: ReglaCatalogada;
  readonly campos: readonly Campo[];
  readonly casos: readonly CasoResuelto[];
  readonly normas: Normas;
  readonly cargar: (caso: CasoResuelto) => void;
}

/** Every case solved beforehand, with what the rule gives now; pressing one brings it to the form. */
export function TablaDeCasos({ regla, campos, casos, normas, cargar }: Propiedades) {
  const revisados = useMemo(
    () =>
      casos.map((caso) => {
        const obtenido = obtenerDe(regla, caso.entrada, normas);
        return { caso, obtenido, coincide: coincideElCaso(regla, caso, normas) };
      }),
    [regla, casos, normas],
  );
  const coinciden = revisados.filter(({ coincide }) => coincide).length;
  return (
    <section className="norma-seccion" aria-labelledby="titulo-casos">
      <header>
        <h2 id="titulo-casos">Casos resueltos</h2>
        <p className="tenue" data-casos={casos.length} data-coinciden={coinciden}>
          {fraseDe(casos.length, coinciden)}
        </p>
      </header>
      {casos.length > 0 && (
        <div className="casos-marco" role="region" aria-label="Casos resueltos" tabIndex={0}>
          <table className="casos">
            <thead>
              <tr>
                <th scope="col">Caso</th>
                <th scope="col">Datos</th>
                <th scope="col">Se espera y da</th>
              </tr>
            </thead>
            <tbody>
              {revisados.map(({ caso, obtenido, coincide }, lugar) => (
                <tr key={lugar} data-coincide={coincide}>
                  <th scope="row">
                    <button type="button" onClick={() => cargar(caso)} title="Llevar este caso al formulario">
                      <span className="solo-lector">Probar el caso </span>
                      {lugar + 1}
                    </button>
                  </th>
                  <td>
                    <span className="caso-datos">
                      {datosEnLinea(caso, lugar === 0 ? null : casos[0], campos)}
                    </span>
                    {caso.nota && <span className="caso-nota tenue">{conMayuscula(caso.nota)}</span>}
                  </td>
                  <td>
                    <Marca coincide={coincide} />
                    {conMayuscula(respuestaEnLinea(caso.esperado))}
                    {!coincide && (
                      <span className="caso-distinto">
                        Da: {obtenido.aceptada ? respuestaEnLinea(obtenido.resultado) : 'no acepta los datos'}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** What a rule does not decide is no datum that lacks. */
const respuestaEnLinea = (resultado: unknown): string =>
  resultado === null ? 'no decide' : enLinea(resultado);

/** Told apart by its shape, for whoever sees no colours. */
function Marca({ coincide }: { readonly coincide: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      role="img"
      aria-label={coincide ? 'Coincide:' : 'No coincide:'}
      focusable="false"
    >
      <path d={coincide ? 'M2.5 8.5 6.5 12.5 13.5 4' : 'M3 3 13 13 M13 3 3 13'} />
    </svg>
  );
}

function fraseDe(casos: number, coinciden: number): string {
  if (casos === 0) return 'Todavía no hay casos resueltos de esta regla.';
  if (coinciden < casos) return `${coinciden} de ${cuantos(casos, 'caso da', 'casos dan')} lo esperado.`;
  return casos === 1 ? 'El caso da lo esperado.' : `Los ${casos} casos dan lo esperado.`;
}

/** From this many fields on, a case is told by what makes it differ from the first. */
const MUCHOS = 3;

/** The fields of a case by the names the form gives them. */
function datosEnLinea(
  caso: CasoResuelto,
  primero: CasoResuelto | null | undefined,
  campos: readonly Campo[],
): string {
  if (campos.length === 0) return 'Sin datos';
  const comparado = primero && campos.length >= MUCHOS ? primero : null;
  const dichos = campos.filter(
    ({ nombre }) => !comparado || !dicenLoMismo(caso.entrada[nombre], comparado.entrada[nombre]),
  );
  const datos = dichos
    .filter(({ nombre }) => comparado ?? nombre in caso.entrada)
    .map(({ nombre, etiqueta }) =>
      nombre in caso.entrada ? `${etiqueta}: ${enLinea(caso.entrada[nombre])}` : `sin «${etiqueta}»`,
    )
    .join(' · ');
  if (!comparado) return datos;
  return datos === '' ? 'Como el caso 1' : `Como el caso 1, con ${datos}`;
}
