import { type PosibilidadesDeUnidad } from '../../../shared/posible/posibilidades-de-unidad';
import { Fundamentos } from '../explicacion/fundamentos';
import { FiguraDeNivel } from '../semaforo/semaforo';
import { EscalaDeMinimos } from './escala-de-minimos';
import './posible.css';
import {
  derechoEnPalabras,
  enLetras,
  minimoQueSeMuestra,
  minimosEnPalabras,
  situacionEnPalabras,
} from './situacion-en-palabras';
import { TiraDeSesiones } from './tira-de-sesiones';

/** What a unit may still be: the least grades, the absences left and what a remedial would do. */
export function UnidadPosible({ posible }: { readonly posible: PosibilidadesDeUnidad }) {
  const { metas, derecho, remedial } = posible;
  const situacion = situacionEnPalabras(posible);
  return (
    <div className="unidad-posible">
      <p className="unidad-situacion">
        <FiguraDeNivel nivel={situacion.nivel} /> {situacion.texto}
      </p>
      {metas.length > 0 && (
        <div>
          <EscalaDeMinimos
            titulo={`Calificación necesaria en ${metas[0]?.minimos.pendiente === 'ambas' ? 'ambas' : (metas[0]?.minimos.pendiente ?? '')}`}
            tope="10"
            minimos={metas.map(({ nivel, minimos }) => ({
              etiqueta: enLetras(nivel),
              valor: minimoQueSeMuestra(minimos),
            }))}
          />
          <dl className="metas">
            {metas.map(({ nivel, minimos }) => (
              <div key={nivel}>
                <dt>{enLetras(nivel)}</dt>
                <dd className={minimoQueSeMuestra(minimos) === null ? 'tenue' : undefined}>
                  {minimosEnPalabras(minimos)}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <Asistencia derecho={derecho} />
      {remedial && <Remedial remedial={remedial} />}
    </div>
  );
}

function Asistencia({ derecho }: Pick<PosibilidadesDeUnidad, 'derecho'>) {
  const { asistencias, sesiones, sesionesProgramadas, faltasRestantes, fundamentos } = derecho;
  const restan = (sesionesProgramadas ?? sesiones) - sesiones;
  return (
    <div>
      {(sesionesProgramadas ?? sesiones) > 0 && (
        <TiraDeSesiones
          asistidas={asistencias}
          faltas={sesiones - asistencias}
          puedeFaltar={faltasRestantes ?? 0}
          debeAsistir={restan - (faltasRestantes ?? 0)}
        />
      )}
      <p className="posible-frase">
        {derechoEnPalabras(derecho)} <Fundamentos fundamentos={fundamentos} />
      </p>
    </div>
  );
}

function Remedial({ remedial }: { readonly remedial: NonNullable<PosibilidadesDeUnidad['remedial']> }) {
  const { recuperacion, mejoras, fundamentos } = remedial;
  if (recuperacion === null && mejoras.length === 0) return null;
  return (
    <p className="posible-frase">
      Con una remedial:{' '}
      {[
        ...(recuperacion === null ? [] : [`la recupera con ${recuperacion} o más`]),
        ...mejoras.map(({ nivel, calificacion }) => `sube a ${enLetras(nivel)} con ${calificacion}`),
      ].join('; ')}
      . <Fundamentos fundamentos={fundamentos} />
    </p>
  );
}
