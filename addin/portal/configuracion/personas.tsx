import { Button, Field, Input } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { z } from 'zod';
import { Persona } from '../../../shared/modelo/configuracion';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { useSesion } from '../sesion-activa';
import { PieDeFormulario } from './pie-de-formulario';
import { useGuardado } from './use-guardado';

/** A person as it is typed: claves separated by commas, blank for "no docente". */
interface Renglon {
  readonly id: string;
  readonly nombre: string;
  readonly planteles: string;
  readonly docente: string;
}

const CAMPOS = [
  ['id', 'Cuenta'],
  ['nombre', 'Nombre'],
  ['planteles', 'Planteles'],
  ['docente', 'Docente en la sábana'],
] as const;

/** Who may see which planteles, and which docente of the sábana a person is. */
export function Personas() {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(useCallback(() => servicio.personas(), [servicio]));
  return (
    <ConRecurso que="las personas" recurso={recurso} recargar={recargar}>
      {(personas) => <Lista personas={personas} />}
    </ConRecurso>
  );
}

function Lista({ personas }: { readonly personas: readonly Persona[] }) {
  const { servicio } = useSesion();
  const [renglones, setRenglones] = useState<readonly Renglon[]>(() => personas.map(comoRenglon));
  const [intentado, setIntentado] = useState(false);
  const guardado = useGuardado<readonly Persona[]>((guardadas) => setRenglones(guardadas.map(comoRenglon)));
  const leidas = z.array(Persona).safeParse(renglones.map(comoPersona));
  return (
    <form
      className="hoja formulario"
      aria-label="Personas"
      noValidate
      onSubmit={(evento) => {
        evento.preventDefault();
        setIntentado(true);
        if (leidas.success) void guardado.guardar(() => servicio.guardarPersonas(leidas.data));
      }}
    >
      <p className="tenue">
        El papel de cada quien lo da el proveedor de identidad; aquí se dice qué puede ver. Varios planteles
        se separan con comas.
      </p>
      <ul className="lista-editable personas-editables">
        {renglones.map((renglon, lugar) => (
          <li key={lugar}>
            {CAMPOS.map(([campo, nombre]) => (
              <Field key={campo} label={nombre}>
                <Input
                  value={renglon[campo]}
                  onChange={(_, { value }) =>
                    setRenglones(renglones.with(lugar, { ...renglon, [campo]: value }))
                  }
                />
              </Field>
            ))}
            <Button
              appearance="subtle"
              aria-label={`Quitar a ${renglon.nombre || 'la persona nueva'}`}
              onClick={() => setRenglones(renglones.toSpliced(lugar, 1))}
            >
              Quitar
            </Button>
          </li>
        ))}
      </ul>
      <Button
        onClick={() => setRenglones([...renglones, { id: '', nombre: '', planteles: '', docente: '' }])}
      >
        Agregar persona
      </Button>
      {intentado && !leidas.success && (
        <p role="alert">Cada persona necesita su cuenta, y las claves de plantel llevan dos o tres cifras.</p>
      )}
      <PieDeFormulario {...guardado} texto="Guardar personas" />
    </form>
  );
}

const comoRenglon = ({ id, nombre, planteles, docente }: Persona): Renglon => ({
  id,
  nombre,
  planteles: planteles.join(', '),
  docente: docente ?? '',
});

const comoPersona = ({ id, nombre, planteles, docente }: Renglon): Persona => ({
  id: id.trim(),
  nombre: nombre.trim(),
  planteles: planteles
    .split(',')
    .map((clave) => clave.trim())
    .filter((clave) => clave !== ''),
  docente: docente.trim() === '' ? null : docente.trim(),
});
