import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { type Celdas, valorDe } from '../../../../shared/captura/celdas';
import { leerValor } from '../../../../shared/captura/leer-valor';
import { type PlanUt } from '../../../../shared/modelo/captura';
import { type Normas } from '../../../../shared/norma/normas';
import { Fecha } from '../../../../shared/nucleo/fecha';
import { type Dato } from '../../../libro/captura/poner-datos';
import {
  type AlumnoConRemediales,
  datosDeRemedial,
  derechoARemedial,
  efectoDeRemedial,
} from './efecto-de-remedial';
import { avisoDeBaja, derechoEnPalabras, efectoEnPalabras, nivelEnLetras } from './remedial-en-palabras';

interface Propiedades {
  readonly alumno: AlumnoConRemediales;
  readonly captura: { readonly celdas: Celdas; readonly plan: PlanUt };
  readonly normas: Normas;
  readonly hoy: Fecha;
  readonly guardar: (datos: readonly Dato[]) => void;
}

/** A remedial about to be captured: whether there is a right to it, and what it will do before it does it. */
export function FormularioDeRemedial({ alumno, captura, normas, hoy, guardar }: Propiedades) {
  const { situacion, matricula, nombre } = alumno;
  const [unidad, setUnidad] = useState(situacion.unidadesEnNa[0] ?? situacion.unidades[0]?.unidad ?? 1);
  const [fecha, setFecha] = useState(hoy);
  const [calificacion, setCalificacion] = useState('');
  const [confirmada, setConfirmada] = useState(false);
  const derecho = derechoARemedial(situacion, unidad, normas);
  const lectura = leerValor({ que: 'remedial', unidad, fecha, dato: 'calificacion' }, calificacion);
  const valor = 'valor' in lectura ? lectura.valor : null;
  const errorDeFecha = errorEnFecha(captura.celdas, matricula, unidad, fecha);
  const remedial = valor === null ? null : { unidad, fecha, calificacion: valor };
  const efecto =
    remedial && errorDeFecha === null && derecho.puede
      ? efectoDeRemedial(captura, matricula, remedial, normas)
      : null;
  const lista = efecto !== null && (!efecto.baja || confirmada);
  return (
    <form
      className="remedial-nueva"
      aria-label={`Remedial de ${nombre}`}
      onSubmit={(evento) => {
        evento.preventDefault();
        if (remedial && lista) guardar(datosDeRemedial(matricula, remedial, efecto.baja));
      }}
    >
      <div className="rejilla-eleccion">
        <Field label="Unidad">
          <Select
            value={String(unidad)}
            onChange={(_, { value }) => {
              setUnidad(Number(value));
              setConfirmada(false);
            }}
          >
            {situacion.unidades.map(({ unidad: numero, final }) => (
              <option key={numero} value={String(numero)}>
                {numero}: {final ? nivelEnLetras(final) : 'pendiente'}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label="Calificación"
          {...('valor' in lectura
            ? {}
            : {
                validationMessage: `${lectura.motivo} ${lectura.remedio}`,
                validationState: 'error' as const,
              })}
        >
          <Input
            inputMode="decimal"
            autoComplete="off"
            value={calificacion}
            disabled={!derecho.puede}
            onChange={(_, { value }) => {
              setCalificacion(value);
              setConfirmada(false);
            }}
          />
        </Field>
        <Field
          label="Fecha"
          {...(errorDeFecha === null
            ? {}
            : { validationMessage: errorDeFecha, validationState: 'error' as const })}
        >
          <Input type="date" value={fecha} onChange={(_, { value }) => setFecha(value)} />
        </Field>
      </div>
      <p role="status">{efecto ? efectoEnPalabras(efecto, normas) : derechoEnPalabras(unidad, derecho)}</p>
      {efecto?.baja && (
        <Checkbox
          label={avisoDeBaja(efecto)}
          checked={confirmada}
          onChange={(_, { checked }) => setConfirmada(checked === true)}
        />
      )}
      <Button type="submit" appearance="primary" size="small" disabled={!lista}>
        Guardar la remedial
      </Button>
    </form>
  );
}

/** A unit has one remedial a day: by its date it is told from the others. */
function errorEnFecha(celdas: Celdas, matricula: string, unidad: number, fecha: string): string | null {
  if (!Fecha.safeParse(fecha).success) return 'Escriba la fecha en que se presentó.';
  const columna = `remedial/${unidad}/${fecha}/calificacion`;
  return valorDe(celdas, { matricula, columna }) === null
    ? null
    : 'Ya hay una remedial de esta unidad en esa fecha: quítela o cambie la fecha.';
}
