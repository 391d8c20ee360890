import { Button, ProgressBar } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { cuantos } from '../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../ui/problema';
import { EditorDeCambios } from './editor-de-cambios';
import { type Prueba } from './use-prueba';

interface Propiedades {
  readonly prueba: Omit<Prueba<unknown>, 'correr'>;
  /** What else is missing before it can be tried. */
  readonly falta?: string | null;
  /** What is counted while it runs: "plantel", "planteles". */
  readonly unidad: readonly [uno: string, varios: string];
  readonly probar: () => void;
  /** What is asked besides the numbers. */
  readonly children?: ReactNode;
}

/** The numbers to try, the button that tries them, how far it is and the way to call it off. */
export function FormularioDeSimulacion({
  prueba,
  falta: otra = null,
  unidad,
  probar,
  children,
}: Propiedades) {
  const { oferta, propuestas, cambios, errores, corrida, cambiar, cancelar } = prueba;
  const falta = otra ?? prueba.falta;
  const { fase } = corrida;
  const corriendo = fase === 'corriendo';
  const idDePropuestas = useId();
  const botones = useRef<HTMLDivElement>(null);
  // The button that called it off is gone, and the focus with it.
  useEffect(() => {
    if (fase === 'cancelada') botones.current?.querySelector('button')?.focus();
  }, [fase]);
  return (
    <form
      className="hoja simulacion-formulario"
      aria-label="Qué se prueba"
      onSubmit={(evento) => {
        evento.preventDefault();
        if (falta === null && !corriendo) probar();
      }}
    >
      {children}
      <div className="propuestas" role="group" aria-labelledby={idDePropuestas}>
        <span id={idDePropuestas}>Propuestas:</span>
        {propuestas.map((propuesta) => (
          <Button
            key={propuesta.nombre}
            size="small"
            shape="circular"
            disabled={corriendo}
            onClick={() =>
              cambiar(propuesta.cambios.map(([clave, valor], llave) => ({ llave, clave, valor })))
            }
          >
            {propuesta.nombre}
          </Button>
        ))}
      </div>
      <EditorDeCambios
        oferta={oferta}
        cambios={cambios}
        errores={errores}
        ocupado={corriendo}
        cambiar={cambiar}
      />
      <div className="botones" ref={botones}>
        <Button type="submit" appearance="primary" disabled={corriendo || falta !== null}>
          {corriendo ? 'Probando…' : 'Probar'}
        </Button>
        {corriendo && <Button onClick={cancelar}>Cancelar</Button>}
        {falta !== null && <p className="tenue">{falta}</p>}
      </div>
      <div aria-live="polite" className="simulacion-avance">
        {corriendo && (
          <>
            <ProgressBar
              value={corrida.hechos / corrida.todos}
              thickness="large"
              aria-label="Avance de la prueba"
            />
            <p className="tenue">
              {corrida.hechos} de {cuantos(corrida.todos, ...unidad)}
            </p>
          </>
        )}
        {corrida.fase === 'cancelada' && <p className="tenue">Se canceló. Nada se había escrito.</p>}
        {corrida.fase === 'fallida' && <MensajeDeProblema problema={corrida.problema} />}
      </div>
    </form>
  );
}
