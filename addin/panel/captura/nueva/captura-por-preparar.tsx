import { useDeferredValue, useMemo, useState } from 'react';
import { type EnSabana, type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { normasEn } from '../../../../shared/norma/normas';
import { fechaDeHoy } from '../../../ui/fecha-en-espanol';
import { Paso } from '../../paso';
import { EditorDePlan } from '../plan/editor-de-plan';
import { leerPlanEnTexto } from '../plan/leer-plan-en-texto';
import { enTexto } from '../plan/plan-en-texto';
import { planPorOmision } from '../plan/plan-por-omision';
import { useEdicionDePlan } from '../plan/use-edicion-de-plan';
import { celdasIniciales } from './celdas-iniciales';
import { type AlumnoEnLista } from './leer-alumnos';
import { type LugarLeido } from './leer-lugar';
import { ListaDeAlumnos } from './lista-de-alumnos';
import { ModoDeAsistencia } from './modo-de-asistencia';
import { PasoDeCreacion } from './paso-de-creacion';
import { type Crear } from './use-creacion';

interface Propiedades {
  readonly institucion: PlanDeCaptura['institucion'];
  /** Null while what is written by hand is not complete. */
  readonly lugar: LugarLeido | null;
  /** What a sábana proposes; null: what is offered by default. */
  readonly plan: PlanDeCaptura | null;
  readonly alumnos: readonly AlumnoEnLista[];
  /** What the sábana graded already, where there is one. */
  readonly enSabana: EnSabana | null;
  readonly crear: Crear;
  readonly capturar: (numero: number) => void;
}

const SIN_LUGAR: LugarLeido = {
  lugar: { plantel: '', periodo: '', grupo: '', asignatura: '' },
  nombre: '',
  docentes: [],
};

/** The steps of a captura that nobody has begun: its plan, its attendance, its alumnos, and its sheets. */
export function CapturaPorPreparar(propiedades: Propiedades) {
  const { institucion, lugar, plan: propuesto, alumnos, enSabana, crear, capturar } = propiedades;
  const [normas] = useState(() => normasEn(fechaDeHoy(new Date())));
  const edicion = useEdicionDePlan(() => (propuesto ? enTexto(propuesto) : planPorOmision(institucion)));
  const [asistencia, setAsistencia] = useState(propuesto?.asistencia ?? 'totales');
  const [lista, setLista] = useState(alumnos);
  const texto = useDeferredValue(edicion.texto);
  const leido = useMemo(() => {
    const { lugar: donde, nombre, docentes } = lugar ?? SIN_LUGAR;
    return leerPlanEnTexto(texto, { asignatura: donde.asignatura, nombre, docentes, asistencia }, normas);
  }, [texto, lugar, asistencia, normas]);
  const inicial = useMemo(
    () =>
      lugar && leido.plan && lista.length > 0
        ? { lugar: lugar.lugar, version: 0, celdas: celdasIniciales(leido.plan, lista), enSabana }
        : null,
    [lugar, leido.plan, lista, enSabana],
  );
  const { completo } = leido;
  return (
    <>
      <Paso numero={2} titulo="Plan de evaluación" hecho={completo}>
        <EditorDePlan edicion={edicion} leido={leido} />
      </Paso>
      <Paso numero={3} titulo="Asistencia" hecho>
        <ModoDeAsistencia modo={asistencia} cambiar={setAsistencia} />
      </Paso>
      <Paso numero={4} titulo="Alumnos" hecho={lista.length > 0}>
        <ListaDeAlumnos alumnos={lista} conVeces={institucion === 'ut'} cambiar={setLista} />
      </Paso>
      <PasoDeCreacion
        numero={5}
        inicial={inicial}
        falta={`Antes falta: ${queFalta(lugar !== null, completo, lista.length > 0)}.`}
        crear={crear}
        capturar={capturar}
      />
    </>
  );
}

function queFalta(lugar: boolean, plan: boolean, alumnos: boolean): string {
  return [
    lugar ? '' : 'qué se captura (paso 1)',
    plan ? '' : 'completar el plan (paso 2)',
    alumnos ? '' : 'agregar a los alumnos (paso 4)',
  ]
    .filter((parte) => parte !== '')
    .join(', ');
}
