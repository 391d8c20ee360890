import { Field, Input, Select } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type Calendario, ClavePeriodo } from '../../../shared/modelo/corte';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { useSesion } from '../sesion-activa';
import { FormularioDeCalendario } from './formulario-de-calendario';

/** The school calendars, one by periodo. */
export function Calendarios() {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(useCallback(() => servicio.calendarios(), [servicio]));
  return (
    <ConRecurso que="los calendarios" recurso={recurso} recargar={recargar}>
      {(calendarios) => <Editor calendarios={calendarios} recargar={recargar} />}
    </ConRecurso>
  );
}

const NUEVO = 'nuevo';

interface Propiedades {
  readonly calendarios: readonly Calendario[];
  readonly recargar: () => void;
}

function Editor({ calendarios, recargar }: Propiedades) {
  const [elegido, setElegido] = useState(calendarios[0]?.periodo ?? NUEVO);
  const [periodo, setPeriodo] = useState('');
  const calendario = calendarios.find((otro) => otro.periodo === elegido) ?? enBlanco(periodo);
  const esNuevo = elegido === NUEVO;
  const claveValida = ClavePeriodo.safeParse(periodo).success;
  return (
    <>
      <div className="botones">
        <Field label="Periodo">
          <Select value={elegido} onChange={(_, { value }) => setElegido(value)}>
            {calendarios.map((otro) => (
              <option key={otro.periodo} value={otro.periodo}>
                {otro.periodo}
              </option>
            ))}
            <option value={NUEVO}>Periodo nuevo…</option>
          </Select>
        </Field>
        {esNuevo && (
          <Field label="Clave del periodo nuevo" hint="Como AGODIC26">
            <Input value={periodo} onChange={(_, { value }) => setPeriodo(value.toUpperCase().trim())} />
          </Field>
        )}
      </div>
      {(!esNuevo || claveValida) && (
        <FormularioDeCalendario key={calendario.periodo} calendario={calendario} recargar={recargar} />
      )}
    </>
  );
}

const enBlanco = (periodo: string): Calendario => ({
  periodo,
  inicio: '',
  fin: '',
  cortes: ([1, 2, 3] as const).map((corte) => ({
    corte,
    capturaInicio: '',
    capturaFin: '',
    fechaReferencia: '',
    reunionRevision: null,
  })),
  diasNoLaborables: [],
});
