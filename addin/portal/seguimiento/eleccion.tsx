import { Select } from '@fluentui/react-components';
import { type ReactNode, useCallback, useState } from 'react';
import { type Calendario } from '../../../shared/modelo/corte';
import { logrado } from '../../cliente/resultado';
import { fechaDeHoy } from '../../ui/fecha-en-espanol';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import '../reporte/vista.css';
import { useSesion } from '../sesion-activa';
import { filtrarPor, useConsulta } from '../use-ruta';
import { Vacio } from '../vacio';
import { calendarioDeHoy, calendariosEnCurso } from './momentos';
import './seguimiento.css';

/** A plantel in a periodo, as a person chose it. */
export interface Eleccion {
  readonly plantel: string;
  readonly nombrePlantel: string;
  readonly calendario: Calendario;
  readonly hoy: string;
}

/** Everything at once, before a plantel is chosen. */
export interface SinElegir {
  /** The periodo that was chosen, or else those under way. */
  readonly calendarios: readonly Calendario[];
  readonly hoy: string;
}

interface Propiedades {
  /** What Dirección General sees of all planteles together; it begins there. */
  readonly todos: (deTodos: SinElegir) => ReactNode;
  /** More to choose, once plantel and periodo are known. */
  readonly mas?: (eleccion: Eleccion) => ReactNode;
  readonly children: (eleccion: Eleccion) => ReactNode;
}

/** Which plantel and periodo are looked at: it starts from the address, and from today, and keeps the address up to date. */
export function ConEleccion({ todos, mas, children }: Propiedades) {
  const { servicio, sesion } = useSesion();
  const consulta = useConsulta();
  const deDireccion = sesion.rol === 'direccion-general';
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const { recurso, recargar } = useRecurso(
    useCallback(async () => {
      const calendarios = await servicio.calendarios();
      if (!calendarios.ok) return calendarios;
      const deTodos = deDireccion ? await servicio.planteles() : null;
      if (deTodos && !deTodos.ok) return deTodos;
      return logrado({
        calendarios: calendarios.valor,
        planteles: deTodos?.valor.map(({ clave, nombre }) => ({ clave, nombre })) ?? sesion.planteles,
      });
    }, [servicio, sesion, deDireccion]),
  );
  return (
    <ConRecurso que="los planteles y el calendario" recurso={recurso} recargar={recargar}>
      {({ calendarios, planteles }) => {
        const elegido = planteles.find(({ clave }) => clave === consulta.get('plantel'));
        const plantel = elegido ?? (deDireccion ? undefined : planteles[0]);
        const pedido = calendarios.find(({ periodo }) => periodo === consulta.get('periodo'));
        const calendario = pedido ?? calendarioDeHoy(calendarios, hoy);
        if (planteles.length === 0 || !calendario) return <SinDondeMirar />;
        const eleccion = plantel && {
          ...{ plantel: plantel.clave, nombrePlantel: plantel.nombre },
          ...{ calendario, hoy },
        };
        return (
          <>
            <div className="filtros no-imprimir" role="search" aria-label="Qué se mira">
              {(planteles.length > 1 || deDireccion) && (
                <Select
                  aria-label="Plantel"
                  value={plantel?.clave ?? ''}
                  onChange={(_, { value }) => filtrarPor('plantel', value)}
                >
                  {deDireccion && <option value="">Todos los planteles</option>}
                  {planteles.map(({ clave, nombre }) => (
                    <option key={clave} value={clave}>
                      {nombre} ({clave})
                    </option>
                  ))}
                </Select>
              )}
              <Select
                aria-label="Periodo"
                value={plantel ? calendario.periodo : (pedido?.periodo ?? '')}
                onChange={(_, { value }) => filtrarPor('periodo', value)}
              >
                {!plantel && <option value="">Periodos en curso</option>}
                {calendarios.map(({ periodo }) => (
                  <option key={periodo} value={periodo}>
                    Periodo {periodo}
                  </option>
                ))}
              </Select>
              {eleccion && mas?.(eleccion)}
            </div>
            {eleccion
              ? children(eleccion)
              : todos({ calendarios: pedido ? [pedido] : calendariosEnCurso(calendarios, hoy), hoy })}
          </>
        );
      }}
    </ConRecurso>
  );
}

const SinDondeMirar = () => (
  <Vacio titulo="Todavía no hay qué mirar">
    <p>Falta el calendario escolar o el plantel. Pida a Dirección General que los configure.</p>
  </Vacio>
);
