import { useCallback } from 'react';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { logrado } from '../../cliente/resultado';
import { cuantos } from '../../ui/numero-en-espanol';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import { FormularioDePublicacion } from './formulario-de-publicacion';

interface Momento {
  readonly periodo: string;
  readonly corte: NumeroCorte;
}

/** What is about to be published, for whom, and as what. */
export function Publicar({ periodo, corte }: Momento) {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(async () => {
      const [calendarios, tablero] = await Promise.all([
        servicio.calendarios(),
        servicio.tablero({ periodo, corte }),
      ]);
      if (!calendarios.ok) return calendarios;
      if (!tablero.ok) return tablero;
      const calendario = calendarios.valor.find((otro) => otro.periodo === periodo) ?? null;
      return logrado({ calendario, listos: tablero.valor.filter(({ sabana }) => sabana) });
    }, [servicio, periodo, corte]),
  );
  const tablero = direccionDe({ pagina: 'tablero', periodo, corte });
  return (
    <Pantalla
      titulo="Publicar a los planteles"
      antetitulo={
        <a href={tablero}>
          Corte {corte}, periodo {periodo}
        </a>
      }
    >
      <ConRecurso que="los planteles" recurso={recurso} recargar={recargar}>
        {({ calendario, listos }) =>
          listos.length > 0 ? (
            <FormularioDePublicacion
              que="el corte"
              conQue="sábana"
              fin={calendario?.cortes.find((otro) => otro.corte === corte)?.capturaFin ?? null}
              listos={listos.map(({ plantel, sabana, publicado, retiro }) => ({
                plantel,
                detalle: sabana ? detalleDe(sabana) : '',
                publicado,
                retiro,
              }))}
              publicar={(peticion, llave) => servicio.publicar({ periodo, corte }, peticion, llave)}
            />
          ) : (
            <Vacio titulo="No hay qué publicar todavía">
              <p>Ningún plantel tiene sábana en este corte.</p>
              <a className="enlace-boton principal" href={tablero}>
                Cargar una sábana
              </a>
            </Vacio>
          )
        }
      </ConRecurso>
    </Pantalla>
  );
}

const detalleDe = ({ alumnos, errores }: { readonly alumnos: number; readonly errores: number }): string =>
  `${cuantos(alumnos, 'alumno', 'alumnos')}${errores > 0 ? `, ${cuantos(errores, 'error', 'errores')}` : ''}`;
