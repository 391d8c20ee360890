import { Tab, TabList } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

export interface Tarea {
  readonly clave: string;
  readonly titulo: string;
  readonly contenido: ReactNode;
}

interface Propiedades {
  /** The first is the one people come for. */
  readonly tareas: readonly [Tarea, ...Tarea[]];
}

/** The things the pane is for. What was under way in one stays as it was while another is looked at. */
export function Tareas({ tareas }: Propiedades) {
  const [elegida, setElegida] = useState(tareas[0].clave);
  const actual = tareas.find(({ clave }) => clave === elegida) ?? tareas[0];
  return (
    <>
      <TabList
        size="small"
        aria-label="Qué hacer"
        className="panel-tareas"
        selectedValue={actual.clave}
        onTabSelect={(_, { value }) => setElegida(String(value))}
      >
        {tareas.map(({ clave, titulo }) => (
          <Tab key={clave} value={clave} id={`pestana-${clave}`} aria-controls={`tarea-${clave}`}>
            {titulo}
          </Tab>
        ))}
      </TabList>
      {tareas.map(({ clave, contenido }) => (
        <div
          key={clave}
          id={`tarea-${clave}`}
          className="panel-tarea"
          role="tabpanel"
          aria-labelledby={`pestana-${clave}`}
          hidden={clave !== actual.clave}
        >
          {contenido}
        </div>
      ))}
    </>
  );
}
