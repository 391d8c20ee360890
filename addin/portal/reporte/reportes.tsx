import { useCallback } from 'react';
import { type ReporteListado } from '../../../shared/modelo/publicacion';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { usePaginas } from '../../ui/use-paginas';
import { VerMas } from '../../ui/ver-mas';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { SelloDeEdicion } from '../sello-de-edicion';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import { UnidadesPublicadas } from '../unidad/unidades-publicadas';
import { RenglonRetirado } from './renglon-retirado';
import './reportes.css';
import { VersionesDeCorte } from './versiones-de-corte';

/** The published reports of a plantel, the latest first; a docente goes on to what they have yet to register. */
export function Reportes({ plantel }: { readonly plantel: string }) {
  const { servicio, sesion } = useSesion();
  const deDocente = sesion.rol === 'docente';
  const { recurso, recargar } = usePaginas(
    useCallback((pagina) => servicio.reportes(plantel, pagina), [servicio, plantel]),
  );
  const nombre = sesion.planteles.find(({ clave }) => clave === plantel)?.nombre ?? plantel;
  return (
    <ConRecurso que="los reportes" recurso={recurso} recargar={recargar}>
      {(reportes) => (
        <Pantalla
          titulo={deDocente ? 'Mi registro pendiente' : 'Reportes publicados'}
          antetitulo={`Plantel ${nombre}`}
        >
          {deDocente ? (
            reportes.elementos.length === 0 && <SinReportes />
          ) : (
            <UnidadesPublicadas
              plantel={plantel}
              sinUnidades={reportes.elementos.length === 0 ? <SinReportes /> : null}
            />
          )}
          <ul className="reportes" aria-label="Cortes publicados">
            {reportes.elementos.map((reporte) => (
              <Renglon key={`${reporte.periodo}/${reporte.corte}`} reporte={reporte} deDocente={deDocente} />
            ))}
          </ul>
          <VerMas paginas={reportes} que="reportes" />
        </Pantalla>
      )}
    </ConRecurso>
  );
}

const SinReportes = () => (
  <Vacio titulo="Todavía no hay reportes publicados">
    <p>Cuando Servicios Escolares publique un corte de este plantel, aparecerá aquí.</p>
  </Vacio>
);

function Renglon({ reporte, deDocente }: { readonly reporte: ReporteListado; readonly deDocente: boolean }) {
  const { plantel, periodo, corte, edicion, retiro } = reporte;
  const destino = { plantel, periodo, corte };
  if (retiro) {
    return (
      <RenglonRetirado titulo={`Corte ${corte}`} {...{ periodo, edicion, retiro }}>
        {!deDocente && <VersionesDeCorte {...destino} />}
      </RenglonRetirado>
    );
  }
  return (
    <li className="hoja">
      <div>
        <a
          href={direccionDe(
            deDocente
              ? { pagina: 'pendientes', ...destino }
              : { pagina: 'reporte', ...destino, lugar: { vista: 'resumen' } },
          )}
        >
          Corte {corte}
        </a>
        <span className="tenue">Periodo {periodo}</span>
      </div>
      <div>
        <span>
          <SelloDeEdicion edicion={edicion} />
        </span>
        <span className="tenue">Publicado el {instanteLargo(edicion.publicado)}</span>
        {edicion.motivo !== null && <span className="tenue">Reemplazo: {edicion.motivo}</span>}
      </div>
    </li>
  );
}
