import { Field, Select, Spinner } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { type Calendario } from '../../../../shared/modelo/corte';
import { normasEn } from '../../../../shared/norma/normas';
import { logrado, type Resultado } from '../../../cliente/resultado';
import { type Servicio } from '../../../cliente/servicio';
import { fechaDeHoy } from '../../../ui/fecha-en-espanol';
import { useRecurso } from '../../../ui/use-recurso';
import { PorQueDeCaptura } from '../por-que/por-que-de-captura';
import { type CapturaALaVista } from '../rejilla/escritura';
import './calificaciones.css';
import { CalificacionesDeCaptura } from './calificaciones-de-captura';
import { nombreDeMomento } from './cuentas-de-captura';
import { HojaDeCalificaciones } from './hoja-de-calificaciones';
import { type Configurado, contextoEn, momentosDe, momentoVigente } from './momento-de-captura';

interface Propiedades {
  readonly captura: CapturaALaVista & { readonly numero: number };
  /** Null without network: what the institution sets is then not known, and is said so. */
  readonly servicio: Servicio | null;
  /** How many official figures of the sheet somebody altered, each time it changes. */
  readonly alContarAlteradas: (cuantas: number) => void;
}

/** Grades at the corte or unit one looks at, and the why of any of them. */
export function Calificaciones({ captura, servicio, alContarAlteradas }: Propiedades) {
  const { periodo } = captura.lugar;
  const { recurso } = useRecurso(useCallback(() => leerConfigurado(servicio, periodo), [servicio, periodo]));
  if (recurso.estado === 'cargando') return <Spinner size="tiny" label="Consultando el calendario…" />;
  return (
    <EnSuMomento
      captura={captura}
      configurado={recurso.estado === 'listo' ? recurso.valor : null}
      alContarAlteradas={alContarAlteradas}
    />
  );
}

async function leerConfigurado(
  servicio: Servicio | null,
  periodo: string,
): Promise<Resultado<Configurado | null>> {
  if (!servicio) return logrado(null);
  const [calendarios, minimos] = await Promise.all([servicio.calendarios(), servicio.minimos()]);
  if (!calendarios.ok) return calendarios;
  if (!minimos.ok) return minimos;
  const calendario = calendarios.valor.find((uno: Calendario) => uno.periodo === periodo);
  return logrado(calendario ? { calendario, minimos: minimos.valor } : null);
}

interface PropiedadesEnSuMomento extends Omit<Propiedades, 'servicio'> {
  readonly configurado: Configurado | null;
}

function EnSuMomento({ captura, configurado, alContarAlteradas }: PropiedadesEnSuMomento) {
  const { plan, numero } = captura;
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const [normas] = useState(() => normasEn(hoy));
  const [elegido, setElegido] = useState<number | null>(null);
  const momento = elegido ?? momentoVigente(plan, configurado?.calendario ?? null, hoy);
  const contexto = useMemo(
    () => contextoEn(plan, momento, configurado, { normas, hoy }),
    [plan, momento, configurado, normas, hoy],
  );
  const nombre = nombreDeMomento(plan);
  return (
    <div className="calificaciones">
      <Field label={plan.institucion === 'ut' ? 'Faltas contadas hasta la unidad' : 'Al corte'}>
        <Select value={String(momento)} onChange={(_, { value }) => setElegido(Number(value))}>
          {momentosDe(plan).map((uno) => (
            <option key={uno} value={String(uno)}>
              {nombre} {uno}
            </option>
          ))}
        </Select>
      </Field>
      {!contexto.dia && (
        <p className="tenue">
          Sin la fecha de referencia del calendario no se cuentan los días sin asistir (R05).
        </p>
      )}
      <HojaDeCalificaciones captura={captura} contexto={contexto} alContarAlteradas={alContarAlteradas} />
      <CalificacionesDeCaptura captura={captura} contexto={contexto} />
      <PorQueDeCaptura numero={numero} captura={captura} contexto={contexto} />
    </div>
  );
}
