import { Spinner } from '@fluentui/react-components';
import { useCallback } from 'react';
import { type Calendario } from '../../shared/modelo/corte';
import { type Plantel } from '../../shared/modelo/plantel';
import { type Edicion } from '../../shared/modelo/publicacion';
import { type Retiro } from '../../shared/modelo/retiro';
import { type SabanaGuardada } from '../../shared/modelo/sabana-guardada';
import { logrado } from '../cliente/resultado';
import { type Destino, type Servicio } from '../cliente/servicio';
import { MensajeDeProblema } from '../ui/problema';
import { useRecurso } from '../ui/use-recurso';
import { PasoDeEscritura } from './paso-de-escritura';
import { PasoDeImportacion } from './paso-de-importacion';
import { type Ocupar } from './use-ocupacion';
import { useUltimo } from './use-ultimo';
import { PasoDePublicacion } from './paso-de-publicacion';

interface Propiedades {
  readonly servicio: Servicio;
  readonly destino: Destino;
  readonly plantel: Plantel;
  readonly calendario: Calendario;
  readonly ocupar: Ocupar;
}

/** Where the plantel stands at this corte. */
interface Situacion {
  readonly sabana: SabanaGuardada | null;
  readonly publicado: Edicion | null;
  readonly retiro: Retiro | null;
}

/** Import, write, publish: three steps that can be taken again in any order once there is a sábana. */
export function TareaDelCorte({ servicio, destino, plantel, calendario, ocupar }: Propiedades) {
  const { recurso, recargar } = useRecurso(
    useCallback(() => leerSituacion(servicio, destino), [servicio, destino]),
  );
  const situacion = useUltimo(recurso.estado === 'listo' ? recurso.valor : null);
  const cuando = calendario.cortes.find(({ corte }) => corte === destino.corte);
  return (
    <>
      <PasoDeImportacion
        servicio={servicio}
        destino={destino}
        guardada={situacion?.sabana ?? null}
        alGuardar={recargar}
      />
      {recurso.estado === 'fallido' && (
        <MensajeDeProblema problema={recurso.problema} reintentar={recargar} />
      )}
      {recurso.estado === 'cargando' && !situacion && (
        <Spinner size="small" label="Consultando el servicio…" />
      )}
      {situacion?.sabana && (
        <>
          <PasoDeEscritura
            servicio={servicio}
            destino={destino}
            plantel={plantel}
            sabana={situacion.sabana}
            publicado={situacion.publicado !== null}
            ocupar={ocupar}
          />
          <PasoDePublicacion
            servicio={servicio}
            destino={destino}
            publicado={situacion.publicado}
            retiro={situacion.retiro}
            finDeCaptura={cuando?.capturaFin ?? null}
            alTerminar={recargar}
            ocupar={ocupar}
          />
        </>
      )}
    </>
  );
}

async function leerSituacion(servicio: Servicio, destino: Destino) {
  const [sabana, tablero] = await Promise.all([servicio.sabana(destino), servicio.tablero(destino)]);
  if (!tablero.ok) return tablero;
  if (!sabana.ok && sabana.problema.status !== 404) return sabana;
  const suyo = tablero.valor.find(({ plantel }) => plantel.clave === destino.plantel);
  return logrado<Situacion>({
    sabana: sabana.ok ? sabana.valor : null,
    publicado: suyo?.publicado ?? null,
    retiro: suyo?.retiro ?? null,
  });
}
