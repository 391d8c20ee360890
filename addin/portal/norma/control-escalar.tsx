import { Input, Select, Switch } from '@fluentui/react-components';
import { type Campo, type Escalar } from './campo';
import { comoEscrito, leerControl, SIN_DATO } from './captura';
import { conMayuscula } from './en-palabras';
import { valorEnPalabras } from './valor-en-palabras';

interface Propiedades {
  readonly campo: Omit<Campo, 'nombre' | 'etiqueta'> & { readonly clase: Escalar };
  readonly valor: unknown;
  /** Undefined leaves the field out. */
  readonly cambiar: (valor: unknown) => void;
  /** Where no label is beside it, as in a table. */
  readonly nombre?: string;
  readonly invalido?: boolean;
}

/** One value: a switch, a choice or something to write, whichever its class asks for. */
export function ControlEscalar({ campo, valor, cambiar, nombre, invalido = false }: Propiedades) {
  const { clase, anulable, opcional } = campo;
  const accesible = {
    ...(nombre ? { 'aria-label': nombre } : {}),
    ...(invalido ? { 'aria-invalid': true } : {}),
  };
  if (clase.tipo === 'booleano' && !anulable && !opcional) {
    return (
      <Switch
        {...accesible}
        checked={valor === true}
        label={valor === true ? 'Sí' : 'No'}
        onChange={(_, { checked }) => cambiar(checked)}
      />
    );
  }
  const opciones = opcionesDe(clase);
  if (opciones) {
    return (
      <Select
        {...accesible}
        value={comoEscrito(valor)}
        onChange={(_, { value }) =>
          cambiar(opciones.find((opcion) => String(opcion) === value) ?? leerControl(campo, ''))
        }
      >
        {(anulable || opcional) && (
          <option value="">{opcional ? 'Sin indicar' : conMayuscula(SIN_DATO)}</option>
        )}
        {opciones.map((opcion) => (
          <option key={String(opcion)} value={String(opcion)}>
            {conMayuscula(valorEnPalabras(opcion) ?? '')}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <Input
      {...accesible}
      className="control-escrito"
      type={clase.tipo === 'fecha' ? 'date' : 'text'}
      {...modoDe(clase)}
      placeholder={anulable ? SIN_DATO : ''}
      autoComplete="off"
      value={comoEscrito(valor)}
      onChange={(_, { value }) => cambiar(leerControl(campo, value))}
    />
  );
}

/** What is chosen rather than written; null for the rest. */
function opcionesDe(clase: Escalar): readonly (string | number | boolean)[] | null {
  if (clase.tipo === 'opcion') return clase.opciones;
  return clase.tipo === 'booleano' ? [true, false] : null;
}

const modoDe = ({ tipo }: Escalar): { readonly inputMode?: 'numeric' | 'decimal' } => {
  if (tipo === 'entero') return { inputMode: 'numeric' };
  return tipo === 'decimal' ? { inputMode: 'decimal' } : {};
};
