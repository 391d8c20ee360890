import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { type Explicacion } from '../../../shared/explicacion/paso';
import { type Resultado } from '../../cliente/resultado';
import './explicacion.css';
import { PasosDeExplicacion } from './pasos-de-explicacion';
import { MensajeDeProblema } from '../problema';
import { useRecurso } from '../use-recurso';

interface Propiedades {
  /** "Desempeño 64.17". */
  readonly titulo: string;
  /** From useCallback: another function is another figure. */
  readonly leer: () => Promise<Resultado<Explicacion>>;
  readonly cerrar: () => void;
}

/** The answer to «¿Por qué?». It takes the focus as it opens; Esc closes it and gives the focus back. */
export function ExplicacionDeCifra({ titulo, leer, cerrar }: Propiedades) {
  const encabezado = useRef<HTMLParagraphElement>(null);
  const id = useId();
  useEffect(() => encabezado.current?.focus(), [titulo]);
  return (
    <section
      className="explicacion"
      aria-labelledby={id}
      onKeyDown={(evento) => {
        if (evento.key !== 'Escape') return;
        evento.stopPropagation();
        cerrar();
      }}
    >
      <header>
        <p className="explicacion-titulo" id={id} ref={encabezado} tabIndex={-1}>
          ¿Por qué? {titulo}
        </p>
        <Button size="small" appearance="subtle" onClick={cerrar}>
          Cerrar
        </Button>
      </header>
      <CuerpoDeExplicacion leer={leer} />
    </section>
  );
}

function CuerpoDeExplicacion({ leer }: Pick<Propiedades, 'leer'>) {
  const { recurso, recargar } = useRecurso(leer);
  if (recurso.estado === 'cargando') return <Spinner size="tiny" label="Consultando los pasos…" />;
  if (recurso.estado === 'fallido') {
    return <MensajeDeProblema problema={recurso.problema} reintentar={recargar} />;
  }
  return <PasosDeExplicacion explicacion={recurso.valor} />;
}
