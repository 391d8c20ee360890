import { Button, Select, Switch } from '@fluentui/react-components';
import { useId, useState } from 'react';
import {
  agregarIndicador,
  agregarUnidad,
  cabeOtraUnidad,
  lugarDeIndicador,
  quitarIndicador,
} from './cambiar-plan-ut';
import { EditorDeNiveles } from './editor-de-niveles';
import { EditorDeUnidad } from './editor-de-unidad';
import { type PlanLeido } from './leer-plan-en-texto';
import { pegarIndicadores } from './pegar-en-plan';
import { type NotaDeFila } from './plan-de-filas';
import { llaveLibre, type PlanUtEnTexto } from './plan-en-texto';
import { conIntegradora, INSTRUMENTOS, PLANTILLAS } from './plan-por-omision';
import { OtrasFaltas } from './suma-de-pesos';
import { type Edicion } from './use-edicion-de-plan';
import { useTablaDePlan } from './use-tabla-de-plan';

interface Propiedades {
  readonly texto: PlanUtEnTexto;
  readonly edicion: Edicion;
  readonly leido: PlanLeido;
  /** A pasted table with its headings replaces the plan; false when it is a loose block. */
  readonly ponerTabla: (filas: readonly (readonly string[])[]) => boolean;
  readonly anotar: (notas: readonly NotaDeFila[]) => void;
}

/** The units of a plan of the Universidad Tecnológica: their criterios, their indicators, and the levels of the rubric. */
export function EditorDeUnidades({ texto, edicion, leido, ponerTabla, anotar }: Propiedades) {
  const lista = useId();
  const [como, setComo] = useState('ultima');
  const cambiar = (plan: PlanUtEnTexto, campo?: string): void => edicion.cambiar(plan, campo);
  const { marco, alTeclear, alPegar, irA } = useTablaDePlan({
    agregar: (llave) => {
      const lugar = lugarDeIndicador(texto, llave);
      if (!lugar) return null;
      cambiar(agregarIndicador(texto, lugar, llave));
      return llaveLibre(texto);
    },
    quitar: (llave) => cambiar(quitarIndicador(texto, llave)),
    pegar: ({ llave, campo }, filas) => {
      if (ponerTabla(filas)) return;
      const { plan, notas } = pegarIndicadores(texto, llave, campo, filas);
      cambiar(plan);
      anotar(notas);
    },
    deshacer: edicion.deshacer,
    rehacer: edicion.rehacer,
  });
  const deTodo = leido.faltas.filter(({ unidad }) => unidad === null);
  return (
    <div ref={marco} className="plan-tabla" onKeyDown={alTeclear} onPaste={alPegar}>
      <datalist id={lista}>
        {INSTRUMENTOS.map((instrumento) => (
          <option key={instrumento} value={instrumento} />
        ))}
      </datalist>
      <Switch
        label="Es integradora (CO, CD, CA)"
        checked={texto.esIntegradora}
        onChange={(_, { checked }) => cambiar(conIntegradora(texto, checked))}
      />
      {texto.unidades.map((unidad, i) => (
        <EditorDeUnidad
          key={unidad.unidad}
          plan={texto}
          unidad={unidad}
          abierta={i === 0}
          leido={leido}
          instrumentos={lista}
          cambiar={cambiar}
          irA={irA}
        />
      ))}
      <OtrasFaltas faltas={deTodo} />
      {cabeOtraUnidad(texto) && (
        <div className="plan-otra-unidad">
          <Select
            size="small"
            aria-label="Cómo empieza la unidad nueva"
            value={como}
            onChange={(_, { value }) => setComo(value)}
          >
            <option value="ultima">Como la última unidad</option>
            {PLANTILLAS.map(({ nombre }, i) => (
              <option key={nombre} value={String(i)}>
                {nombre}
              </option>
            ))}
          </Select>
          <Button
            size="small"
            onClick={() => cambiar(agregarUnidad(texto, como === 'ultima' ? como : Number(como)))}
          >
            Agregar unidad
          </Button>
        </div>
      )}
      <EditorDeNiveles plan={texto} leido={leido} cambiar={cambiar} />
    </div>
  );
}
