import { useCallback } from 'react';
import { logrado } from '../../cliente/resultado';
import { cuantos } from '../../ui/numero-en-espanol';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { Pestanas } from '../pestanas';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import { FormularioDePublicacion } from './formulario-de-publicacion';

interface Propiedades {
  readonly periodo: string;
  readonly unidad: number;
}

/** What is about to be published of a unit of the Universidad Tecnológica, for whom, and as what. */
export function PublicarUnidad({ periodo, unidad }: Propiedades) {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(async () => {
      const [calendarios, tablero] = await Promise.all([
        servicio.calendarios(),
        servicio.tableroDeUnidad({ periodo, unidad }),
      ]);
      if (!calendarios.ok) return calendarios;
      if (!tablero.ok) return tablero;
      const calendario = calendarios.valor.find((otro) => otro.periodo === periodo);
      return logrado({ unidades: calendario?.unidades ?? [], listos: tablero.valor });
    }, [servicio, periodo, unidad]),
  );
  return (
    <Pantalla
      titulo={`Publicar la unidad ${unidad}`}
      antetitulo={`Universidad Tecnológica, periodo ${periodo}`}
    >
      <ConRecurso que="los planteles" recurso={recurso} recargar={recargar}>
        {({ unidades, listos }) => (
          <>
            <Pestanas
              titulo="Unidades del periodo"
              pestanas={unidades.map((una) => ({
                nombre: `Unidad ${una.unidad}`,
                href: direccionDe({ pagina: 'publicar-unidad', periodo, unidad: una.unidad }),
                aqui: una.unidad === unidad,
              }))}
            />
            {listos.length > 0 ? (
              <>
                <Publicados periodo={periodo} unidad={unidad} listos={listos} />
                <FormularioDePublicacion
                  que={`la unidad ${unidad}`}
                  conQue="capturas"
                  fin={unidades.find((una) => una.unidad === unidad)?.capturaFin ?? null}
                  listos={listos.map(({ plantel, asignaturas, publicado, retiro }) => ({
                    plantel,
                    detalle: cuantos(asignaturas, 'asignatura', 'asignaturas'),
                    publicado,
                    retiro,
                  }))}
                  publicar={(peticion, llave) =>
                    servicio.publicarUnidad({ periodo, unidad }, peticion, llave)
                  }
                />
              </>
            ) : (
              <Vacio titulo="No hay qué publicar todavía">
                <p>Ningún plantel ha enviado capturas de la Universidad Tecnológica en {periodo}.</p>
                <a className="enlace-boton principal" href={direccionDe({ pagina: 'mapa' }, { periodo })}>
                  Ver el mapa de captura
                </a>
              </Vacio>
            )}
          </>
        )}
      </ConRecurso>
    </Pantalla>
  );
}

interface PropiedadesDePublicados extends Propiedades {
  readonly listos: readonly {
    readonly plantel: { readonly clave: string; readonly nombre: string };
    readonly publicado: object | null;
  }[];
}

function Publicados({ periodo, unidad, listos }: PropiedadesDePublicados) {
  const publicados = listos.filter(({ publicado }) => publicado);
  if (publicados.length === 0) return null;
  return (
    <p>
      Ver lo publicado:{' '}
      {publicados.map(({ plantel: { clave, nombre } }, lugar) => (
        <span key={clave}>
          {lugar > 0 && ', '}
          <a
            href={direccionDe({
              ...{ pagina: 'unidad', plantel: clave, periodo, unidad },
              lugar: { vista: 'resumen' },
            })}
          >
            {nombre}
          </a>
        </span>
      ))}
      .
    </p>
  );
}
