import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { type Persona } from '../../../shared/modelo/configuracion';

/** A person as it is typed: claves separated by commas, blank for "no docente". */
export interface Renglon {
  /** Names the row while its account is being typed. */
  readonly llave: string;
  readonly id: string;
  readonly nombre: string;
  readonly planteles: string;
  readonly docente: string;
  readonly administra: boolean;
  readonly baja: boolean;
}

const CAMPOS = [
  ['id', 'Cuenta'],
  ['nombre', 'Nombre'],
  ['planteles', 'Planteles'],
  ['docente', 'Docente en la sábana'],
] as const;

interface Propiedades {
  readonly renglon: Renglon;
  /** By field, as the service would say them. */
  readonly errores: Readonly<Record<string, string>>;
  readonly cambiar: (renglon: Renglon) => void;
  readonly quitar: () => void;
}

/** One person of the list: who they are, what they may see, and whether they may enter. */
export function RenglonDePersona({ renglon, errores, cambiar, quitar }: Propiedades) {
  const quien = comoSeLlama(renglon);
  return (
    <li data-baja={renglon.baja}>
      {CAMPOS.map(([campo, nombre]) => {
        const error = errores[campo];
        return (
          <Field key={campo} label={nombre} {...(error ? { validationMessage: error } : {})}>
            <Input
              value={renglon[campo]}
              onChange={(_, { value }) => cambiar({ ...renglon, [campo]: value })}
            />
          </Field>
        );
      })}
      <div className="persona-marcas">
        <Checkbox
          label="Administra"
          aria-label={`Administra: ${quien}`}
          checked={renglon.administra}
          onChange={(_, { checked }) => cambiar({ ...renglon, administra: checked === true })}
        />
        <Checkbox
          label="De baja: no puede entrar"
          aria-label={`De baja, no puede entrar: ${quien}`}
          checked={renglon.baja}
          onChange={(_, { checked }) => cambiar({ ...renglon, baja: checked === true })}
        />
        <Button appearance="subtle" aria-label={`Quitar a ${quien}`} onClick={quitar}>
          Quitar
        </Button>
      </div>
    </li>
  );
}

export const comoSeLlama = ({ nombre, id }: Renglon): string => nombre || id || 'la persona nueva';

export const comoRenglon = ({ id, nombre, planteles, docente, administra, baja }: Persona): Renglon => ({
  ...{ llave: id, id, nombre, administra, baja },
  planteles: planteles.join(', '),
  docente: docente ?? '',
});

export const comoPersona = ({ id, nombre, planteles, docente, administra, baja }: Renglon): Persona => ({
  ...{ id: id.trim(), nombre: nombre.trim(), administra, baja },
  planteles: planteles
    .split(',')
    .map((clave) => clave.trim())
    .filter((clave) => clave !== ''),
  docente: docente.trim() === '' ? null : docente.trim(),
});
