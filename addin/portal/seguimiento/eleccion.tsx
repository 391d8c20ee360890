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
import { calendarioDeHoy } from './momentos';
import './seguimiento.css';

/** A plantel in a periodo, as a person chose it. */
export interface Eleccion {
  readonly plantel: string;
  readonly nombrePlantel: string;
  readonly calendario: Calendario;
  readonly hoy: string;
}

interface Propiedades {
  /** More to choose, once plantel and periodo are known. */
  readonly mas?: (eleccion: Eleccion) => ReactNode;
  readonly children: (eleccion: Eleccion) => ReactNode;
}

/** Which plantel and periodo are looked at: it starts from the address, and from today, and keeps the address up to date. */
export function ConEleccion({ mas, children }: Propiedades) {
  const { servicio, sesion } = useSesion();
  const consulta = useConsulta();
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const { recurso, recargar } = useRecurso(
    useCallback(async () => {
      const calendarios = await servicio.calendarios();
      if (!calendarios.ok) return calendarios;
      const deTodos = sesion.rol === 'direccion-general' ? await servicio.planteles() : null;
      if (deTodos && !deTodos.ok) return deTodos;
      return logrado({
        calendarios: calendarios.valor,
        planteles: deTodos?.valor.map(({ clave, nombre }) => ({ clave, nombre })) ?? sesion.planteles,
      });
    }, [servicio, sesion]),
  );
  return (
    <ConRecurso que="los planteles y el calendario" recurso={recurso} recargar={recargar}>
      {({ calendarios, planteles }) => {
        const plantel = planteles.find(({ clave }) => clave === consulta.get('plantel')) ?? planteles[0];
        const calendario =
          calendarios.find(({ periodo }) => periodo === consulta.get('periodo')) ??
          calendarioDeHoy(calendarios, hoy);
        if (!plantel || !calendario) return <SinDondeMirar />;
        const eleccion = { plantel: plantel.clave, nombrePlantel: plantel.nombre, calendario, hoy };
        return (
          <>
            <div className="filtros no-imprimir" role="search" aria-label="Qué se mira">
              {planteles.length > 1 && (
                <Select
                  aria-label="Plantel"
                  value={plantel.clave}
                  onChange={(_, { value }) => filtrarPor('plantel', value)}
                >
                  {planteles.map(({ clave, nombre }) => (
                    <option key={clave} value={clave}>
                      {nombre} ({clave})
                    </option>
                  ))}
                </Select>
              )}
              <Select
                aria-label="Periodo"
                value={calendario.periodo}
                onChange={(_, { value }) => filtrarPor('periodo', value)}
              >
                {calendarios.map(({ periodo }) => (
                  <option key={periodo} value={periodo}>
                    Periodo {periodo}
                  </option>
                ))}
              </Select>
              {mas?.(eleccion)}
            </div>
            {children(eleccion)}
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
