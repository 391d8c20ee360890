import { Field, Select } from '@fluentui/react-components';
import { type ColumnaDeRejilla } from './columnas-de-rejilla';

interface Propiedades {
  readonly columnas: readonly ColumnaDeRejilla[];
  readonly actual: ColumnaDeRejilla;
  readonly elegir: (nombre: string) => void;
}

/** Which column is captured, among those of its unit or corte. */
export function EleccionDeColumna({ columnas, actual, elegir }: Propiedades) {
  const grupos = [...new Set(columnas.map(({ grupo }) => grupo))];
  return (
    <div className="rejilla-eleccion">
      <Field label="Qué capturar">
        <Select
          value={actual.grupo}
          onChange={(_, { value }) => {
            const primera = columnas.find(({ grupo }) => grupo === value);
            if (primera) elegir(primera.nombre);
          }}
        >
          {grupos.map((grupo) => (
            <option key={grupo}>{grupo}</option>
          ))}
        </Select>
      </Field>
      <Field label="Columna">
        <Select value={actual.nombre} onChange={(_, { value }) => elegir(value)}>
          {columnas
            .filter(({ grupo }) => grupo === actual.grupo)
            .map(({ nombre, titulo }) => (
              <option key={nombre} value={nombre}>
                {titulo}
              </option>
            ))}
        </Select>
      </Field>
    </div>
  );
}
