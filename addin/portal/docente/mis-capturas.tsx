import { useCallback } from 'react';
import { todasLasPaginas } from '../../cliente/paginas';
import { logrado } from '../../cliente/resultado';
import { capturaEnPalabras } from '../../ui/explicacion/captura-en-palabras';
import { fechaDeHoy } from '../../ui/fecha-en-espanol';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { calendariosEnCurso } from '../seguimiento/momentos';
import { useSesion } from '../sesion-activa';
import './mis-capturas.css';

/** A docente's capturas in the periodos under way: how each stands, and that they are made in Excel. */
export function MisCapturas({ plantel }: { readonly plantel: string }) {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(async () => {
      const calendarios = await servicio.calendarios();
      if (!calendarios.ok) return calendarios;
      const capturas = [];
      for (const { periodo } of calendariosEnCurso(calendarios.valor, fechaDeHoy(new Date()))) {
        const suyas = await todasLasPaginas((pagina) => servicio.capturas({ plantel, periodo }, pagina));
        if (!suyas.ok) return suyas;
        capturas.push(...suyas.valor);
      }
      return logrado(capturas);
    }, [servicio, plantel]),
  );
  return (
    <ConRecurso que="sus capturas" recurso={recurso} recargar={recargar}>
      {(capturas) => (
        <section aria-labelledby="titulo-capturas" className="publicados">
          <h2 id="titulo-capturas">Mis capturas</h2>
          <p className="tenue">
            Se capturan en Excel, con el complemento SISEAC.{' '}
            <a href="#/ayuda/empezar">Cómo empezar una captura</a>
          </p>
          {capturas.length === 0 ? (
            <p>No hay grupos suyos en los periodos en curso.</p>
          ) : (
            <ul className="mis-capturas" aria-labelledby="titulo-capturas">
              {capturas.map((captura) => (
                <li key={`${captura.lugar.periodo}/${captura.lugar.grupo}/${captura.lugar.asignatura}`}>
                  <strong>
                    {captura.lugar.grupo} · {captura.lugar.asignatura}
                  </strong>{' '}
                  {captura.nombre}
                  <span className="tenue">
                    Periodo {captura.lugar.periodo} · {capturaEnPalabras(captura)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </ConRecurso>
  );
}
