import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { ACCIONES, CADENA_GENERAL } from '../../../shared/modelo/bitacora';
import { type FiltroDeBitacora } from '../../cliente/servicio-de-bitacora';
import { ACCION_EN_PALABRAS, DOCUMENTOS } from './en-palabras';

interface Propiedades {
  readonly planteles: readonly { readonly clave: string; readonly nombre: string }[];
  /** Whether the chain of what belongs to no plantel is for this person. */
  readonly general: boolean;
  readonly buscar: (filtro: FiltroDeBitacora) => void;
}

/** What is looked for; nothing is asked until it is sent, because each search reads the chains. */
export function FiltrosDeBitacora({ planteles, general, buscar }: Propiedades) {
  const [filtro, setFiltro] = useState<FiltroDeBitacora>({});
  const cambiar = (cambio: FiltroDeBitacora): void => setFiltro({ ...filtro, ...cambio });
  const deVarios = general || planteles.length > 1;
  return (
    <form
      className="bitacora-filtros no-imprimir"
      role="search"
      aria-label="Qué se busca en la bitácora"
      onSubmit={(evento) => {
        evento.preventDefault();
        buscar(filtro);
      }}
    >
      {deVarios && (
        <Field label="Plantel">
          <Select value={filtro.plantel ?? ''} onChange={(_, { value }) => cambiar({ plantel: value })}>
            <option value="">Todo</option>
            {general && <option value={CADENA_GENERAL}>Dirección General</option>}
            {planteles.map(({ clave, nombre }) => (
              <option key={clave} value={clave}>
                {nombre} ({clave})
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label="Acción">
        <Select value={filtro.accion ?? ''} onChange={(_, { value }) => cambiar({ accion: value })}>
          <option value="">Cualquiera</option>
          {ACCIONES.map((accion) => (
            <option key={accion} value={accion}>
              {ACCION_EN_PALABRAS[accion]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Documento">
        <Select value={filtro.documento ?? ''} onChange={(_, { value }) => cambiar({ documento: value })}>
          <option value="">Cualquiera</option>
          {DOCUMENTOS.map(([prefijo, nombre]) => (
            <option key={prefijo} value={prefijo}>
              {nombre}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Persona">
        <Input
          value={filtro.persona ?? ''}
          maxLength={60}
          placeholder="Nombre o cuenta"
          onChange={(_, { value }) => cambiar({ persona: value })}
        />
      </Field>
      <Field label="Desde">
        <Input
          type="date"
          value={filtro.desde ?? ''}
          onChange={(_, { value }) => cambiar({ desde: value })}
        />
      </Field>
      <Field label="Hasta">
        <Input
          type="date"
          value={filtro.hasta ?? ''}
          onChange={(_, { value }) => cambiar({ hasta: value })}
        />
      </Field>
      <Button type="submit" appearance="primary">
        Buscar
      </Button>
    </form>
  );
}
