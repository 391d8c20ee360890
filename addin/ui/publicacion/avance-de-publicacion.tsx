import { ProgressBar } from '@fluentui/react-components';
import {
  type AvanceDePlantel,
  type Etapa,
  type EstadoDePublicacion,
} from '../../../shared/modelo/publicacion';
import './avance-de-publicacion.css';
import { cuantos } from '../numero-en-espanol';
import { MensajeDeProblema } from '../problema';

const ETAPA_EN_PALABRAS: Readonly<Record<Etapa, string>> = {
  'en-espera': 'En espera',
  calculando: 'Calculando el reporte',
  escribiendo: 'Escribiendo el libro',
  publicado: 'Publicado',
  'sin-cambios': 'No hay cambios que publicar: ya estaba publicado igual',
  fallido: 'No se publicó',
};
/** How far each step is along the way, for the bar. */
const CAMINO: Readonly<Record<Etapa, number>> = {
  'en-espera': 0,
  calculando: 1,
  escribiendo: 2,
  publicado: 3,
  'sin-cambios': 3,
  fallido: 3,
};

const EN_PIE = 'Lo que el plantel veía antes sigue en pie.';

interface Salidas {
  /** Where a plantel that failed can be tried again. */
  readonly reintentar?: (plantel: string) => void;
  /** Leads to where the reason is written: without one the same request fails however often it is tried. */
  readonly escribirMotivo: () => void;
}

interface Propiedades extends Salidas {
  readonly estado: EstadoDePublicacion;
}

/** Where each plantel of a publication is; what changes is announced without taking the focus. */
export function AvanceDePublicacion({ estado, ...salidas }: Propiedades) {
  const { planteles, terminada } = estado;
  const listos = planteles.filter(({ etapa }) => CAMINO[etapa] === 3).length;
  const fallidos = planteles.filter(({ etapa }) => etapa === 'fallido').length;
  const recorrido = planteles.reduce((hasta, { etapa }) => hasta + CAMINO[etapa], 0);
  return (
    <div className="avance">
      <ProgressBar
        value={planteles.length === 0 ? 0 : recorrido / (3 * planteles.length)}
        thickness="large"
        aria-label="Avance de la publicación"
      />
      <p role="status">
        {terminada
          ? `Terminó: ${cuantos(listos - fallidos, 'plantel listo', 'planteles listos')}${fallidos > 0 ? `, ${cuantos(fallidos, 'sin publicar', 'sin publicar')}` : ''}.`
          : `${listos} de ${cuantos(planteles.length, 'plantel', 'planteles')}.`}
      </p>
      <ul>
        {planteles.map((avance) => (
          <Avance key={avance.plantel} avance={avance} {...salidas} />
        ))}
      </ul>
    </div>
  );
}

/** What the plantel that failed offers to do, and what it says first. */
function salidaDe({ plantel, causa }: AvanceDePlantel, { reintentar, escribirMotivo }: Salidas) {
  if (causa === 'falta-motivo') {
    return { remedio: EN_PIE, reintentar: escribirMotivo, accion: 'Escribir el motivo' };
  }
  if (!reintentar) return { remedio: `${EN_PIE} Corrija y publique de nuevo.` };
  return {
    remedio: `${EN_PIE} Corrija lo que haga falta y vuelva a intentar.`,
    reintentar: () => reintentar(plantel),
    accion: 'Volver a intentar',
  };
}

function Avance({ avance, ...salidas }: { readonly avance: AvanceDePlantel } & Salidas) {
  const { plantel, nombrePlantel, etapa, version, problema } = avance;
  const { remedio, ...salida } = salidaDe(avance, salidas);
  return (
    <li data-etapa={etapa}>
      <span className="avance-plantel">
        <span className="cifra tenue">{plantel}</span> {nombrePlantel}
      </span>
      <span className="avance-etapa">
        <PasosDeEtapa etapa={etapa} />
        {ETAPA_EN_PALABRAS[etapa]}
        {version !== null && <span className="tenue"> · versión {version}</span>}
      </span>
      {problema !== null && (
        <MensajeDeProblema
          problema={{
            type: 'about:blank',
            clave: 'publicacion-fallida',
            status: 500,
            title: `${nombrePlantel} no se publicó`,
            detail: problema,
            remedio,
          }}
          {...salida}
        />
      )}
    </li>
  );
}

function PasosDeEtapa({ etapa }: { readonly etapa: Etapa }) {
  return (
    <svg className="avance-pasos" viewBox="0 0 40 12" aria-hidden="true" focusable="false">
      {[1, 2, 3].map((paso) => (
        <circle key={paso} cx={6 + (paso - 1) * 14} cy="6" r="4.5" data-hecho={CAMINO[etapa] >= paso} />
      ))}
    </svg>
  );
}
