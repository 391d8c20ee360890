import { useCallback } from 'react';
import { type ResumenDeRectificaciones } from '../../../shared/modelo/planteles-por-atender';
import { porCodigo } from '../../../shared/nucleo/orden';
import { todasLasPaginas } from '../../cliente/paginas';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { porNombre } from '../../ui/tabla/ordenar';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import { type SinElegir } from './eleccion';
import { TablaDePlanteles } from './tabla-de-planteles';

/** In which planteles something waits for a decision, the one that has waited longest first. */
export const RectificacionesPorPlantel = ({ calendarios }: SinElegir) =>
  calendarios.map(({ periodo }) => <DePeriodo key={periodo} periodo={periodo} />);

function DePeriodo({ periodo }: { readonly periodo: string }) {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(
      () => todasLasPaginas((pagina) => servicio.resumenDeRectificaciones(periodo, pagina)),
      [servicio, periodo],
    ),
  );
  return (
    <section className="hoja" aria-label={`Periodo ${periodo}`}>
      <h2>Periodo {periodo}</h2>
      <ConRecurso que={`las rectificaciones de ${periodo}`} recurso={recurso} recargar={recargar}>
        {(planteles) => {
          const conAlgo = planteles
            .filter(({ porDecidir, vigentes }) => porDecidir + vigentes > 0)
            .toSorted(porEspera);
          return conAlgo.length === 0 ? (
            <Vacio titulo="Nada espera decisión">
              <p>Ningún plantel tiene rectificaciones por decidir ni autorizadas que sigan en plazo.</p>
            </Vacio>
          ) : (
            <TablaDePlanteles
              de={`Rectificaciones de ${periodo}`}
              columnas={['Por decidir', 'Espera desde', 'Autorizadas en plazo']}
              renglones={conAlgo.map(({ plantel, nombre, porDecidir, esperaDesde, vigentes }) => ({
                ...{ plantel, nombre },
                direccion: `#/rectificaciones?${new URLSearchParams({ plantel, periodo }).toString()}`,
                celdas: [
                  porDecidir,
                  esperaDesde === null ? 'Nada espera' : instanteLargo(esperaDesde),
                  vigentes,
                ],
              }))}
            />
          );
        }}
      </ConRecurso>
    </section>
  );
}

/** Whoever waits comes before who does not; of those who wait, the one that began first. */
const porEspera = (uno: ResumenDeRectificaciones, otro: ResumenDeRectificaciones): number =>
  Number(uno.esperaDesde === null) - Number(otro.esperaDesde === null) ||
  porCodigo(uno.esperaDesde ?? '', otro.esperaDesde ?? '') ||
  porNombre(uno.nombre, otro.nombre);
