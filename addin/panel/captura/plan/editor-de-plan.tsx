import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { textoDeCelda } from '../../../../shared/importacion/texto-de-celda';
import { type Problema } from '../../../../shared/modelo/problema';
import { leerHojaActiva } from '../../../libro/leer-hoja-activa';
import { cuantos } from '../../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { EditorDeActividades } from './editor-de-actividades';
import { EditorDeUnidades } from './editor-de-unidades';
import { type PlanLeido } from './leer-plan-en-texto';
import './plan.css';
import { type NotaDeFila, planDeFilas } from './plan-de-filas';
import { type Edicion } from './use-edicion-de-plan';

interface Propiedades {
  readonly edicion: Edicion;
  readonly leido: PlanLeido;
}

const SIN_PLAN: Problema = {
  type: 'about:blank',
  clave: 'hoja-sin-plan',
  status: 422,
  title: 'La hoja activa no tiene un plan que se pueda leer',
  detail:
    'Se buscan los títulos unidad, criterio, indicador y tipo (Universidad Tecnológica), o R.A., peso y corte (CONALEP), en una misma fila.',
  remedio: 'Ponga a la vista la hoja del plan y vuelva a leerla.',
};

const DE_OTRA_INSTITUCION: Problema = {
  ...SIN_PLAN,
  clave: 'plan-de-otra-institucion',
  title: 'El plan de la hoja es de otra institución',
  detail:
    'El de una Universidad Tecnológica lleva unidades y criterios; el de un módulo de CONALEP lleva R.A.',
  remedio: 'Elija la hoja del plan de esta captura, o cambie la institución.',
};

/** What is captured and how it weighs. Everything that does not add up is told while it is typed, with its article. */
export function EditorDePlan({ edicion, leido }: Propiedades) {
  const [notas, setNotas] = useState<readonly NotaDeFila[]>([]);
  const [problema, setProblema] = useState<Problema | null>(null);
  const { texto } = edicion;

  const poner = (filas: readonly (readonly string[])[]): boolean => {
    const plan = planDeFilas(filas);
    if (plan && plan.plan.institucion === texto.institucion) {
      edicion.cambiar(plan.plan);
      setNotas(plan.notas);
      setProblema(null);
      return true;
    }
    if (plan) setProblema(DE_OTRA_INSTITUCION);
    return plan !== null;
  };
  const leerHoja = async (): Promise<void> => {
    const hoja = await leerHojaActiva();
    if (!hoja.ok) setProblema(hoja.problema);
    else if (!poner(hoja.valor.filas.map((fila) => fila.map(textoDeCelda)))) setProblema(SIN_PLAN);
  };
  return (
    <div className="plan-editor">
      <div className="plan-botones">
        <Button size="small" disabled={!edicion.puedeDeshacer} onClick={edicion.deshacer}>
          Deshacer
        </Button>
        <Button size="small" disabled={!edicion.puedeRehacer} onClick={edicion.rehacer}>
          Rehacer
        </Button>
        <Button size="small" onClick={() => void leerHoja()}>
          Leer el plan de la hoja activa
        </Button>
      </div>
      <details className="plan-teclas">
        <summary>Con el teclado, y pegar desde una hoja</summary>
        <p className="tenue">
          Entrar agrega un renglón debajo; las flechas pasan de un renglón a otro (con Alt donde hay lista);
          Ctrl+Supr quita el renglón; Ctrl+Z deshace y Ctrl+Y rehace. Un bloque copiado de una hoja se pega
          desde el campo en que está; con sus títulos, reemplaza el plan entero. El orden de sus columnas es{' '}
          {texto.institucion === 'ut' ? 'clave, evidencia, instrumento, tipo y peso' : 'R.A., peso y corte'}.
        </p>
      </details>
      {problema && <MensajeDeProblema problema={problema} />}
      <Notas notas={notas} />
      {texto.institucion === 'ut' ? (
        <EditorDeUnidades
          texto={texto}
          edicion={edicion}
          leido={leido}
          ponerTabla={poner}
          anotar={setNotas}
        />
      ) : (
        <EditorDeActividades
          texto={texto}
          edicion={edicion}
          leido={leido}
          ponerTabla={poner}
          anotar={setNotas}
        />
      )}
      <PorCompletar leido={leido} />
    </div>
  );
}

/** Cells that were pasted or read and have no place in the plan: none is dropped without saying so. */
function Notas({ notas }: { readonly notas: readonly NotaDeFila[] }) {
  if (notas.length === 0) return null;
  return (
    <div role="status">
      <p>
        <strong>{cuantos(notas.length, 'celda no se tomó', 'celdas no se tomaron')}.</strong>
      </p>
      <ul className="panel-avisos">
        {notas.map(({ fila, valor, motivo, remedio }) => (
          <li key={`${fila}/${valor}/${motivo}`}>
            Fila {fila}, «{valor}»: {motivo} {remedio}
          </li>
        ))}
      </ul>
    </div>
  );
}

function PorCompletar({ leido: { completo, campos, faltas } }: { readonly leido: PlanLeido }) {
  const restan = campos.length + faltas.length;
  return (
    <div className="plan-por-completar" role="status">
      {completo ? (
        <p>
          <strong>El plan está completo.</strong>
        </p>
      ) : (
        <>
          <p>
            <strong>{cuantos(restan, 'cosa falta', 'cosas faltan')} para que el plan esté completo.</strong>
          </p>
          <ul className="panel-avisos">
            {campos.map(({ celda, donde, motivo, remedio }) => (
              <li key={`${celda}/${donde}/${motivo}`}>
                {donde}: {motivo} {remedio}
              </li>
            ))}
            {faltas.map(({ motivo, fundamento }) => (
              <li key={motivo}>
                {motivo} ({fundamento})
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
