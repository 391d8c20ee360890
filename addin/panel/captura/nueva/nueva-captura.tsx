import { Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { enCeldas } from '../../../../shared/captura/celdas';
import { planDe } from '../../../../shared/captura/plan-de-captura';
import { type CapturaGuardada } from '../../../../shared/modelo/captura';
import { type ResumenDeCaptura } from '../../../../shared/modelo/resumen-de-captura';
import { type Servicio } from '../../../cliente/servicio';
import { sabanaEnPalabras } from '../../../ui/explicacion/captura-en-palabras';
import { cuantos } from '../../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { useRecurso } from '../../../ui/use-recurso';
import { Paso } from '../../paso';
import { CapturaPorPreparar } from './captura-por-preparar';
import { alumnosDe } from './celdas-iniciales';
import { EleccionDeCaptura } from './eleccion-de-captura';
import { leerLugar, LUGAR_EN_BLANCO } from './leer-lugar';
import { LugarAMano } from './lugar-a-mano';
import './nueva.css';
import { PasoDeCreacion } from './paso-de-creacion';
import { type Crear } from './use-creacion';

interface Propiedades {
  /** Null without network, or while nobody is signed in. */
  readonly servicio: Servicio | null;
  readonly crear: Crear;
  /** Goes to the captura that was made. */
  readonly capturar: (numero: number) => void;
}

/** A captura that begins in this workbook: one the service knows, or one written by hand, also without network. */
export function NuevaCaptura({ servicio, crear, capturar }: Propiedades) {
  const [de, setDe] = useState<'servicio' | 'mano'>('servicio');
  const [elegida, setElegida] = useState<ResumenDeCaptura | null>(null);
  const [texto, setTexto] = useState(LUGAR_EN_BLANCO);
  const aMano = servicio === null || de === 'mano';
  const { leido } = useMemo(() => leerLugar(texto), [texto]);
  return (
    <div className="panel-tarea">
      <h1>Nueva captura</h1>
      <Paso numero={1} titulo="Qué se captura" hecho={aMano ? leido !== null : elegida !== null}>
        {servicio === null ? (
          <p role="status">
            Sin conexión o sin haber entrado con su cuenta no se pueden traer sus grupos. Escriba los datos a
            mano: lo que capture se enviará cuando haya red.
          </p>
        ) : (
          <RadioGroup
            aria-label="De dónde viene la captura"
            value={de}
            onChange={(_, { value }) => setDe(value === 'mano' ? 'mano' : 'servicio')}
          >
            <Radio value="servicio" label="De mis grupos en SISEAC" />
            <Radio value="mano" label="A mano" />
          </RadioGroup>
        )}
        {aMano ? (
          <LugarAMano texto={texto} cambiar={setTexto} />
        ) : (
          <EleccionDeCaptura servicio={servicio} elegida={elegida} elegir={setElegida} />
        )}
      </Paso>
      {aMano ? (
        <CapturaPorPreparar
          key={texto.institucion}
          institucion={texto.institucion}
          lugar={leido}
          plan={null}
          alumnos={[]}
          enSabana={null}
          crear={crear}
          capturar={capturar}
        />
      ) : (
        elegida && (
          <DelServicio
            key={`${elegida.lugar.plantel}/${elegida.lugar.periodo}/${elegida.lugar.grupo}/${elegida.lugar.asignatura}`}
            servicio={servicio}
            elegida={elegida}
            crear={crear}
            capturar={capturar}
          />
        )
      )}
    </div>
  );
}

interface PropiedadesDelServicio extends Pick<Propiedades, 'crear' | 'capturar'> {
  readonly servicio: Servicio;
  readonly elegida: ResumenDeCaptura;
}

function DelServicio({
  servicio,
  elegida: { lugar, nombre, docentes, institucion, enSabana },
  crear,
  capturar,
}: PropiedadesDelServicio) {
  const { recurso, recargar } = useRecurso(useCallback(() => servicio.captura(lugar), [servicio, lugar]));
  if (recurso.estado === 'cargando') return <Spinner size="small" label="Trayendo la captura…" />;
  if (recurso.estado === 'fallido') {
    return <MensajeDeProblema problema={recurso.problema} reintentar={recargar} />;
  }
  const captura = recurso.valor;
  if (captura.version > 0) return <YaCapturada captura={captura} crear={crear} capturar={capturar} />;
  const celdas = enCeldas(captura.celdas);
  return (
    <>
      {enSabana && enSabana.calificaciones > 0 && (
        <p>
          {sabanaEnPalabras(enSabana)} Siguen contando: aquí se ven en cursiva, y en la hoja Captura sus
          celdas quedan en blanco. Capture lo que falte, o lo que deba cambiar.
        </p>
      )}
      <CapturaPorPreparar
        institucion={institucion}
        lugar={{ lugar, nombre, docentes }}
        plan={planDe(celdas)}
        alumnos={alumnosDe(celdas)}
        enSabana={captura.enSabana ?? null}
        crear={crear}
        capturar={capturar}
      />
    </>
  );
}

/** One that somebody began: it comes as it is, with everything that was captured. */
function YaCapturada(
  propiedades: Pick<Propiedades, 'crear' | 'capturar'> & { readonly captura: CapturaGuardada },
) {
  const { captura, crear, capturar } = propiedades;
  const celdas = enCeldas(captura.celdas);
  return (
    <>
      <p>
        Se trae como está en el servicio, en su versión {captura.version}, con{' '}
        {cuantos(alumnosDe(celdas).length, 'alumno', 'alumnos')} y todo lo capturado. El plan y la lista se
        pueden cambiar después.
      </p>
      <PasoDeCreacion numero={2} inicial={captura} falta="" crear={crear} capturar={capturar} />
    </>
  );
}
