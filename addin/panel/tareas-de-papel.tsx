import { AyudaDelPanel } from '../ayuda/ayuda-del-panel';
import { type EstadoDelPanel } from './abrir-panel';
import { Captura } from './captura/captura';
import { PosibleEnElPanel } from './posible-en-el-panel';
import { ReporteDeCorte } from './reporte-de-corte';
import { SinTareaAqui } from './sin-tarea-aqui';
import { type Tarea } from './tareas';

const POSIBLE: Tarea = { clave: 'posible', titulo: 'Qué es posible', contenido: <PosibleEnElPanel /> };
const AYUDA: Tarea = { clave: 'ayuda', titulo: 'Ayuda', contenido: <AyudaDelPanel /> };

/** What each role comes for; null: whoever has not signed in, who may capture all the same. */
export function tareasDe(
  dentro: Pick<Extract<EstadoDelPanel, { fase: 'dentro' }>, 'servicio' | 'sesion'> | null,
): readonly [Tarea, ...Tarea[]] {
  switch (dentro?.sesion.rol) {
    case 'direccion-general': {
      const contenido = <ReporteDeCorte servicio={dentro.servicio} />;
      return [{ clave: 'reporte', titulo: 'Reporte de corte', contenido }, POSIBLE, AYUDA];
    }
    case 'plantel':
      return [{ clave: 'reporte', titulo: 'Reporte de corte', contenido: <SinTareaAqui /> }, POSIBLE, AYUDA];
    default: {
      const contenido = <Captura servicio={dentro?.servicio ?? null} />;
      return [{ clave: 'captura', titulo: 'Captura', contenido }, POSIBLE, AYUDA];
    }
  }
}
