import { useCallback } from 'react';
import { type ReporteListado } from '../../../shared/modelo/publicacion';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { logrado } from '../../cliente/resultado';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { SelloDeEdicion } from '../sello-de-edicion';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import { UnidadesPublicadas } from '../unidad/unidades-publicadas';
import './reportes.css';

/** The published reports of a plantel, the latest first; a docente goes on to what they have yet to register. */
export function Reportes({ plantel }: { readonly plantel: string }) {
  const { servicio, sesion } = useSesion();
  const deDocente = sesion.rol === 'docente';
  const { recurso, recargar } = useRecurso(
    useCallback(async () => {
      const reportes = await servicio.reportes(plantel);
      if (!reportes.ok || deDocente)
        return reportes.ok ? logrado({ reportes: reportes.valor, unidades: [] }) : reportes;
      const unidades = await servicio.unidades(plantel);
      return unidades.ok ? logrado({ reportes: reportes.valor, unidades: unidades.valor }) : unidades;
    }, [servicio, plantel, deDocente]),
  );
  const nombre = sesion.planteles.find(({ clave }) => clave === plantel)?.nombre ?? plantel;
  return (
    <ConRecurso que="los reportes" recurso={recurso} recargar={recargar}>
      {({ reportes, unidades }) => (
        <Pantalla
          titulo={deDocente ? 'Mi registro pendiente' : 'Reportes publicados'}
          antetitulo={`Plantel ${nombre}`}
        >
          {unidades.length > 0 && <UnidadesPublicadas unidades={unidades} />}
          {reportes.length === 0 && unidades.length === 0 ? (
            <Vacio titulo="Todavía no hay reportes publicados">
              <p>Cuando Servicios Escolares publique un corte de este plantel, aparecerá aquí.</p>
            </Vacio>
          ) : (
            <ul className="reportes">
              {ultimosPrimero(reportes).map((reporte) => (
                <Renglon
                  key={`${reporte.periodo}/${reporte.corte}`}
                  reporte={reporte}
                  deDocente={deDocente}
                />
              ))}
            </ul>
          )}
        </Pantalla>
      )}
    </ConRecurso>
  );
}

function Renglon({ reporte, deDocente }: { readonly reporte: ReporteListado; readonly deDocente: boolean }) {
  const { plantel, periodo, corte, edicion } = reporte;
  const destino = { plantel, periodo, corte };
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

/** "AGODIC26" and "FEBJUL27" are ordered by their year, then by when they begin. */
const orden = ({ periodo, corte }: ReporteListado): string =>
  `${periodo.slice(-2)}${periodo.startsWith('AGO') ? 1 : 0}${corte}`;

const ultimosPrimero = (reportes: readonly ReporteListado[]): readonly ReporteListado[] =>
  [...reportes].sort((a, b) => (orden(a) < orden(b) ? 1 : -1));
