import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type Servicio } from '../../cliente/servicio';
import { type CapturaEnLibro, listarCapturas } from '../../libro/captura/abrir-captura';
import { crearCaptura } from '../../libro/captura/crear-captura';
import { MensajeDeProblema } from '../../ui/problema';
import { useRecurso } from '../../ui/use-recurso';
import { CapturaDelLibro } from './captura-del-libro';
import './captura.css';
import { NuevaCaptura } from './nueva/nueva-captura';
import { type Crear } from './nueva/use-creacion';

/** The docente's task: the capturas of this workbook, and beginning another. Without a service all but sending works. */
export function Captura({ servicio }: { readonly servicio: Servicio | null }) {
  const { recurso, recargar } = useRecurso(useCallback(() => listarCapturas(), []));
  const [elegida, setElegida] = useState<number | 'nueva' | null>(null);
  if (recurso.estado === 'cargando') return <Spinner label="Leyendo las capturas de este libro…" />;
  if (recurso.estado === 'fallido') {
    return <MensajeDeProblema problema={recurso.problema} reintentar={recargar} />;
  }
  const { capturas, danadas } = recurso.valor;
  const actual = capturas.find(({ numero }) => numero === elegida) ?? capturas[0];
  const empezando = elegida === 'nueva' || !actual;
  const crear: Crear = async (inicial, opciones) => {
    // Once made it can be undone where it was made: the list is read when the person goes to it.
    const creada = await crearCaptura(inicial, { ...opciones, cuando: new Date().toISOString() });
    if (creada.ok) setElegida('nueva');
    return creada;
  };
  const volver = (numero: number | null): void => {
    recargar();
    setElegida(numero);
  };
  return (
    <>
      {!empezando && <h1>Captura</h1>}
      {danadas.length > 0 && <Danadas cuantas={danadas.length} />}
      {(actual ?? elegida === 'nueva') && (
        <Eleccion
          capturas={capturas}
          elegida={empezando ? null : actual.numero}
          elegir={setElegida}
          empezar={() => setElegida('nueva')}
          volver={() => volver(null)}
        />
      )}
      {empezando ? (
        <NuevaCaptura servicio={servicio} crear={crear} capturar={volver} />
      ) : (
        <CapturaDelLibro key={actual.numero} numero={actual.numero} servicio={servicio} />
      )}
    </>
  );
}

interface PropiedadesDeEleccion {
  readonly capturas: readonly CapturaEnLibro[];
  readonly elegida: number | null;
  readonly elegir: (numero: number) => void;
  readonly empezar: () => void;
  readonly volver: () => void;
}

function Eleccion({ capturas, elegida, elegir, empezar, volver }: PropiedadesDeEleccion) {
  if (elegida === null) return <Button onClick={volver}>Ir a las capturas de este libro</Button>;
  return (
    <div className="captura-eleccion">
      <Field label="Grupo y asignatura">
        <Select value={String(elegida)} onChange={(_, { value }) => elegir(Number(value))}>
          {capturas.map(({ numero, lugar, nombre }) => (
            <option key={numero} value={numero}>
              {lugar.grupo} · {lugar.asignatura} {nombre}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={empezar}>Nueva…</Button>
    </div>
  );
}

function Danadas({ cuantas }: { readonly cuantas: number }) {
  return (
    <p role="alert" className="captura-aviso">
      {cuantas === 1
        ? 'De una captura de este libro no se puede leer lo que estaba por enviar.'
        : `De ${cuantas} capturas de este libro no se puede leer lo que estaba por enviar.`}{' '}
      Sus hojas siguen como estaban: abra el grupo de nuevo con «Nueva» para traer lo que ya se envió, y
      vuelva a capturar lo que falte.
    </p>
  );
}
