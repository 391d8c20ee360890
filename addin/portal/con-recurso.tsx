import { type ReactNode, useEffect } from 'react';
import { type Problema } from '../../shared/modelo/problema';
import { MensajeDeProblema } from '../ui/problema';
import { type Recurso } from '../ui/use-recurso';
import { Espera } from './espera';
import { Pantalla } from './pantalla';
import { useSesion } from './sesion-activa';

interface Propiedades<T> {
  readonly que: string;
  readonly recurso: Recurso<T>;
  readonly recargar: () => void;
  readonly children: (valor: T) => ReactNode;
}

/** What was asked for, or its shape while it comes, or what went wrong and the way on. */
export function ConRecurso<T>({ que, recurso, recargar, children }: Propiedades<T>) {
  if (recurso.estado === 'cargando') return <Espera que={que} />;
  if (recurso.estado === 'listo') return children(recurso.valor);
  return <PantallaDeProblema problema={recurso.problema} reintentar={recargar} />;
}

interface PropiedadesDeProblema {
  readonly problema: Problema;
  readonly reintentar: () => void;
}

/** A refusal is not mended by asking again: it leads to where the person may go. */
export function PantallaDeProblema({ problema, reintentar }: PropiedadesDeProblema) {
  const { terminada } = useSesion();
  const vuelta = problema.status === 401 && !terminada;
  // Whoever signed in again above sees what they had asked for.
  useEffect(() => {
    if (vuelta) reintentar();
  }, [vuelta, reintentar]);
  if (problema.status === 403) {
    return (
      <Pantalla titulo="No tiene acceso a esta página">
        <MensajeDeProblema problema={problema} />
        <p>
          <a href="#/">Ir a mi página de inicio</a>
        </p>
      </Pantalla>
    );
  }
  // Said once, above the page, with the way in again.
  if (problema.status === 401) return null;
  // What was withdrawn (410) stays so.
  const conBoton = ![404, 410].includes(problema.status);
  return <MensajeDeProblema problema={problema} reintentar={conBoton ? reintentar : undefined} />;
}
