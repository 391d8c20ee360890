import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
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
}

const OCUPADAS = ['creando', 'cancelando', 'deshaciendo'];

/** The sheets of the captura, made in this workbook; undone exactly. */
export function PasoDeCreacion({ numero, inicial, falta, crear }: Propiedades) {
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
          <>
            <p>
              <strong>Listo: las hojas de la captura están en el libro.</strong>
            </p>
            <Button onClick={() => void deshacer(creacion.captura)}>Deshacer</Button>
            {creacion.problema && <MensajeDeProblema problema={creacion.problema} />}
          </>
        )}
        {creacion.fase === 'deshecha' && <p>El libro volvió a como estaba.</p>}
        {creacion.fase === 'fallida' && <MensajeDeProblema problema={creacion.problema} />}
      </div>
    </Paso>
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
