import { Button, Field, Textarea } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { type Celdas } from '../../../../shared/captura/celdas';
import { type EnSabana, type LugarDeCaptura, type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type Problema } from '../../../../shared/modelo/problema';
import { type Normas } from '../../../../shared/norma/normas';
import { type Resultado } from '../../../cliente/resultado';
import { MensajeDeProblema } from '../../../ui/problema';
import { consecuenciasDelCambio } from './consecuencias-del-cambio';
import { ConsecuenciasALaVista } from './consecuencias-a-la-vista';
import { EditorDePlan } from './editor-de-plan';
import { leerPlanEnTexto } from './leer-plan-en-texto';
import { enTexto } from './plan-en-texto';
import { useEdicionDePlan } from './use-edicion-de-plan';

interface Propiedades {
  readonly lugar: LugarDeCaptura;
  readonly plan: PlanDeCaptura;
  readonly celdas: Celdas;
  readonly enSabana: EnSabana | null;
  readonly normas: Normas;
  /** `motivo` is null only where nothing was graded by the plan yet. */
  readonly cambiar: (plan: PlanDeCaptura, motivo: string | null) => Promise<Resultado<unknown>>;
  readonly cerrar: () => void;
}

/**
 * The plan of a captura that exists. Once something was graded by it, changing it asks: it shows what changes for whom,
 * wants the reason (Art. 35), and never takes its column from under a recorded score.
 */
export function CambioDePlan(propiedades: Propiedades) {
  const { lugar, plan, celdas, enSabana, normas, cambiar, cerrar } = propiedades;
  const edicion = useEdicionDePlan(() => enTexto(plan));
  const texto = useDeferredValue(edicion.texto);
  const leido = useMemo(
    () => leerPlanEnTexto(texto, { ...plan, asignatura: lugar.asignatura }, normas),
    [texto, plan, lugar.asignatura, normas],
  );
  const nuevo = leido.plan;
  const consecuencias = useMemo(
    () => nuevo && consecuenciasDelCambio(plan, nuevo, { celdas, enSabana, lugar, normas }),
    [plan, nuevo, celdas, enSabana, lugar, normas],
  );
  const [motivo, setMotivo] = useState('');
  const [guardando, setGuardando] = useState(false);
  const [problema, setProblema] = useState<Problema | null>(null);
  const falta = consecuencias?.sellado === true && motivo.trim() === '';
  const igual = nuevo !== null && JSON.stringify(nuevo) === JSON.stringify(plan);

  const guardar = async (): Promise<void> => {
    if (!nuevo) return;
    setGuardando(true);
    setProblema(null);
    const cambiado = await cambiar(nuevo, motivo.trim() === '' ? null : motivo.trim());
    setGuardando(false);
    if (cambiado.ok) cerrar();
    else setProblema(cambiado.problema);
  };
  return (
    <section className="panel-paso" aria-labelledby="titulo-cambio-de-plan">
      <h2 id="titulo-cambio-de-plan">Cambiar el plan</h2>
      {consecuencias?.sellado === true && (
        <p>
          Ya hay resultados capturados con este plan: quedó sellado. Cambiarlo pide un motivo, que se conserva
          en el historial, y no mueve ningún puntaje capturado (Art. 35).
        </p>
      )}
      <EditorDePlan edicion={edicion} leido={leido} />
      {consecuencias && !igual && <ConsecuenciasALaVista consecuencias={consecuencias} />}
      {consecuencias?.sellado === true && !igual && (
        <Field label="Motivo del cambio" required>
          <Textarea
            value={motivo}
            maxLength={500}
            resize="vertical"
            onChange={(_, { value }) => setMotivo(value)}
          />
        </Field>
      )}
      {problema && <MensajeDeProblema problema={problema} />}
      <div className="plan-botones">
        <Button
          appearance="primary"
          disabled={!consecuencias || igual || falta || guardando || consecuencias.huerfanas.length > 0}
          onClick={() => void guardar()}
        >
          {guardando ? 'Cambiando…' : 'Cambiar el plan'}
        </Button>
        <Button disabled={guardando} onClick={cerrar}>
          Dejarlo como estaba
        </Button>
      </div>
    </section>
  );
}
