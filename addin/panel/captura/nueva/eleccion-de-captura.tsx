import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type Calendario } from '../../../../shared/modelo/corte';
import { type Plantel } from '../../../../shared/modelo/plantel';
import { type ResumenDeCaptura } from '../../../../shared/modelo/resumen-de-captura';
import { porCodigo } from '../../../../shared/nucleo/orden';
import { logrado } from '../../../cliente/resultado';
import { todasLasPaginas } from '../../../cliente/paginas';
import { type Servicio } from '../../../cliente/servicio';
import { capturaEnPalabras } from '../../../ui/explicacion/captura-en-palabras';
import { fechaDeHoy } from '../../../ui/fecha-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { useRecurso } from '../../../ui/use-recurso';

interface Propiedades {
  readonly servicio: Servicio;
  readonly elegida: ResumenDeCaptura | null;
  readonly elegir: (captura: ResumenDeCaptura) => void;
}

/** The capturas of the person's planteles: those that somebody began, and those a sábana proposes. */
export function EleccionDeCaptura({ servicio, ...eleccion }: Propiedades) {
  const { recurso, recargar } = useRecurso(useCallback(() => leerDonde(servicio), [servicio]));
  if (recurso.estado === 'cargando') return <Spinner size="small" label="Consultando el servicio…" />;
  if (recurso.estado === 'fallido') {
    return <MensajeDeProblema problema={recurso.problema} reintentar={recargar} />;
  }
  return <ConPlanteles servicio={servicio} {...recurso.valor} {...eleccion} />;
}

async function leerDonde(servicio: Servicio) {
  const [sesion, calendarios] = await Promise.all([servicio.sesion(), servicio.calendarios()]);
  if (!sesion.ok) return sesion;
  if (!calendarios.ok) return calendarios;
  const { planteles } = sesion.valor;
  const enOrden = periodosPorCercania(calendarios.valor);
  const periodo = await primeroConGrupos(servicio, planteles[0]?.clave, enOrden);
  return logrado({ planteles, calendarios: calendarios.valor, periodo: periodo ?? enOrden[0] ?? '' });
}

/** A plantel may have several periodos at once, a semester and a cuatrimestre: the docente teaches in one of them. */
async function primeroConGrupos(
  servicio: Servicio,
  plantel: string | undefined,
  periodos: readonly string[],
): Promise<string | null> {
  if (plantel === undefined) return null;
  for (const periodo of periodos) {
    const suyas = await servicio.capturas({ plantel, periodo }, null);
    if (suyas.ok && suyas.valor.elementos.length > 0) return periodo;
  }
  return null;
}

/** Those that have begun, the last one first, and then those to come. */
function periodosPorCercania(calendarios: readonly Calendario[]): string[] {
  const hoy = fechaDeHoy(new Date());
  const [empezados, porVenir] = [true, false].map((yaEmpezo) =>
    calendarios
      .filter(({ inicio }) => inicio <= hoy === yaEmpezo)
      .toSorted((a, b) => porCodigo(b.inicio, a.inicio)),
  );
  return [...(empezados ?? []), ...(porVenir ?? []).toReversed()].map(({ periodo }) => periodo);
}

interface PropiedadesConPlanteles extends Propiedades {
  readonly planteles: readonly Plantel[];
  readonly calendarios: readonly Calendario[];
  /** Where to begin. */
  readonly periodo: string;
}

function ConPlanteles(propiedades: PropiedadesConPlanteles) {
  const { servicio, planteles, calendarios, elegida, elegir } = propiedades;
  const [plantel, setPlantel] = useState(planteles[0]?.clave ?? '');
  const [periodo, setPeriodo] = useState(propiedades.periodo);
  if (planteles.length === 0 || calendarios.length === 0) {
    return (
      <p>
        Todavía no tiene planteles asignados, o no hay calendario. Avise a Servicios Escolares; mientras
        tanto, puede crear la captura a mano.
      </p>
    );
  }
  return (
    <>
      <div className="panel-destino nueva-destino">
        <Field label="Plantel">
          <Select value={plantel} onChange={(_, { value }) => setPlantel(value)}>
            {planteles.map(({ clave, nombre }) => (
              <option key={clave} value={clave}>
                {clave} · {nombre}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Periodo">
          <Select value={periodo} onChange={(_, { value }) => setPeriodo(value)}>
            {calendarios.map((uno) => (
              <option key={uno.periodo}>{uno.periodo}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Lista key={`${plantel}/${periodo}`} {...{ servicio, plantel, periodo, elegida, elegir }} />
    </>
  );
}

interface PropiedadesDeLista extends Propiedades {
  readonly plantel: string;
  readonly periodo: string;
}

function Lista({ servicio, plantel, periodo, elegida, elegir }: PropiedadesDeLista) {
  const { recurso, recargar } = useRecurso(
    useCallback(
      () => todasLasPaginas((pagina) => servicio.capturas({ plantel, periodo }, pagina)),
      [servicio, plantel, periodo],
    ),
  );
  if (recurso.estado === 'cargando') return <Spinner size="small" label="Buscando sus grupos…" />;
  if (recurso.estado === 'fallido') {
    return <MensajeDeProblema problema={recurso.problema} reintentar={recargar} />;
  }
  if (recurso.valor.length === 0) {
    return <p role="status">No hay grupos suyos en este plantel y periodo. Puede crear la captura a mano.</p>;
  }
  return (
    <ul className="nueva-capturas" aria-label="Capturas que puede traer">
      {recurso.valor.map((captura) => (
        <li key={`${captura.lugar.grupo}/${captura.lugar.asignatura}`}>
          <Renglon captura={captura} elegida={captura === elegida} elegir={() => elegir(captura)} />
        </li>
      ))}
    </ul>
  );
}

interface PropiedadesDeRenglon {
  readonly captura: ResumenDeCaptura;
  readonly elegida: boolean;
  readonly elegir: () => void;
}

function Renglon({ captura, elegida, elegir }: PropiedadesDeRenglon) {
  const { lugar, nombre } = captura;
  return (
    <>
      <div>
        <p>
          <strong>
            {lugar.grupo} · {lugar.asignatura}
          </strong>{' '}
          {nombre}
        </p>
        <p className="tenue">{capturaEnPalabras(captura)}</p>
      </div>
      <Button
        size="small"
        aria-pressed={elegida}
        aria-label={`${elegida ? 'Elegida' : 'Elegir'}: ${lugar.asignatura} del grupo ${lugar.grupo}`}
        appearance={elegida ? 'primary' : 'secondary'}
        onClick={elegir}
      >
        {elegida ? 'Elegida' : 'Elegir'}
      </Button>
    </>
  );
}
