import { Button, Field, Input } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { z } from 'zod';
import { Plantel } from '../../../shared/modelo/plantel';
import { type ConVersion } from '../../cliente/pedir';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { useSesion } from '../sesion-activa';
import { erroresPorCampo } from './errores-por-campo';
import { PieDeFormulario } from './pie-de-formulario';
import { useGuardado } from './use-guardado';

const CAMPOS = [
  ['clave', 'Clave'],
  ['cct', 'CCT'],
  ['nombre', 'Nombre'],
] as const;

/** The planteles of the institution. */
export function Planteles() {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(useCallback(() => servicio.plantelesPorCambiar(), [servicio]));
  return (
    <ConRecurso que="los planteles" recurso={recurso} recargar={recargar}>
      {(leidos) => <Lista leidos={leidos} />}
    </ConRecurso>
  );
}

function Lista({ leidos: { valor, version } }: { readonly leidos: ConVersion<Plantel[]> }) {
  const { servicio } = useSesion();
  const [editados, setEditados] = useState<readonly Plantel[]>(valor);
  const [vigente, setVigente] = useState(version);
  const [intentado, setIntentado] = useState(false);
  const guardado = useGuardado<ConVersion<Plantel[]>>((guardados) => {
    setEditados(guardados.valor);
    setVigente(guardados.version);
  });
  const editar = (cambiados: readonly Plantel[]): void => {
    guardado.alEditar();
    setEditados(cambiados);
  };
  const leidos = z.array(Plantel).safeParse(editados);
  const errores = intentado ? erroresPorCampo(leidos.error) : {};
  return (
    <form
      className="hoja formulario"
      aria-label="Planteles"
      noValidate
      onSubmit={(evento) => {
        evento.preventDefault();
        guardado.alEditar();
        setIntentado(true);
        if (leidos.success) {
          void guardado.guardar(() => servicio.guardarPlanteles({ valor: leidos.data, version: vigente }));
        }
      }}
    >
      <ul className="lista-editable planteles-editables">
        {editados.map((plantel, lugar) => (
          <li key={lugar}>
            {CAMPOS.map(([campo, nombre]) => {
              const error = errores[`${lugar}.${campo}`];
              return (
                <Field key={campo} label={nombre} {...(error ? { validationMessage: error } : {})}>
                  <Input
                    value={plantel[campo]}
                    onChange={(_, { value }) => editar(editados.with(lugar, { ...plantel, [campo]: value }))}
                  />
                </Field>
              );
            })}
            <Button
              appearance="subtle"
              aria-label={`Quitar ${plantel.nombre || 'el plantel nuevo'}`}
              onClick={() => editar(editados.toSpliced(lugar, 1))}
            >
              Quitar
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => editar([...editados, { clave: '', cct: '', nombre: '' }])}>
        Agregar plantel
      </Button>
      <PieDeFormulario {...guardado} texto="Guardar planteles" />
    </form>
  );
}
