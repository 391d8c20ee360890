import { useCallback, useEffect } from 'react';
import { fechaDeHoy } from '../ui/fecha-en-espanol';
import { useRecurso } from '../ui/use-recurso';
import { ConRecurso } from './con-recurso';
import { corteVigente } from '../../shared/corte/corte-vigente';
import { direccionDe } from './direccion';
import { Espera } from './espera';
import { Pantalla } from './pantalla';
import { type Ruta } from './ruta';
import { useSesion } from './sesion-activa';
import { useRuta } from './use-ruta';
import { Vacio } from './vacio';

/** Each role begins where its work is. */
export function Inicio() {
  const { sesion } = useSesion();
  if (sesion.rol === 'direccion-general') return <InicioDeDireccionGeneral />;
  const [plantel, ...otros] = sesion.planteles;
  if (plantel && otros.length === 0) return <Ir a={{ pagina: 'reportes', plantel: plantel.clave }} />;
  return (
    <Pantalla titulo="Planteles">
      {plantel ? (
        <ul>
          {sesion.planteles.map(({ clave, nombre }) => (
            <li key={clave}>
              <a href={direccionDe({ pagina: 'reportes', plantel: clave })}>{nombre}</a>
            </li>
          ))}
        </ul>
      ) : (
        <Vacio titulo="Su cuenta no tiene planteles asignados">
          <p>Pida a Servicios Escolares de Dirección General que le asigne el suyo.</p>
        </Vacio>
      )}
    </Pantalla>
  );
}

function InicioDeDireccionGeneral() {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(useCallback(() => servicio.calendarios(), [servicio]));
  return (
    <ConRecurso que="el calendario" recurso={recurso} recargar={recargar}>
      {(calendarios) => {
        const vigente = corteVigente(calendarios, fechaDeHoy(new Date()));
        return (
          <Ir
            a={
              vigente ? { pagina: 'tablero', ...vigente } : { pagina: 'configuracion', seccion: 'calendario' }
            }
          />
        );
      }}
    </ConRecurso>
  );
}

/** Goes on without leaving a step in the history, so that "back" does not bounce. */
function Ir({ a }: { readonly a: Ruta }) {
  const direccion = direccionDe(a);
  const desde = useRuta();
  // `desde`: whoever comes back to the beginning while it is leaving is sent on again.
  useEffect(() => location.replace(direccion), [direccion, desde]);
  return <Espera que="su página de inicio" />;
}
