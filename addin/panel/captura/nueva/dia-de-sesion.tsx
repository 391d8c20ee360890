import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { unidadesDeAsistencia } from '../../../../shared/captura/plan-de-captura';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type Fecha } from '../../../../shared/nucleo/fecha';
import './nueva.css';
import { type Sesion, sesionNueva } from './sesion-de-asistencia';

interface Propiedades {
  readonly plan: PlanDeCaptura;
  /** The sessions there are already. */
  readonly dadas: readonly Sesion[];
  readonly hoy: Fecha;
  readonly elegir: (sesion: Sesion) => void;
}

/** The day, and the unit where there are several, of one more session; several may be on the same day. */
export function DiaDeSesion({ plan, dadas, hoy, elegir }: Propiedades) {
  const unidades = unidadesDeAsistencia(plan);
  const [fecha, setFecha] = useState<string>(hoy);
  const [elegida, setElegida] = useState<number | null>(null);
  const unidad = unidades.find((una) => una === elegida) ?? unidades.at(0) ?? null;
  const nueva = sesionNueva(dadas, unidad, fecha, hoy);
  return (
    <>
      <div className="panel-destino nueva-destino">
        <Field
          label="Fecha de la sesión"
          {...('motivo' in nueva
            ? { validationMessage: nueva.motivo, validationState: 'error' as const }
            : {})}
        >
          <Input type="date" max={hoy} value={fecha} onChange={(_, { value }) => setFecha(value)} />
        </Field>
        {unidad !== null && (
          <Field label="Unidad">
            <Select value={String(unidad)} onChange={(_, { value }) => setElegida(Number(value))}>
              {unidades.map((una) => (
                <option key={una}>{una}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <Button
        appearance="primary"
        disabled={'motivo' in nueva}
        onClick={() => {
          if ('sesion' in nueva) elegir(nueva.sesion);
        }}
      >
        Pasar lista
      </Button>
    </>
  );
}
