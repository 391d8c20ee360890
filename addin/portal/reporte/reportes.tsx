import { useCallback } from 'react';
import { usePaginas } from '../../ui/tabla/use-paginas';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { MisCapturas } from '../docente/mis-capturas';
import { Pantalla } from '../pantalla';
import { useSesion } from '../sesion-activa';
import { UnidadesPublicadas } from '../unidad/unidades-publicadas';
import { Vacio } from '../vacio';
import { ListaPublicada } from './lista-publicada';
import { VersionesDeCorte } from './versiones-de-corte';

/**
 * What is published of a plantel, the latest first. From a corte a docente goes on to what they have yet to register, from
 * a unit to their own grupos; and they find their capturas.
 */
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
        <Pantalla titulo={deDocente ? 'Mis grupos' : 'Reportes publicados'} antetitulo={`Plantel ${nombre}`}>
          <UnidadesPublicadas
            plantel={plantel}
            deDocente={deDocente}
            sinUnidades={reportes.elementos.length === 0 ? <SinReportes /> : null}
          />
          <ListaPublicada
            titulo={deDocente ? 'Mi registro pendiente' : 'Cortes publicados'}
            aLaVista={deDocente}
            que="reportes"
            paginas={reportes}
            publicado={({ periodo, corte, edicion, retiro }) => {
              const destino = { plantel, periodo, corte };
              return {
                ...{ periodo, edicion, retiro },
                titulo: `Corte ${corte}`,
                href: direccionDe(
                  deDocente
                    ? { pagina: 'pendientes', ...destino }
                    : { pagina: 'reporte', ...destino, lugar: { vista: 'resumen' } },
                ),
                versiones: !deDocente && <VersionesDeCorte {...destino} />,
              };
            }}
          />
          {deDocente && <MisCapturas plantel={plantel} />}
        </Pantalla>
      )}
    </ConRecurso>
  );
}

const SinReportes = () => (
  <Vacio titulo="Todavía no hay reportes publicados">
    <p>Cuando Servicios Escolares publique un corte o una unidad de este plantel, aparecerá aquí.</p>
  </Vacio>
);
