import { type PosibilidadesDeModulo } from '../../../shared/modelo/posibilidades-de-modulo';
import { Fundamentos } from '../explicacion/fundamentos';
import { cuantos } from '../numero-en-espanol';
import { proporcion } from '../graficas/proporcion';
import '../graficas/graficas.css';
import './posible.css';
import { type ModuloPosible } from './modulo-en-palabras';
import { TiraDeSesiones } from './tira-de-sesiones';

/** The picture of what an alumno may still reach in a módulo: points lacking, the least logro of what is pending, absences left. */
export function PosibleDeModulo({ posible }: { readonly posible: PosibilidadesDeModulo }) {
  if (posible.outcome === 'rechazada') return null;
  return (
    <div className="posible-de-modulo">
      <Puntos posible={posible} />
      {posible.pendientes.length > 0 && <Pendientes posible={posible} />}
      {posible.asistencia && <Asistencia asistencia={posible.asistencia} />}
    </div>
  );
}

function Puntos({ posible }: { readonly posible: ModuloPosible }) {
  const { logrado, tope, minimo, fundamentos } = posible;
  const [hecho, alto, umbral] = [logrado, tope, minimo].map(
    (valor) => `${(100 * proporcion(valor, '100')).toFixed(2)}%`,
  );
  return (
    <div>
      <svg className="puntos-posibles" role="img">
        <title>{`De 100 puntos: ${logrado} logrados, ${tope} es lo más que puede alcanzar; el mínimo es ${minimo}.`}</title>
        <rect className="perdido" width="100%" y="6" height="10" rx="2" />
        <rect className="por-obtener" width={alto} y="6" height="10" rx="2" />
        <rect className="logrado" width={hecho} y="6" height="10" rx="2" />
        <line className="minimo" x1={umbral} x2={umbral} y1="1" y2="21" />
      </svg>
      <p className="posible-frase">
        <Fundamentos fundamentos={fundamentos} />
      </p>
    </div>
  );
}

function Pendientes({ posible: { pendientes, logroUniforme } }: { readonly posible: ModuloPosible }) {
  return (
    <table className="grafica pendientes-posibles">
      <caption className="solo-lector">Lo pendiente y el logro mínimo en cada R.A.</caption>
      <thead>
        <tr>
          <th scope="col">R.A.</th>
          <td />
          <th scope="col" className="cifra">
            Peso
          </th>
          <th scope="col" className="cifra">
            Parejo
          </th>
          <th scope="col" className="cifra">
            Con 100 en lo demás
          </th>
        </tr>
      </thead>
      <tbody>
        {pendientes.map(({ ra, peso, corte, logroConLosDemasEnCien: minimo }) => (
          <tr key={ra}>
            <th scope="row">
              {ra}
              <span className="grafica-detalle">corte {corte}</span>
            </th>
            <td className="grafica-barra">
              <svg className="barra-de-logro" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden>
                <rect className="riel" width="1000" height="10" />
                {minimo !== null && (
                  <rect className="rango" x={1000 * proporcion(minimo, '100')} width="1000" height="10" />
                )}
              </svg>
            </td>
            <td className="cifra tenue">{peso}</td>
            <td className="cifra">{logroUniforme ?? '–'}</td>
            <td className="cifra">{minimo ?? 'Imposible'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Asistencia({ asistencia }: { readonly asistencia: NonNullable<ModuloPosible['asistencia']> }) {
  const { asistencias, sesiones, sesionesProgramadas, faltasSinRojo, fundamentos } = asistencia;
  const restan = (sesionesProgramadas ?? sesiones) - sesiones;
  return (
    <div>
      <TiraDeSesiones
        asistidas={asistencias}
        faltas={sesiones - asistencias}
        puedeFaltar={faltasSinRojo ?? 0}
        debeAsistir={restan - (faltasSinRojo ?? 0)}
      />
      <p className="posible-frase">
        {faltasEnPalabras(asistencia)} <Fundamentos fundamentos={fundamentos} />
      </p>
    </div>
  );
}

/** The absences left before each colour, or that it is too late for it. */
function faltasEnPalabras({
  sesionesProgramadas,
  faltasSinAmarillo,
  alcanzaSinAmarillo,
  faltasSinRojo,
  alcanzaSinRojo,
}: NonNullable<ModuloPosible['asistencia']>): string {
  if (sesionesProgramadas === null) {
    return 'No se sabe cuántas sesiones quedan: no están las programadas del semestre.';
  }
  const hasta = (faltas: number | null, alcanza: boolean | null, color: string): string =>
    faltas !== null && alcanza !== false
      ? `${cuantos(faltas, 'falta', 'faltas')} más sin llegar a ${color}`
      : `ya no deja de estar en ${color}`;
  return `Asistencia: ${hasta(faltasSinAmarillo, alcanzaSinAmarillo, 'amarillo')}; ${hasta(faltasSinRojo, alcanzaSinRojo, 'rojo')}.`;
}
