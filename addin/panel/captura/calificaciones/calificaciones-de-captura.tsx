import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { calificarCaptura } from '../../../../shared/calificacion/calificar-captura';
import { type ContextoDeCalificacion } from '../../../../shared/calificacion/contexto-de-calificacion';
import { porCalificar, resultadosDeSabana } from '../../../../shared/captura/por-calificar';
import { cuantos } from '../../../ui/numero-en-espanol';
import { type CapturaALaVista } from '../rejilla/escritura';
import './calificaciones.css';
import { FichaDeCalificado } from './ficha-de-calificado';
import { GraficasDeCaptura } from './graficas-de-captura';
import {
  FILTROS,
  type Filtro,
  type Orden,
  ORDENES,
  renglonesCalificados,
  verRenglones,
} from './renglones-calificados';

interface Propiedades {
  readonly captura: CapturaALaVista;
  readonly contexto: ContextoDeCalificacion;
}

/** The grades of everybody as they stand, with what each still lacks and why each figure is what it is. */
export function CalificacionesDeCaptura({ captura, contexto }: Propiedades) {
  const [filtro, setFiltro] = useState<Filtro>('todos');
  const [orden, setOrden] = useState<Orden>('nombre');
  const calificada = useMemo(
    () => calificarCaptura(porCalificar(captura).celdas, contexto),
    [captura, contexto],
  );
  const renglones = useMemo(
    () => (calificada ? renglonesCalificados(calificada, contexto.normas) : []),
    [calificada, contexto],
  );
  if (!calificada) return <p className="tenue">Escriba el plan de evaluación para ver las calificaciones.</p>;
  const vistos = verRenglones(renglones, filtro, orden);
  return (
    <section className="calificaciones" aria-label="Calificaciones">
      <ConLaSabana captura={captura} />
      <GraficasDeCaptura calificada={calificada} celdas={captura.celdas} />
      {calificada.institucion === 'conalep' && contexto.minimoAprobatorio === null && (
        <p className="tenue">
          Sin el mínimo aprobatorio de la institución no se juzga el avance (R02 y R03): se sabrá al haber
          conexión.
        </p>
      )}
      <div className="calificaciones-eleccion">
        <Field label="Mostrar">
          <Select value={filtro} onChange={(_, { value }) => setFiltro(claveEn(FILTROS, value) ?? filtro)}>
            {Object.entries(FILTROS).map(([clave, nombre]) => (
              <option key={clave} value={clave}>
                {nombre}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Orden">
          <Select value={orden} onChange={(_, { value }) => setOrden(claveEn(ORDENES, value) ?? orden)}>
            {Object.entries(ORDENES).map(([clave, nombre]) => (
              <option key={clave} value={clave}>
                {nombre}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className="tenue" role="status">
        {cuantos(vistos.length, 'alumno', 'alumnos')} de {renglones.length}.
      </p>
      <ul className="calificaciones-lista">
        {vistos.map((renglon) => (
          <li key={renglon.matricula}>
            <FichaDeCalificado
              renglon={renglon}
              calificada={calificada}
              captura={captura}
              contexto={contexto}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the sábana counts too, it is said: the figures are those of the report. */
function ConLaSabana({ captura }: Pick<Propiedades, 'captura'>) {
  const cuentas = [...resultadosDeSabana(captura).values()];
  const resultados = cuentas.reduce((suma, cuenta) => suma + cuenta, 0);
  if (resultados === 0) return null;
  return (
    <p>
      {cuantos(resultados, 'resultado', 'resultados')} de {cuantos(cuentas.length, 'alumno', 'alumnos')} no se{' '}
      {resultados === 1 ? 'ha' : 'han'} capturado aquí: cuentan los de la sábana, igual que en el reporte.
    </p>
  );
}

/** The key of a record that a select says. */
function claveEn<T extends object>(registro: T, clave: string): keyof T | null {
  const esClave = (una: string): una is keyof T & string => una in registro;
  return esClave(clave) ? clave : null;
}
