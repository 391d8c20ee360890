import { Button, Checkbox, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type Calendario, type NumeroCorte } from '../../../shared/modelo/corte';
import { type Problema } from '../../../shared/modelo/problema';
import { type Caracter } from '../../../shared/modelo/publicacion';
import { type PlantelEnCorte } from '../../../shared/modelo/tablero-de-corte';
import { logrado } from '../../cliente/resultado';
import { fechaDeHoy, fechaLarga } from '../../ui/fecha-en-espanol';
import { cuantos } from '../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../ui/problema';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { SelloDeEdicion } from '../sello-de-edicion';
import { useSesion } from '../sesion-activa';
import { useConsulta } from '../use-ruta';
import { Vacio } from '../vacio';
import './publicar.css';

interface Momento {
  readonly periodo: string;
  readonly corte: NumeroCorte;
}

/** What is about to be published, for whom, and as what. */
export function Publicar({ periodo, corte }: Momento) {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(async () => {
      const [calendarios, tablero] = await Promise.all([
        servicio.calendarios(),
        servicio.tablero({ periodo, corte }),
      ]);
      if (!calendarios.ok) return calendarios;
      if (!tablero.ok) return tablero;
      const calendario = calendarios.valor.find((otro) => otro.periodo === periodo) ?? null;
      return logrado({ calendario, listos: tablero.valor.filter(({ sabana }) => sabana) });
    }, [servicio, periodo, corte]),
  );
  const tablero = direccionDe({ pagina: 'tablero', periodo, corte });
  return (
    <Pantalla
      titulo="Publicar a los planteles"
      antetitulo={
        <a href={tablero}>
          Corte {corte}, periodo {periodo}
        </a>
      }
    >
      <ConRecurso que="los planteles" recurso={recurso} recargar={recargar}>
        {({ calendario, listos }) =>
          listos.length > 0 ? (
            <Formulario periodo={periodo} corte={corte} calendario={calendario} listos={listos} />
          ) : (
            <Vacio titulo="No hay qué publicar todavía">
              <p>Ningún plantel tiene sábana en este corte.</p>
              <a className="enlace-boton principal" href={tablero}>
                Cargar una sábana
              </a>
            </Vacio>
          )
        }
      </ConRecurso>
    </Pantalla>
  );
}

interface PropiedadesDeFormulario extends Momento {
  readonly calendario: Calendario | null;
  readonly listos: readonly PlantelEnCorte[];
}

function Formulario({ periodo, corte, calendario, listos }: PropiedadesDeFormulario) {
  const { servicio } = useSesion();
  const pedidos = useConsulta().get('planteles')?.split(',');
  const [elegidos, setElegidos] = useState<ReadonlySet<string>>(
    () =>
      new Set(listos.map(({ plantel }) => plantel.clave).filter((clave) => pedidos?.includes(clave) ?? true)),
  );
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const fin = calendario?.cortes.find((otro) => otro.corte === corte)?.capturaFin ?? null;
  const concluido = fin !== null && hoy > fin;
  const [caracter, setCaracter] = useState<Caracter>(concluido ? 'definitivo' : 'preliminar');
  const [motivo, setMotivo] = useState('');
  // One key per visit to this page: pressing twice, or again after the network failed, publishes once.
  const [llave, setLlave] = useState(() => crypto.randomUUID());
  const [enviando, setEnviando] = useState(false);
  const [problema, setProblema] = useState<Problema | null>(null);

  const reemplazos = listos.filter(({ plantel, publicado }) => publicado && elegidos.has(plantel.clave));
  const faltaMotivo = reemplazos.length > 0 && motivo.trim() === '';

  const alternar = (clave: string, dentro: boolean): void => {
    const otros = new Set(elegidos);
    if (dentro) otros.add(clave);
    else otros.delete(clave);
    setElegidos(otros);
  };
  const publicar = async (): Promise<void> => {
    setEnviando(true);
    setProblema(null);
    const peticion = {
      caracter,
      planteles: [...elegidos],
      ...(motivo.trim() === '' ? {} : { motivo: motivo.trim() }),
    };
    const estado = await servicio.publicar({ periodo, corte }, peticion, llave);
    if (estado.ok) {
      location.assign(direccionDe({ pagina: 'publicacion', id: estado.valor.id }));
      return;
    }
    setEnviando(false);
    setProblema(estado.problema);
    // A refused request is another request once it is corrected; one that never arrived is the same.
    if (estado.problema.status !== 0) setLlave(crypto.randomUUID());
  };

  return (
    <form
      className="publicar"
      onSubmit={(evento) => {
        evento.preventDefault();
        void publicar();
      }}
    >
      <fieldset className="hoja">
        <legend>Planteles</legend>
        <Checkbox
          label={`Todos los que tienen sábana (${listos.length})`}
          checked={elegidos.size === listos.length ? true : elegidos.size === 0 ? false : 'mixed'}
          onChange={(_, { checked }) =>
            setElegidos(new Set(checked === true ? listos.map(({ plantel }) => plantel.clave) : []))
          }
        />
        <ul>
          {listos.map(({ plantel, sabana, publicado }) => (
            <li key={plantel.clave}>
              <Checkbox
                label={`${plantel.nombre} (${plantel.clave})`}
                checked={elegidos.has(plantel.clave)}
                onChange={(_, { checked }) => alternar(plantel.clave, checked === true)}
              />
              <span className="tenue">
                {sabana && cuantos(sabana.alumnos, 'alumno', 'alumnos')}
                {sabana && sabana.errores > 0 && `, ${cuantos(sabana.errores, 'error', 'errores')}`}
              </span>
              {publicado && <SelloDeEdicion edicion={publicado} />}
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset className="hoja">
        <legend>Carácter</legend>
        <RadioGroup
          aria-label="Carácter"
          value={caracter}
          onChange={(_, { value }) => setCaracter(value === 'definitivo' ? 'definitivo' : 'preliminar')}
        >
          <Radio value="preliminar" label="Preliminar: puede cambiar hasta que el corte concluya" />
          <Radio
            value="definitivo"
            disabled={!concluido}
            label="Definitivo: el resultado del corte"
            aria-describedby={concluido ? undefined : 'porque-no-definitivo'}
          />
        </RadioGroup>
        {!concluido && (
          <p id="porque-no-definitivo" className="tenue">
            {fin
              ? `Sólo puede ser definitivo cuando el corte concluya: la captura termina el ${fechaLarga(fin)} (PO-04, norma 10).`
              : `El corte ${corte} no está en el calendario de ${periodo}: configúrelo para poder publicar como definitivo.`}
          </p>
        )}
      </fieldset>
      {reemplazos.length > 0 && (
        <fieldset className="hoja">
          <legend>Se reemplaza lo publicado</legend>
          <p className="tenue">
            {reemplazos.map(({ plantel }) => plantel.nombre).join(', ')}: los lectores verán la versión nueva
            y el motivo.
          </p>
          <Field label="Motivo del reemplazo" required>
            <Textarea value={motivo} maxLength={500} onChange={(_, { value }) => setMotivo(value)} />
          </Field>
        </fieldset>
      )}
      {problema && <MensajeDeProblema problema={problema} />}
      <div className="botones">
        <Button
          type="submit"
          appearance="primary"
          size="large"
          disabled={enviando || elegidos.size === 0 || faltaMotivo}
        >
          {enviando
            ? 'Enviando…'
            : `Publicar ${cuantos(elegidos.size, 'plantel', 'planteles')} como ${caracter}`}
        </Button>
        {faltaMotivo && elegidos.size > 0 && (
          <p className="tenue">Escriba el motivo del reemplazo para poder publicar.</p>
        )}
      </div>
    </form>
  );
}
