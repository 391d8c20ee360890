import { Field, Select } from '@fluentui/react-components';
import { type ResumenDeCaptura } from '../../../shared/modelo/resumen-de-captura';

/** What names a captura among those of its plantel and periodo. */
export const llaveDeCaptura = ({ lugar }: ResumenDeCaptura): string =>
  JSON.stringify([lugar.grupo, lugar.asignatura]);

interface Propiedades {
  readonly capturas: readonly ResumenDeCaptura[];
  readonly elegida: ResumenDeCaptura;
  readonly elegir: (llave: string) => void;
}

/** Which captura of the plantel is meant. */
export const EleccionDeCaptura = ({ capturas, elegida, elegir }: Propiedades) => (
  <Field label="Grupo y módulo o asignatura">
    <Select value={llaveDeCaptura(elegida)} onChange={(_, { value }) => elegir(value)}>
      {capturas.map((una) => (
        <option key={llaveDeCaptura(una)} value={llaveDeCaptura(una)}>
          {una.lugar.grupo} · {una.nombre === '' ? una.lugar.asignatura : una.nombre}
        </option>
      ))}
    </Select>
  </Field>
);
