import { Radio, RadioGroup } from '@fluentui/react-components';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';

type Modo = PlanDeCaptura['asistencia'];

interface Propiedades {
  readonly modo: Modo;
  /** Once something was captured in one way, the other would leave it without a column. */
  readonly fijo?: boolean;
  readonly cambiar: (modo: Modo) => void;
}

/** How attendance is kept: its totals, or each session with whoever came. */
export const ModoDeAsistencia = ({ modo, fijo = false, cambiar }: Propiedades) => (
  <RadioGroup
    aria-label="Cómo se lleva la asistencia"
    value={modo}
    disabled={fijo}
    onChange={(_, { value }) => cambiar(value === 'sesiones' ? 'sesiones' : 'totales')}
  >
    <Radio value="totales" label="Totales: sesiones dadas y asistencias de cada alumno" />
    <Radio value="sesiones" label="Sesión por sesión: la lista de cada día" />
  </RadioGroup>
);
