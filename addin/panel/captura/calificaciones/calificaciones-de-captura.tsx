import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type CapturaCalificada, calificarCaptura } from '../../../../shared/calificacion/calificar-captura';
import { type Celdas } from '../../../../shared/captura/celdas';
import { type ContextoDeCalificacion } from '../../../../shared/calificacion/contexto-de-calificacion';
import { noCapturados } from '../../../../shared/captura/por-calificar';
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
    () => calificarCaptura(captura.celdas, contexto, captura.enSabana),
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
      <ConLaSabana calificada={calificada} celdas={captura.celdas} />
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

interface PropiedadesConLaSabana {
  readonly calificada: CapturaCalificada;
  readonly celdas: Celdas;
}

/** Where the sábana counts too, it is said: the figures are those of the report. */
function ConLaSabana({ calificada, celdas }: PropiedadesConLaSabana) {
  if (calificada.institucion !== 'conalep') return null;
  const { plan, corte, alumnos } = calificada;
  const ajenos = noCapturados(celdas, {
    actividades: plan.actividades,
    alumnos: alumnos.map(({ capturado }) => capturado),
  });
  const resultados = [...ajenos.values()].reduce((suma, { size }) => suma + size, 0);
  if (resultados === 0) return null;
  return (
    <p>
      {resultados === 1
        ? '1 resultado no se ha capturado aquí: cuenta el'
        : `${cuantos(resultados, 'resultado', 'resultados')} de ${cuantos(ajenos.size, 'alumno', 'alumnos')} no se han capturado aquí: cuentan los`}{' '}
      de la sábana del corte {corte}, igual que en el reporte.
    </p>
  );
}

/** The key of a record that a select says. */
function claveEn<T extends object>(registro: T, clave: string): keyof T | null {
  const esClave = (una: string): una is keyof T & string => una in registro;
  return esClave(clave) ? clave : null;
}
