import { useCallback } from 'react';
import { haVencido } from '../../../shared/captura/rectificacion-vencida';
import { type Rectificacion } from '../../../shared/modelo/rectificacion';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { usePaginas } from '../../ui/tabla/use-paginas';
import { VerMas } from '../../ui/tabla/ver-mas';
import { ConRecurso } from '../con-recurso';
import { Pantalla } from '../pantalla';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import { DecisionDeRectificacion } from './decision-de-rectificacion';
import { ConEleccion, type Eleccion } from './eleccion';
import { RectificacionesPorPlantel } from './rectificaciones-por-plantel';
import { SolicitudDeRectificacion } from './solicitud-de-rectificacion';

/** Leave to change what was captured once its window closed: planteles ask, Dirección General decides. */
export function Rectificaciones() {
  const deDireccion = useSesion().sesion.rol === 'direccion-general';
  return (
    <Pantalla
      titulo="Rectificaciones"
      antetitulo={
        deDireccion
          ? 'Cambios a lo capturado después del cierre: los autoriza Dirección General'
          : 'Para cambiar lo capturado después del cierre hace falta autorización'
      }
    >
      <ConEleccion todos={(deTodos) => <RectificacionesPorPlantel {...deTodos} />}>
        {(eleccion) => (
          <Lista key={`${eleccion.plantel}/${eleccion.calendario.periodo}`} eleccion={eleccion} />
        )}
      </ConEleccion>
    </Pantalla>
  );
}

function Lista({ eleccion: { plantel, nombrePlantel, calendario, hoy } }: { readonly eleccion: Eleccion }) {
  const { servicio, sesion } = useSesion();
  const { periodo } = calendario;
  const deDireccion = sesion.rol === 'direccion-general';
  const { recurso, recargar } = usePaginas(
    useCallback(
      (pagina) => servicio.rectificaciones({ periodo, plantel }, pagina),
      [servicio, periodo, plantel],
    ),
  );
  return (
    <ConRecurso que="las rectificaciones" recurso={recurso} recargar={recargar}>
      {(paginas) => (
        <>
          {!deDireccion && (
            <SolicitudDeRectificacion donde={{ periodo, plantel }} calendario={calendario} hecho={recargar} />
          )}
          {paginas.elementos.length === 0 ? (
            <Vacio titulo="No hay rectificaciones">
              <p>
                {nombrePlantel} no ha pedido ninguna en {periodo}.
              </p>
            </Vacio>
          ) : (
            <ul className="rectificaciones">
              {paginas.elementos.map((una) => (
                <li key={una.folio} className="hoja">
                  <Renglon
                    rectificacion={una}
                    hoy={hoy}
                    porUnidades={(calendario.unidades ?? []).length > 0}
                  />
                  {deDireccion && una.estado === 'solicitada' && (
                    <DecisionDeRectificacion
                      donde={{ periodo, plantel }}
                      folio={una.folio}
                      decidida={recargar}
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
          <VerMas paginas={paginas} que="rectificaciones" />
        </>
      )}
    </ConRecurso>
  );
}

const ESTADO = { solicitada: 'Por decidir', autorizada: 'Autorizada', negada: 'Negada' } as const;

interface PropiedadesDeRenglon {
  readonly rectificacion: Rectificacion;
  readonly hoy: Fecha;
  /** A periodo of a Universidad Tecnológica goes by units, and one of CONALEP by cortes. */
  readonly porUnidades: boolean;
}

function Renglon({ rectificacion, hoy, porUnidades }: PropiedadesDeRenglon) {
  const { folio, lugar, momento, motivo, decidida, decididaPor, motivoDeDecision, vence } = rectificacion;
  const vencida = haVencido(rectificacion, hoy);
  return (
    <div>
      <h2>
        Grupo {lugar.grupo} · {lugar.asignatura} · {porUnidades ? 'unidad' : 'corte'} {momento}
      </h2>
      <p>
        <strong>{vencida ? 'Vencida' : ESTADO[rectificacion.estado]}</strong>{' '}
        <span className="tenue">Folio {folio}</span>
      </p>
      <p>Motivo: {motivo}</p>
      <p className="tenue">
        La pidió {rectificacion.solicitadaPor} el {instanteLargo(rectificacion.solicitada)}.
      </p>
      {decidida !== null && (
        <p className="tenue">
          La decidió {decididaPor} el {instanteLargo(decidida)}: {motivoDeDecision}
        </p>
      )}
      {vence !== null && (
        <p>
          {vencida
            ? `Venció el ${fechaLarga(vence)}: para cambiar algo más hay que pedir otra.`
            : `Autoriza cambios hasta el ${fechaLarga(vence)}.`}
        </p>
      )}
    </div>
  );
}
