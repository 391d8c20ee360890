import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { cuantos } from '../../../ui/numero-en-espanol';
import { ListaDeNoCapturadas } from './lista-de-no-capturadas';
import { type Pegado } from './pegado';
import { loQueSobra } from './tras-escribir';

interface Propiedades {
  readonly pegado: Pegado;
  readonly responder: (va: boolean) => void;
}

/** Before a paste that changes values, or that does not go in whole. */
export function PreguntaDePegado({ pegado, responder }: Propiedades) {
  const { datos, pisados, noCapturadas, sobran } = pegado;
  const botones = useRef<HTMLDivElement>(null);
  useEffect(() => botones.current?.querySelector('button')?.focus(), []);
  return (
    <div
      className="rejilla-pregunta"
      role="alertdialog"
      aria-label="Pegar en la rejilla"
      aria-describedby="pregunta-de-pegado"
      onKeyDown={({ key }) => {
        if (key === 'Escape') responder(false);
      }}
    >
      <div id="pregunta-de-pegado" className="rejilla-pegado">
        {pisados > 0 && (
          <p>{cuantos(pisados, 'celda ya tiene otro valor', 'celdas ya tienen otro valor')}.</p>
        )}
        {noCapturadas.length > 0 && (
          <>
            <p>
              {cuantos(noCapturadas.length, 'celda no se puede capturar', 'celdas no se pueden capturar')}:
            </p>
            <ListaDeNoCapturadas noCapturadas={noCapturadas} />
          </>
        )}
        {loQueSobra(sobran).map((dicho) => (
          <p key={dicho}>{dicho}</p>
        ))}
      </div>
      <div className="rejilla-acciones" ref={botones}>
        <Button size="small" onClick={() => responder(false)}>
          No pegar nada
        </Button>
        <Button appearance="primary" size="small" onClick={() => responder(true)}>
          Pegar {cuantos(datos.length, 'celda', 'celdas')}
        </Button>
      </div>
    </div>
  );
}
