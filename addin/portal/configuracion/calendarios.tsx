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
  const { recurso, recargar } = useRecurso(useCallback(() => servicio.calendariosPorCambiar(), [servicio]));
  return (
    <ConRecurso que="los calendarios" recurso={recurso} recargar={recargar}>
      {({ valor, version }) => <Editor calendarios={valor} version={version} recargar={recargar} />}
    </ConRecurso>
  );
}

const NUEVO = 'nuevo';

interface Propiedades {
  readonly calendarios: readonly Calendario[];
  readonly version: string | null;
  readonly recargar: () => void;
}

function Editor({ calendarios, version, recargar }: Propiedades) {
  const [elegido, setElegido] = useState(calendarios[0]?.periodo ?? NUEVO);
  const [periodo, setPeriodo] = useState('');
  const [porUnidades, setPorUnidades] = useState(false);
  const calendario = calendarios.find((otro) => otro.periodo === elegido) ?? enBlanco(periodo, porUnidades);
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
          <>
            <Field label="Clave del periodo nuevo" hint="Como AGODIC26">
              <Input value={periodo} onChange={(_, { value }) => setPeriodo(value.toUpperCase().trim())} />
            </Field>
            <Field label="Se captura">
              <Select
                value={porUnidades ? 'unidades' : 'cortes'}
                onChange={(_, { value }) => setPorUnidades(value === 'unidades')}
              >
                <option value="cortes">En tres cortes (CONALEP)</option>
                <option value="unidades">Por unidades (Universidad Tecnológica)</option>
              </Select>
            </Field>
          </>
        )}
      </div>
      {(!esNuevo || claveValida) && (
        <FormularioDeCalendario
          key={`${calendario.periodo}/${calendario.cortes.length}`}
          calendario={calendario}
          version={version}
          recargar={recargar}
        />
      )}
    </>
  );
}

const SIN_FECHAS = { capturaInicio: '', capturaFin: '', fechaReferencia: '' };

const enBlanco = (periodo: string, porUnidades: boolean): Calendario => ({
  periodo,
  inicio: '',
  fin: '',
  cortes: porUnidades
    ? []
    : ([1, 2, 3] as const).map((corte) => ({ corte, ...SIN_FECHAS, reunionRevision: null })),
  ...(porUnidades ? { unidades: [{ unidad: 1, ...SIN_FECHAS }] } : {}),
  diasNoLaborables: [],
});
