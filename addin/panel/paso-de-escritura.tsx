import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { type Plantel } from '../../shared/modelo/plantel';
import { type SabanaGuardada } from '../../shared/modelo/sabana-guardada';
import { type Destino, type Servicio } from '../cliente/servicio';
import { type AvanceDeEscritura, type LibroEscrito } from '../libro/escribir-libro';
import { conteo, cuantos } from '../ui/numero-en-espanol';
import { MensajeDeProblema } from '../ui/problema';
import { Paso } from './paso';
import { useEscritura } from './use-escritura';
import { type Ocupar, useOcupado } from './use-ocupacion';

interface Propiedades {
  readonly servicio: Servicio;
  readonly destino: Destino;
  readonly plantel: Plantel;
  readonly sabana: SabanaGuardada;
  readonly publicado: boolean;
  readonly ocupar: Ocupar;
}

const OCUPADAS = ['calculando', 'escribiendo', 'cancelando', 'deshaciendo'];

/** The report of the saved sábana, as tables of this workbook. */
export function PasoDeEscritura({ ocupar, ...propiedades }: Propiedades) {
  const { escritura, escribir, cancelar, deshacer } = useEscritura(propiedades);
  const ocupada = OCUPADAS.includes(escritura.fase);
  useOcupado(ocupada, ocupar);
  return (
    <Paso numero={2} titulo="Escribir en el libro" hecho={escritura.fase === 'escrita'}>
      <p className="tenue">
        Hojas Reporte, Riesgo, Registro pendiente, Errores de importación, Alumnos y Resumen. Si ya están, se
        actualizan donde estén y sus columnas propias se conservan.
      </p>
      <Button
        appearance={escritura.fase === 'quieta' ? 'primary' : 'secondary'}
        disabled={ocupada}
        onClick={() => void escribir()}
      >
        Escribir en el libro
      </Button>
      <div aria-live="polite" className="panel-resultado">
        {escritura.fase === 'calculando' && <Spinner size="small" label="Calculando el reporte…" />}
        {escritura.fase === 'escribiendo' && <Avance avance={escritura.avance} cancelar={cancelar} />}
        {escritura.fase === 'cancelando' && <Spinner size="small" label="Dejando el libro como estaba…" />}
        {escritura.fase === 'deshaciendo' && <Spinner size="small" label="Deshaciendo…" />}
        {escritura.fase === 'escrita' && (
          <>
            <Escrito libro={escritura.libro} deshacer={() => void deshacer(escritura.libro)} />
            {escritura.problema && <MensajeDeProblema problema={escritura.problema} />}
          </>
        )}
        {escritura.fase === 'deshecha' && <p>El libro volvió a como estaba.</p>}
        {escritura.fase === 'fallida' && <MensajeDeProblema problema={escritura.problema} />}
      </div>
    </Paso>
  );
}

interface PropiedadesDeAvance {
  readonly avance: AvanceDeEscritura;
  readonly cancelar: () => void;
}

function Avance({ avance: { hoja, filasEscritas, filasTotales }, cancelar }: PropiedadesDeAvance) {
  return (
    <>
      <ProgressBar
        value={filasTotales === 0 ? 0 : filasEscritas / filasTotales}
        thickness="large"
        aria-label="Avance de la escritura"
      />
      <p>
        {hoja}: {conteo(filasEscritas)} de {cuantos(filasTotales, 'fila', 'filas')}
      </p>
      <Button onClick={cancelar}>Cancelar</Button>
    </>
  );
}

function Escrito({ libro, deshacer }: { readonly libro: LibroEscrito; readonly deshacer: () => void }) {
  return (
    <>
      <p>
        <strong>Listo: {cuantos(libro.filas, 'fila', 'filas')} en el libro.</strong>
      </p>
      {libro.avisos.length > 0 && (
        <ul className="panel-avisos">
          {libro.avisos.map((aviso) => (
            <li key={aviso}>{aviso}</li>
          ))}
        </ul>
      )}
      <Button onClick={deshacer}>Deshacer</Button>
    </>
  );
}
