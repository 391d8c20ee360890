import { Button, Field, Select } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { type ContextoDeCalificacion } from '../../../../shared/calificacion/contexto-de-calificacion';
import { type Problema } from '../../../../shared/modelo/problema';
import { fallido, logrado } from '../../../cliente/resultado';
import { leerCeldaElegida } from '../../../libro/celda-elegida';
import { ExplicacionDeCifra } from '../../../ui/explicacion/explicacion-de-cifra';
import { MensajeDeProblema } from '../../../ui/problema';
import { alumnosEnOrden } from '../rejilla/alumnos-en-orden';
import { type CapturaALaVista } from '../rejilla/escritura';
import { type CeldaPorExplicar, celdaPorExplicar } from './celda-por-explicar';
import { explicacionDeCaptura } from './explicacion-de-captura';
import './por-que.css';
import { type CifraPreguntable, preguntasDeCaptura } from './preguntas-de-captura';
import { SIN_EXPLICACION } from './sin-explicacion';

interface Propiedades {
  readonly numero: number;
  readonly captura: CapturaALaVista;
  readonly contexto: ContextoDeCalificacion;
}

/**
 * Why a figure says what it says: those of the cell chosen in the sheet first, and then any other of the alumno. It
 * needs no network.
 */
export function PorQueDeCaptura({ numero, captura, contexto }: Propiedades) {
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
  const [celda, setCelda] = useState<CeldaPorExplicar | null>(null);
  const [problema, setProblema] = useState<Problema | null>(null);
  const [pedida, setPedida] = useState<{ readonly matricula: string; readonly clave: string } | null>(null);
  const [abierta, setAbierta] = useState(false);
  const alumno = alumnos.find(({ matricula }) => matricula === pedida?.matricula) ?? alumnos[0];
  const cifra = preguntas.find(({ clave }) => clave === pedida?.clave) ?? preguntas[0];
  if (!alumno || !cifra) return <p className="tenue">Agregue alumnos a la lista para explicar sus cifras.</p>;

  const deCelda =
    celda?.matricula === alumno.matricula
      ? celda.claves.flatMap((clave) => preguntas.filter((una) => una.clave === clave))
      : [];
  const preguntar = (matricula: string, clave: string): void => {
    setPedida({ matricula, clave });
    setAbierta(true);
  };
  const preguntarPorLaCelda = async (): Promise<void> => {
    const elegida = await leerCeldaElegida();
    const leida = elegida.ok ? celdaPorExplicar(elegida.valor, captura, numero) : elegida;
    setProblema(leida.ok ? null : leida.problema);
    setAbierta(false);
    if (!leida.ok) return;
    const { matricula, claves } = leida.valor;
    setCelda(leida.valor);
    preguntar(matricula, claves.find((clave) => preguntas.some((una) => una.clave === clave)) ?? cifra.clave);
  };
  return (
    <section className="por-que" aria-labelledby="titulo-por-que-de-captura">
      <h2 id="titulo-por-que-de-captura">¿Por qué?</h2>
      <p className="tenue">
        Elija una celda de las hojas de esta captura, o un alumno y una cifra: aquí verá de qué datos sale y
        qué artículo la funda.
      </p>
      <Button onClick={() => void preguntarPorLaCelda()}>Explicar la celda elegida</Button>
      {problema && <MensajeDeProblema problema={problema} />}
      <Field label="Alumno">
        <Select value={alumno.matricula} onChange={(_, { value }) => preguntar(value, cifra.clave)}>
          {alumnos.map(({ matricula, nombre }) => (
            <option key={matricula} value={matricula}>
              {nombre}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="Cifra"
        {...(deCelda.length > 0 && celda ? { hint: `Celda elegida: ${celda.dicho}.` } : {})}
      >
        <Select value={cifra.clave} onChange={(_, { value }) => preguntar(alumno.matricula, value)}>
          {deCelda.length > 0 && <Grupo titulo="De la celda elegida" cifras={deCelda} />}
          <Grupo
            titulo={deCelda.length > 0 ? 'Otras cifras' : 'Cifras'}
            cifras={preguntas.filter((una) => !deCelda.includes(una))}
          />
        </Select>
      </Field>
      {abierta && (
        <Explicada
          key={`${alumno.matricula}/${cifra.clave}`}
          captura={captura}
          contexto={contexto}
          matricula={alumno.matricula}
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

interface PropiedadesDeExplicada extends Omit<Propiedades, 'numero'> {
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
