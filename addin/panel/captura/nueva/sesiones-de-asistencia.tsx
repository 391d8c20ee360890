import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type Celdas } from '../../../../shared/captura/celdas';
import { nombreDeColumna } from '../../../../shared/captura/columna';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type Problema } from '../../../../shared/modelo/problema';
import { type Fecha } from '../../../../shared/nucleo/fecha';
import { fechaLarga } from '../../../../shared/nucleo/fecha-larga';
import { type Resultado } from '../../../cliente/resultado';
import { type Dato } from '../../../libro/captura/poner-datos';
import { MensajeDeProblema } from '../../../ui/problema';
import { DiaDeSesion } from './dia-de-sesion';
import { ModoDeAsistencia } from './modo-de-asistencia';
import './nueva.css';
import { hayAsistencia, type Sesion, sesionesDe } from './sesion-de-asistencia';
import { SesionPorPasar } from './sesion-por-pasar';

interface Propiedades {
  readonly plan: PlanDeCaptura;
  readonly celdas: Celdas;
  readonly hoy: Fecha;
  readonly escribir: (datos: readonly Dato[]) => Promise<Resultado<unknown>>;
  /** The other way of keeping attendance is another plan. */
  readonly cambiarModo: (modo: PlanDeCaptura['asistencia']) => void;
}

/** How attendance is kept and, session by session, the list of each day: everybody came until somebody says otherwise. */
export function SesionesDeAsistencia({ plan, celdas, hoy, escribir, cambiarModo }: Propiedades) {
  const [sesion, setSesion] = useState<Sesion | null>(null);
  const [problema, setProblema] = useState<Problema | null>(null);
  const fijo = hayAsistencia(celdas);
  const guardar = async (datos: readonly Dato[]): Promise<void> => {
    const escrito = datos.length === 0 ? null : await escribir(datos);
    setProblema(escrito && !escrito.ok ? escrito.problema : null);
    if (escrito?.ok !== false) setSesion(null);
  };
  return (
    <section className="panel-paso" aria-labelledby="titulo-asistencia">
      <h2 id="titulo-asistencia">Asistencia</h2>
      <ModoDeAsistencia modo={plan.asistencia} fijo={fijo} cambiar={cambiarModo} />
      {fijo && (
        <p className="tenue">
          Ya hay asistencia capturada de este modo: para llevarla del otro, borre antes la capturada.
        </p>
      )}
      {problema && <MensajeDeProblema problema={problema} />}
      {plan.asistencia === 'totales' ? (
        <p>Las sesiones dadas y las asistencias de cada alumno se escriben en la hoja Asistencia.</p>
      ) : sesion ? (
        <SesionPorPasar
          key={nombreDeColumna(sesion)}
          celdas={celdas}
          sesion={sesion}
          guardar={guardar}
          cerrar={() => setSesion(null)}
        />
      ) : (
        <EleccionDeSesion plan={plan} celdas={celdas} hoy={hoy} elegir={setSesion} />
      )}
    </section>
  );
}

interface PropiedadesDeEleccion extends Pick<Propiedades, 'plan' | 'celdas' | 'hoy'> {
  readonly elegir: (sesion: Sesion) => void;
}

function EleccionDeSesion({ plan, celdas, hoy, elegir }: PropiedadesDeEleccion) {
  const dadas = sesionesDe(celdas);
  return (
    <>
      <DiaDeSesion plan={plan} dadas={dadas} hoy={hoy} elegir={elegir} />
      {dadas.length > 0 && (
        <details>
          <summary>Sesiones dadas ({dadas.length})</summary>
          <ul className="nueva-capturas">
            {dadas.map((una) => (
              <li key={nombreDeColumna(una)}>
                <span>{enPalabras(una)}</span>
                <Button
                  size="small"
                  aria-label={`Corregir la sesión: ${enPalabras(una)}`}
                  onClick={() => elegir(una)}
                >
                  Corregir
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** "29 de octubre de 2026, unidad 2, segunda del día" without counting the first. */
function enPalabras({ fecha, unidad, orden }: Sesion): string {
  const partes = [
    fechaLarga(fecha),
    unidad === null ? '' : `unidad ${unidad}`,
    orden === 1 ? '' : `sesión ${orden} del día`,
  ];
  return partes.filter((parte) => parte !== '').join(', ');
}
