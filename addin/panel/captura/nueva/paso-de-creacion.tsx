import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type Problema } from '../../../../shared/modelo/problema';
import { type AvanceDeEscritura } from '../../../libro/escribir-libro';
import { cuantos, conteo } from '../../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { Paso } from '../../paso';
import { type CapturaInicial, type Crear, useCreacion } from './use-creacion';

interface Propiedades {
  readonly numero: number;
  /** Null while something is missing, which `falta` says. */
  readonly inicial: CapturaInicial | null;
  readonly falta: string;
  readonly crear: Crear;
  /** Goes to the captura that was made. */
  readonly capturar: (numero: number) => void;
}

const OCUPADAS = ['creando', 'cancelando', 'deshaciendo'];

/** The sheets of the captura, made in this workbook; undone exactly. */
export function PasoDeCreacion({ numero, inicial, falta, crear, capturar }: Propiedades) {
  const { creacion, empezar, cancelar, deshacer } = useCreacion(crear);
  const ocupada = OCUPADAS.includes(creacion.fase);
  return (
    <Paso numero={numero} titulo="Crear las hojas" hecho={creacion.fase === 'creada'}>
      <p className="tenue">
        Plan y calificaciones, que sólo escribe SISEAC; captura y asistencia, donde usted escribe. Lo que ya
        tiene el libro no se toca.
      </p>
      {!inicial && <p role="status">{falta}</p>}
      {creacion.fase !== 'creada' && (
        <Button
          appearance="primary"
          disabled={ocupada || !inicial}
          onClick={() => {
            if (inicial) void empezar(inicial);
          }}
        >
          Crear las hojas
        </Button>
      )}
      <div aria-live="polite" className="panel-resultado">
        {creacion.fase === 'creando' && <Avance avance={creacion.avance} cancelar={cancelar} />}
        {creacion.fase === 'cancelando' && <Spinner size="small" label="Dejando el libro como estaba…" />}
        {creacion.fase === 'deshaciendo' && <Spinner size="small" label="Deshaciendo…" />}
        {creacion.fase === 'creada' && (
          <Creada
            capturar={() => capturar(creacion.captura.numero)}
            deshacer={() => void deshacer(creacion.captura)}
            problema={creacion.problema}
          />
        )}
        {creacion.fase === 'deshecha' && <p>El libro volvió a como estaba.</p>}
        {creacion.fase === 'fallida' && <MensajeDeProblema problema={creacion.problema} />}
      </div>
    </Paso>
  );
}

interface PropiedadesDeCreada {
  readonly capturar: () => void;
  readonly deshacer: () => void;
  readonly problema: Problema | null;
}

/** It is at the end of a long page, so it comes into sight by itself, and says what comes next. */
function Creada({ capturar, deshacer, problema }: PropiedadesDeCreada) {
  const dicho = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    dicho.current?.focus({ preventScroll: true });
    dicho.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <>
      <p ref={dicho} tabIndex={-1}>
        <strong>Listo: las hojas de la captura están en el libro.</strong> Ahora capture aquí con el teclado,
        o escriba en la hoja «Captura».
      </p>
      <div className="plan-botones">
        <Button appearance="primary" onClick={capturar}>
          Empezar a capturar
        </Button>
        <Button onClick={deshacer}>Deshacer</Button>
      </div>
      {problema && <MensajeDeProblema problema={problema} />}
    </>
  );
}

interface PropiedadesDeAvance {
  readonly avance: AvanceDeEscritura | null;
  readonly cancelar: () => void;
}

function Avance({ avance, cancelar }: PropiedadesDeAvance) {
  return (
    <>
      <ProgressBar
        thickness="large"
        aria-label="Avance de la creación"
        {...(avance && avance.filasTotales > 0 ? { value: avance.filasEscritas / avance.filasTotales } : {})}
      />
      <p>
        {avance
          ? `${avance.hoja}: ${conteo(avance.filasEscritas)} de ${cuantos(avance.filasTotales, 'fila', 'filas')}`
          : 'Empezando…'}
      </p>
      <Button onClick={cancelar}>Cancelar</Button>
    </>
  );
}
