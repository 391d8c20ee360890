import { Tab, TabList } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { PosibleEnElPanel } from './posible-en-el-panel';

/** The two things the pane is for. What was under way in one stays as it was while the other is looked at. */
export function Tareas({ principal }: { readonly principal: ReactNode }) {
  const [tarea, setTarea] = useState('reporte');
  return (
    <>
      <TabList
        size="small"
        aria-label="Qué hacer"
        selectedValue={tarea}
        onTabSelect={(_, { value }) => setTarea(String(value))}
      >
        <Tab value="reporte" id="pestana-reporte" aria-controls="tarea-reporte">
          Reporte de corte
        </Tab>
        <Tab value="posible" id="pestana-posible" aria-controls="tarea-posible">
          Qué es posible
        </Tab>
      </TabList>
      <div
        id="tarea-reporte"
        className="panel-tarea"
        role="tabpanel"
        aria-labelledby="pestana-reporte"
        hidden={tarea !== 'reporte'}
      >
        {principal}
      </div>
      <div
        id="tarea-posible"
        className="panel-tarea"
        role="tabpanel"
        aria-labelledby="pestana-posible"
        hidden={tarea !== 'posible'}
      >
        <PosibleEnElPanel />
      </div>
    </>
  );
}
