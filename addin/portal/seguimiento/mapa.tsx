import { Button, Select } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { useSesion } from '../sesion-activa';
import { filtrarPor, useConsulta } from '../use-ruta';
import { Vacio } from '../vacio';
import { CuadroDeCaptura } from './cuadro-de-captura';
import { ConEleccion, type Eleccion } from './eleccion';
import { MapasDePlanteles } from './mapas-de-planteles';
import { momentoDeHoy, type MomentoDeCalendario, momentosDe } from './momentos';
import { ReasignacionDeDocentes } from './reasignacion-de-docentes';
import { ventanaEnPalabras } from './ventana-en-palabras';

const MS_ENTRE_LECTURAS = 30_000;

/** Who has captured what, docente by docente: it looks again by itself while somebody looks at it. */
export function Mapa() {
  const pedido = useConsulta().get('momento');
  const momentoDe = ({ calendario, hoy }: Eleccion): MomentoDeCalendario | null => {
    const momentos = momentosDe(calendario);
    return momentos.find(({ clave }) => clave === pedido) ?? momentoDeHoy(momentos, hoy);
  };
  return (
    <Pantalla titulo="Mapa de captura" antetitulo="Docente × módulo × grupo, como está en el servicio">
      <ConEleccion
        todos={(deTodos) => <MapasDePlanteles {...deTodos} />}
        mas={(eleccion) => (
          <Select
            aria-label="Corte o unidad"
            value={momentoDe(eleccion)?.clave ?? ''}
            onChange={(_, { value }) => filtrarPor('momento', value)}
          >
            {momentosDe(eleccion.calendario).map(({ clave, nombre }) => (
              <option key={clave} value={clave}>
                {nombre}
              </option>
            ))}
          </Select>
        )}
      >
        {(eleccion) => {
          const momento = momentoDe(eleccion);
          return momento ? (
            <MapaDe
              key={`${eleccion.plantel}/${eleccion.calendario.periodo}/${momento.clave}`}
              eleccion={eleccion}
              momento={momento}
            />
          ) : (
            <Vacio titulo="El periodo no tiene cortes ni unidades">
              <p>Agréguelos al calendario en Configuración para saber cuándo se captura.</p>
            </Vacio>
          );
        }}
      </ConEleccion>
    </Pantalla>
  );
}

interface Propiedades {
  readonly eleccion: Eleccion;
  readonly momento: MomentoDeCalendario;
}

function MapaDe({ eleccion: { plantel, nombrePlantel, calendario, hoy }, momento }: Propiedades) {
  const { servicio, sesion } = useSesion();
  const { periodo } = calendario;
  const { que, numero } = momento;
  const { recurso, recargar } = useRecurso(
    useCallback(async () => {
      const donde = { periodo, plantel, momento: numero };
      const mapa = await (que === 'corte' ? servicio.mapaDeCorte(donde) : servicio.mapaDeUnidad(donde));
      return mapa.ok ? { ...mapa, valor: { mapa: mapa.valor, leido: new Date().toISOString() } } : mapa;
    }, [servicio, periodo, plantel, que, numero]),
  );
  useEffect(() => {
    const otraVez = (): void => {
      if (document.visibilityState === 'visible') recargar();
    };
    const reloj = setInterval(otraVez, MS_ENTRE_LECTURAS);
    document.addEventListener('visibilitychange', otraVez);
    return () => {
      clearInterval(reloj);
      document.removeEventListener('visibilitychange', otraVez);
    };
  }, [recargar]);
  return (
    <ConRecurso que="el mapa de captura" recurso={recurso} recargar={recargar}>
      {({ mapa, leido }) => (
        <>
          <div className="mapa-momento">
            <p>
              <strong>
                {nombrePlantel}, {momento.nombre.toLowerCase()}
              </strong>{' '}
              <span className="tenue">{ventanaEnPalabras(momento, hoy)}</span>
            </p>
            <div className="botones no-imprimir">
              {sesion.rol === 'direccion-general' && que === 'unidad' && (
                <a
                  className="enlace-boton"
                  href={direccionDe({ pagina: 'publicar-unidad', periodo, unidad: numero })}
                >
                  Publicar la unidad…
                </a>
              )}
              <Button onClick={recargar}>Actualizar</Button>
            </div>
          </div>
          <p className="tenue">Como estaba el {instanteLargo(leido)}. Se actualiza solo cada 30 segundos.</p>
          {sesion.rol === 'direccion-general' && (
            <ReasignacionDeDocentes donde={{ periodo, plantel }} hecho={recargar} />
          )}
          <CuadroDeCaptura renglones={mapa.renglones} />
        </>
      )}
    </ConRecurso>
  );
}
