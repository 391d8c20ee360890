import { type NumeroCorte } from '../../../shared/modelo/corte';
import { type PlantelEnCorte } from '../../../shared/modelo/tablero-de-corte';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { cuantos } from '../../ui/numero-en-espanol';
import { direccionDe } from '../direccion';
import { SelloDeEdicion } from '../sello-de-edicion';

interface Propiedades {
  readonly estado: PlantelEnCorte;
  readonly periodo: string;
  readonly corte: NumeroCorte;
}

/** One plantel of the board, and the next thing to do with it. */
export function RenglonDePlantel({ estado, periodo, corte }: Propiedades) {
  const { plantel, sabana, publicado } = estado;
  const destino = { periodo, corte, plantel: plantel.clave };
  return (
    <li className="plantel">
      <div className="plantel-nombre">
        <a href={direccionDe({ pagina: 'carga', ...destino })}>{plantel.nombre}</a>
        <span className="tenue">
          {plantel.clave} · {plantel.cct}
        </span>
      </div>
      <div className="plantel-estado">
        {sabana ? (
          <>
            <span>
              {cuantos(sabana.alumnos, 'alumno', 'alumnos')},{' '}
              {cuantos(sabana.gruposModulo, 'grupo-módulo', 'grupos-módulo')}
            </span>
            <span className="tenue">
              Sábana {sabana.version}, {instanteLargo(sabana.guardada)}
              {sabana.errores > 0 && ` · ${cuantos(sabana.errores, 'error', 'errores')}`}
              {sabana.avisos > 0 && ` · ${cuantos(sabana.avisos, 'aviso', 'avisos')}`}
            </span>
          </>
        ) : (
          <span className="tenue">Sin sábana</span>
        )}
      </div>
      <div className="plantel-estado">
        <LoQueLee {...estado} />
      </div>
      <div className="plantel-acciones">
        {publicado && (
          <a
            href={direccionDe({ pagina: 'reporte', ...destino, lugar: { vista: 'resumen' } })}
            aria-label={`Ver el reporte de ${plantel.nombre}`}
          >
            Reporte
          </a>
        )}
        {sabana && (
          <a
            href={direccionDe({ pagina: 'vista-previa', ...destino, lugar: { vista: 'resumen' } })}
            aria-label={`Vista previa de ${plantel.nombre}`}
          >
            Vista previa
          </a>
        )}
        {!sabana && (
          <a
            href={direccionDe({ pagina: 'carga', ...destino })}
            aria-label={`Cargar la sábana de ${plantel.nombre}`}
          >
            Cargar sábana
          </a>
        )}
      </div>
    </li>
  );
}

/** What its readers get: the edition in force, why there is none any more, or that there never was. */
function LoQueLee({ publicado, retiro, sabana }: PlantelEnCorte) {
  if (publicado) {
    return (
      <>
        <span>
          <SelloDeEdicion edicion={publicado} />
        </span>
        <span className="tenue">{instanteLargo(publicado.publicado)}</span>
      </>
    );
  }
  if (retiro) {
    return (
      <>
        <strong>Retirado</strong>
        <span className="tenue">{instanteLargo(retiro.cuando)}</span>
        <span className="tenue plantel-motivo">Motivo: {retiro.motivo}</span>
      </>
    );
  }
  return <span className="tenue">{sabana ? 'Sin publicar' : ''}</span>;
}
