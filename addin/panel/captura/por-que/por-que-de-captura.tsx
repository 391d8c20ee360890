import { Field, Select } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { type ContextoDeCalificacion } from '../../../../shared/calificacion/contexto-de-calificacion';
import { type ClaveDeCelda, DE_TODOS, valorDe } from '../../../../shared/captura/celdas';
import { enPalabras } from '../../../../shared/captura/revisar-cambios';
import { fallido, logrado } from '../../../cliente/resultado';
import { ExplicacionDeCifra } from '../../../ui/explicacion-de-cifra';
import { alumnosEnOrden } from '../rejilla/alumnos-en-orden';
import { type CapturaALaVista } from '../rejilla/escritura';
import { explicacionDeCaptura } from './explicacion-de-captura';
import './por-que.css';
import { type CifraPreguntable, clavesDeCelda, preguntasDeCaptura } from './preguntas-de-captura';
import { SIN_EXPLICACION } from './sin-explicacion';

interface Propiedades {
  readonly captura: CapturaALaVista;
  readonly contexto: ContextoDeCalificacion;
  /** The cell chosen in the sheet or in the grid; null when it is of no alumno. */
  readonly elegida: ClaveDeCelda | null;
}

/**
 * Why a figure says what it says: those that come out of the chosen cell first, and then any other of the alumno. It
 * needs no network. Another chosen cell is another `key`.
 */
export function PorQueDeCaptura({ captura, contexto, elegida }: Propiedades) {
  const { plan, celdas } = captura;
  const alumnos = useMemo(() => alumnosEnOrden(celdas), [celdas]);
  const preguntas = useMemo(
    () =>
      preguntasDeCaptura(plan, {
        minimo: contexto.minimoAprobatorio !== null,
        dia: contexto.dia !== null,
      }),
    [plan, contexto],
  );
  const cercanas = elegida ? clavesDeCelda(plan, elegida.columna) : [];
  const deCelda = cercanas.flatMap((clave) => preguntas.filter((una) => una.clave === clave));
  const [matricula, setMatricula] = useState(() =>
    elegida && elegida.matricula !== DE_TODOS ? elegida.matricula : (alumnos[0]?.matricula ?? ''),
  );
  const [clave, setClave] = useState(() => (deCelda[0] ?? preguntas[0])?.clave ?? '');
  const [abierta, setAbierta] = useState(elegida !== null && deCelda.length > 0);
  const cifra = preguntas.find((una) => una.clave === clave);
  const alumno = alumnos.find((uno) => uno.matricula === matricula);
  const otras = preguntas.filter((una) => !deCelda.includes(una));
  if (!alumno || !cifra) return <p className="tenue">Agregue alumnos a la lista para explicar sus cifras.</p>;
  return (
    <section className="por-que" aria-label="Por qué">
      {elegida && elegida.matricula === matricula && (
        <p className="tenue">
          Celda elegida: {enPalabras(elegida.columna)} de {alumno.nombre},{' '}
          {valorDe(celdas, elegida) ?? 'sin dato'}.
        </p>
      )}
      <Field label="Alumno">
        <Select
          value={matricula}
          onChange={(_, { value }) => {
            setMatricula(value);
            setAbierta(true);
          }}
        >
          {alumnos.map(({ matricula: suya, nombre }) => (
            <option key={suya} value={suya}>
              {nombre}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Cifra">
        <Select
          value={clave}
          onChange={(_, { value }) => {
            setClave(value);
            setAbierta(true);
          }}
        >
          {deCelda.length > 0 && <Grupo titulo="Salen de la celda elegida" cifras={deCelda} />}
          <Grupo titulo={deCelda.length > 0 ? 'Otras cifras' : 'Cifras'} cifras={otras} />
        </Select>
      </Field>
      {abierta && (
        <Explicada
          captura={captura}
          contexto={contexto}
          matricula={matricula}
          nombre={alumno.nombre}
          cifra={cifra}
          cerrar={() => setAbierta(false)}
        />
      )}
    </section>
  );
}

function Grupo({
  titulo,
  cifras,
}: {
  readonly titulo: string;
  readonly cifras: readonly CifraPreguntable[];
}) {
  return (
    <optgroup label={titulo}>
      {cifras.map(({ clave, titulo: suyo }) => (
        <option key={clave} value={clave}>
          {suyo}
        </option>
      ))}
    </optgroup>
  );
}

interface PropiedadesDeExplicada extends Omit<Propiedades, 'elegida'> {
  readonly matricula: string;
  readonly nombre: string;
  readonly cifra: CifraPreguntable;
  readonly cerrar: () => void;
}

/** The steps of a figure of this captura. */
export function Explicada({ captura, contexto, matricula, nombre, cifra, cerrar }: PropiedadesDeExplicada) {
  const { pregunta, titulo } = cifra;
  const leer = useCallback(() => {
    const explicacion = explicacionDeCaptura(captura, matricula, pregunta, contexto);
    return Promise.resolve(explicacion ? logrado(explicacion) : fallido(SIN_EXPLICACION));
  }, [captura, matricula, pregunta, contexto]);
  return <ExplicacionDeCifra titulo={`${titulo} de ${nombre}`} leer={leer} cerrar={cerrar} />;
}
