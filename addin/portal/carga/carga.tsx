import { useCallback } from 'react';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { type Plantel } from '../../../shared/modelo/plantel';
import { type SabanaGuardada } from '../../../shared/modelo/sabana-guardada';
import { fallido, logrado, type Resultado } from '../../cliente/resultado';
import { type Destino, type Servicio } from '../../cliente/servicio';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { useSesion } from '../sesion-activa';
import { Cargador } from './cargador';
import { SabanaEnPie } from './sabana-en-pie';

interface Situacion {
  readonly plantel: Plantel;
  readonly sabana: SabanaGuardada | null;
}

/** One plantel at one corte: what is saved, and where its files are loaded. */
export function Carga({
  periodo,
  corte,
  plantel,
}: {
  readonly periodo: string;
  readonly corte: NumeroCorte;
  readonly plantel: string;
}) {
  const { servicio } = useSesion();
  const destino = { periodo, corte, plantel };
  const { recurso, recargar } = useRecurso(
    useCallback(
      () => situacionDe(servicio, { periodo, corte, plantel }),
      [servicio, periodo, corte, plantel],
    ),
  );
  return (
    <ConRecurso que="el plantel" recurso={recurso} recargar={recargar}>
      {(situacion) => (
        <Pantalla
          titulo={`Cargar datos de ${situacion.plantel.nombre}`}
          antetitulo={
            <>
              <a href={direccionDe({ pagina: 'tablero', periodo, corte })}>Planteles</a> · {plantel} · corte{' '}
              {corte}, periodo {periodo}
            </>
          }
        >
          {situacion.sabana ? (
            <SabanaEnPie destino={destino} sabana={situacion.sabana} recargar={recargar} />
          ) : (
            <p className="tenue">Este plantel todavía no tiene sábana en este corte.</p>
          )}
          <Cargador destino={destino} alGuardar={recargar} />
        </Pantalla>
      )}
    </ConRecurso>
  );
}

/** The board tells whether there is a sábana, so that none is asked for in vain. */
async function situacionDe(servicio: Servicio, destino: Destino): Promise<Resultado<Situacion>> {
  const tablero = await servicio.tablero(destino);
  if (!tablero.ok) return tablero;
  const suyo = tablero.valor.find(({ plantel }) => plantel.clave === destino.plantel);
  if (!suyo) return fallido(PLANTEL_DESCONOCIDO);
  if (!suyo.sabana) return logrado({ plantel: suyo.plantel, sabana: null });
  const sabana = await servicio.sabana(destino);
  return sabana.ok ? logrado({ plantel: suyo.plantel, sabana: sabana.valor }) : sabana;
}

const PLANTEL_DESCONOCIDO = {
  type: 'about:blank',
  clave: 'plantel-desconocido',
  status: 404,
  title: 'Este plantel no está dado de alta',
  detail: 'La institución no tiene un plantel con esa clave.',
  remedio: 'Revise la dirección, o dé de alta el plantel en Configuración.',
};
