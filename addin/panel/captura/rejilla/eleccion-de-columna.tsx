import { Field, Select } from '@fluentui/react-components';
import { type ColumnaDeRejilla } from './columnas-de-rejilla';

const REMEDIALES = 'Remediales';

interface Propiedades {
  readonly columnas: readonly ColumnaDeRejilla[];
  /** Null: the remedials are captured, which are no column. */
  readonly actual: ColumnaDeRejilla | null;
  readonly hayRemediales: boolean;
  /** The columna, or null for the remedials. */
  readonly elegir: (nombre: string | null) => void;
}

/** What is captured: a column among those of its unit or corte, or the remedials. */
export function EleccionDeColumna({ columnas, actual, hayRemediales, elegir }: Propiedades) {
  const grupos = [...new Set(columnas.map(({ grupo }) => grupo)), ...(hayRemediales ? [REMEDIALES] : [])];
  return (
    <div className="rejilla-eleccion">
      <Field label="Qué capturar">
        <Select
          value={actual?.grupo ?? REMEDIALES}
          onChange={(_, { value }) => elegir(columnas.find(({ grupo }) => grupo === value)?.nombre ?? null)}
        >
          {grupos.map((grupo) => (
            <option key={grupo}>{grupo}</option>
          ))}
        </Select>
      </Field>
      {actual && (
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
      )}
    </div>
  );
}
