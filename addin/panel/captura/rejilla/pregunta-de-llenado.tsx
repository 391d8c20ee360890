import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { cuantos } from '../../../ui/numero-en-espanol';
import { valorEnPalabras } from './edicion';
import { type Pregunta } from './llenado';

interface Propiedades {
  readonly pregunta: Pregunta;
  readonly responder: (cambia: boolean) => void;
}

/** Before several alumnos lose what they had. */
export function PreguntaDeLlenado({ pregunta: { pisados, datos, valor }, responder }: Propiedades) {
  const botones = useRef<HTMLDivElement>(null);
  useEffect(() => botones.current?.querySelector('button')?.focus(), []);
  const dicho = valorEnPalabras(valor);
  return (
    <div
      className="rejilla-pregunta"
      role="alertdialog"
      aria-label="Cambiar lo ya capturado"
      aria-describedby="pregunta-de-llenado"
      onKeyDown={({ key }) => {
        if (key === 'Escape') responder(false);
      }}
    >
      <p id="pregunta-de-llenado">
        {cuantos(pisados, 'alumno ya tiene otro valor', 'alumnos ya tienen otro valor')}. ¿Dejar{' '}
        {cuantos(datos.length, 'alumno', 'alumnos')} con «{dicho}»?
      </p>
      <div className="rejilla-acciones" ref={botones}>
        <Button size="small" onClick={() => responder(false)}>
          No cambiar nada
        </Button>
        <Button appearance="primary" size="small" onClick={() => responder(true)}>
          Cambiarlos
        </Button>
      </div>
    </div>
  );
}
