import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { type Columna, nombreDeColumna } from '../../../../shared/captura/columna';
import { unidadesDeAsistencia } from '../../../../shared/captura/plan-de-captura';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { Fecha } from '../../../../shared/nucleo/fecha';
import { type ColumnaDeRejilla } from './columnas-de-rejilla';

interface Propiedades {
  readonly plan: PlanDeCaptura;
  readonly columnas: readonly ColumnaDeRejilla[];
  readonly hoy: Fecha;
  readonly agregar: (columna: Extract<Columna, { que: 'sesion' }>) => void;
}

const SESIONES_POR_DIA = 9;

/** One more session to call the roll of; several may be on the same day. */
export function NuevaSesion({ plan, columnas, hoy, agregar }: Propiedades) {
  const unidades = unidadesDeAsistencia(plan);
  const [fecha, setFecha] = useState(hoy);
  const [lugar, setLugar] = useState(0);
  const unidad = unidades[lugar] ?? null;
  const siguiente = sesionLibre(columnas, unidad, fecha);
  return (
    <details className="rejilla-sesion">
      <summary>Agregar una sesión</summary>
      <div className="rejilla-eleccion">
        <Field label="Día">
          <Input type="date" value={fecha} onChange={(_, { value }) => setFecha(value)} />
        </Field>
        {unidades.length > 1 && (
          <Field label="Unidad">
            <Select value={String(lugar)} onChange={(_, { value }) => setLugar(Number(value))}>
              {unidades.map((una, i) => (
                <option key={una} value={String(i)}>
                  {una}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Button disabled={siguiente === null} onClick={() => siguiente && agregar(siguiente)}>
          Pasar lista
        </Button>
      </div>
    </details>
  );
}

/** The next session of that day; null when the date is none, or there are already as many as fit. */
function sesionLibre(
  columnas: readonly ColumnaDeRejilla[],
  unidad: number | null,
  fecha: string,
): Extract<Columna, { que: 'sesion' }> | null {
  if (!Fecha.safeParse(fecha).success) return null;
  const usadas = new Set(columnas.map(({ nombre }) => nombre));
  for (let orden = 1; orden <= SESIONES_POR_DIA; orden += 1) {
    const columna = { que: 'sesion' as const, unidad, fecha, orden };
    if (!usadas.has(nombreDeColumna(columna))) return columna;
  }
  return null;
}
