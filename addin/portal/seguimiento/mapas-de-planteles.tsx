import { useCallback } from 'react';
import { type ResumenDeMapa } from '../../../shared/modelo/planteles-por-atender';
import { todasLasPaginas } from '../../cliente/paginas';
import { porNombre } from '../../ui/tabla/ordenar';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { useSesion } from '../sesion-activa';
import { type SinElegir } from './eleccion';
import { momentoDeHoy, type MomentoDeCalendario, momentosDe } from './momentos';
import { TablaDePlanteles } from './tabla-de-planteles';
import { ventanaEnPalabras } from './ventana-en-palabras';

/** How every plantel is doing with what is captured now, those that are late first. */
export const MapasDePlanteles = ({ calendarios, hoy }: SinElegir) =>
  calendarios.map((calendario) => {
    const momento = momentoDeHoy(momentosDe(calendario), hoy);
    return (
      momento && (
        <DeMomento
          key={`${calendario.periodo}/${momento.clave}`}
          periodo={calendario.periodo}
          momento={momento}
          hoy={hoy}
        />
      )
    );
  });

interface Propiedades {
  readonly periodo: string;
  readonly momento: MomentoDeCalendario;
  readonly hoy: string;
}

function DeMomento({ periodo, momento, hoy }: Propiedades) {
  const { servicio } = useSesion();
  const { que, numero } = momento;
  const { recurso, recargar } = useRecurso(
    useCallback(
      () => todasLasPaginas((pagina) => servicio.resumenDeMapas({ periodo, que, momento: numero }, pagina)),
      [servicio, periodo, que, numero],
    ),
  );
  const titulo = `${momento.nombre} de ${periodo}`;
  return (
    <section className="hoja" aria-label={titulo}>
      <h2>{titulo}</h2>
      <p className="tenue">{ventanaEnPalabras(momento, hoy)}</p>
      <ConRecurso que={`el mapa de ${periodo}`} recurso={recurso} recargar={recargar}>
        {(planteles) => {
          const conAlgo = planteles.filter(tieneAlgo).toSorted(porUrgencia);
          const sinNada = planteles.filter((uno) => !tieneAlgo(uno));
          return (
            <>
              {conAlgo.length > 0 && (
                <TablaDePlanteles
                  de={titulo}
                  columnas={['Retrasadas', 'Sin captura', 'Parciales', 'Completas']}
                  renglones={conAlgo.map((uno) => ({
                    ...{ plantel: uno.plantel, nombre: uno.nombre },
                    direccion: direccionDeMapa(uno.plantel, periodo, momento.clave),
                    celdas: [uno.retrasadas, uno.sinCaptura, uno.parciales, uno.completas],
                  }))}
                />
              )}
              {sinNada.length > 0 && (
                <p className="tenue">
                  Sin capturas ni sábana: {sinNada.map(({ nombre }) => nombre).join(', ')}.
                </p>
              )}
            </>
          );
        }}
      </ConRecurso>
    </section>
  );
}

const tieneAlgo = ({ completas, parciales, sinCaptura }: ResumenDeMapa): boolean =>
  completas + parciales + sinCaptura > 0;

const porUrgencia = (uno: ResumenDeMapa, otro: ResumenDeMapa): number =>
  otro.retrasadas - uno.retrasadas ||
  otro.sinCaptura + otro.parciales - (uno.sinCaptura + uno.parciales) ||
  porNombre(uno.nombre, otro.nombre);

const direccionDeMapa = (plantel: string, periodo: string, momento: string): string =>
  `#/mapa?${new URLSearchParams({ plantel, periodo, momento }).toString()}`;
