import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { valorDe } from '../../../../shared/captura/celdas';
import { enPalabras } from '../../../../shared/captura/revisar-cambios';
import { type MovimientoDeCaptura } from '../../../../shared/modelo/movimiento-de-captura';
import { type Servicio } from '../../../cliente/servicio';
import { type CapturaAbierta } from '../../../libro/captura/captura-abierta';
import { instanteLargo } from '../../../ui/fecha-en-espanol';
import { cuantos } from '../../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { usePaginas } from '../../../ui/tabla/use-paginas';
import { VerMas } from '../../../ui/tabla/ver-mas';
import { cambioEnPalabras } from './cambio-en-palabras';

interface Propiedades {
  readonly captura: CapturaAbierta;
  readonly servicio: Servicio;
}

/** Who changed what and when, with what was not chosen in a conflict. It is read only when somebody asks. */
export function Historial(propiedades: Propiedades) {
  const [abierto, setAbierto] = useState(false);
  return abierto ? (
    <Movimientos key={propiedades.captura.bandeja.version} {...propiedades} />
  ) : (
    <Button onClick={() => setAbierto(true)}>Ver el historial</Button>
  );
}

function Movimientos({ captura, servicio }: Propiedades) {
  const { plantel, periodo, grupo, asignatura } = captura.lugar;
  // By what they say: each sync reads the place anew, and the same place is no other question.
  const { recurso, recargar } = usePaginas(
    useCallback(
      (pagina) => servicio.historialDeCaptura({ plantel, periodo, grupo, asignatura }, pagina),
      [servicio, plantel, periodo, grupo, asignatura],
    ),
  );
  if (recurso.estado === 'cargando') return <Spinner size="small" label="Leyendo el historial…" />;
  if (recurso.estado === 'fallido') {
    return <MensajeDeProblema problema={recurso.problema} reintentar={recargar} />;
  }
  return (
    <>
      <h3>Historial</h3>
      <ol className="envio-historial">
        {recurso.valor.elementos.map((movimiento) => (
          <li key={movimiento.version}>
            <Movimiento movimiento={movimiento} captura={captura} />
          </li>
        ))}
      </ol>
      <VerMas paginas={recurso.valor} que="envíos" />
    </>
  );
}

const A_LA_VISTA = 100;

function Movimiento({
  movimiento: { version, cuando, por, rectificacion, cambios },
  captura,
}: {
  readonly movimiento: MovimientoDeCaptura;
  readonly captura: CapturaAbierta;
}) {
  return (
    <details>
      <summary>
        Versión {version}: {cuantos(cambios.length, 'cambio', 'cambios')} de {por}, {instanteLargo(cuando)}
        {rectificacion !== null && `, con la rectificación ${rectificacion}`}
      </summary>
      <ul>
        {cambios
          .slice(0, A_LA_VISTA)
          .map(({ matricula, columna, antes, despues, motivo, descartado }, lugar) => (
            <li key={lugar}>
              {columna === 'plan'
                ? 'Cambió el plan'
                : `${valorDe(captura.celdas, { matricula, columna: 'nombre' }) ?? matricula}, ${enPalabras(columna)}: ${cambioEnPalabras(antes, despues)}`}
              {descartado !== undefined && columna !== 'plan' && `; se descartó ${descartado ?? 'sin dato'}`}
              {motivo !== null && <span className="tenue"> ({motivo})</span>}
            </li>
          ))}
      </ul>
      {cambios.length > A_LA_VISTA && <p>Y {cuantos(cambios.length - A_LA_VISTA, 'más', 'más')}.</p>}
    </details>
  );
}
