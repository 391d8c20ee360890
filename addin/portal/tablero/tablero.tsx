import { SearchBox, Select } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { type Calendario, type NumeroCorte } from '../../../shared/modelo/corte';
import { type TableroDeCorte } from '../../../shared/modelo/tablero-de-corte';
import { logrado } from '../../cliente/resultado';
import { fechaDeHoy } from '../../ui/fecha-en-espanol';
import { cuantos } from '../../ui/numero-en-espanol';
import { coincide, textoBuscable } from '../../ui/tabla/texto-buscable';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import { LineaDelSemestre } from './linea-del-semestre';
import { RenglonDePlantel } from './renglon-de-plantel';
import './tablero.css';

interface Momento {
  readonly periodo: string;
  readonly corte: NumeroCorte;
}

/** Every plantel at one corte: what was loaded, what is published, and what to do next. */
export function Tablero({ periodo, corte }: Momento) {
  const { servicio, sesion } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(async () => {
      const [calendarios, tablero] = await Promise.all([
        servicio.calendarios(),
        servicio.tablero({ periodo, corte }),
      ]);
      if (!calendarios.ok) return calendarios;
      return tablero.ok ? logrado({ calendarios: calendarios.valor, tablero: tablero.valor }) : tablero;
    }, [servicio, periodo, corte]),
  );
  return (
    <Pantalla
      titulo={`Corte ${corte}`}
      antetitulo={`Periodo ${periodo}`}
      acciones={sesion.rol === 'direccion-general' && <Acciones periodo={periodo} corte={corte} />}
    >
      <ConRecurso que="los planteles" recurso={recurso} recargar={recargar}>
        {({ calendarios, tablero }) => (
          <>
            <Semestres calendarios={calendarios} periodo={periodo} corte={corte} />
            <Planteles tablero={tablero} periodo={periodo} corte={corte} />
          </>
        )}
      </ConRecurso>
    </Pantalla>
  );
}

function Acciones({ periodo, corte }: Momento) {
  return (
    <>
      <a className="enlace-boton" href={direccionDe({ pagina: 'simular', periodo, corte, de: 'sabanas' })}>
        Probar otra norma…
      </a>
      <a className="enlace-boton principal" href={direccionDe({ pagina: 'publicar', periodo, corte })}>
        Publicar…
      </a>
    </>
  );
}

function Semestres({
  calendarios,
  periodo,
  corte,
}: Momento & { readonly calendarios: readonly Calendario[] }) {
  const [hoy] = useState(() => fechaDeHoy(new Date()));
  const calendario = calendarios.find((otro) => otro.periodo === periodo);
  return (
    <section className="semestres" aria-label="Cortes del semestre">
      {calendarios.length > 1 && (
        <nav aria-label="Periodos">
          {calendarios.map((otro) => (
            <a
              key={otro.periodo}
              href={direccionDe({ pagina: 'tablero', periodo: otro.periodo, corte: 1 })}
              aria-current={otro.periodo === periodo ? 'true' : undefined}
            >
              {otro.periodo}
            </a>
          ))}
        </nav>
      )}
      {calendario ? (
        <LineaDelSemestre calendario={calendario} corte={corte} hoy={hoy} />
      ) : (
        <p>
          El periodo {periodo} no tiene calendario.{' '}
          <a href={direccionDe({ pagina: 'configuracion', seccion: 'calendario' })}>Configurarlo</a>
        </p>
      )}
    </section>
  );
}

const ESTADOS = [
  ['', 'Todos los planteles'],
  ['sin-sabana', 'Sin sábana'],
  ['por-publicar', 'Con sábana, sin publicar'],
  ['publicado', 'Publicados'],
  ['retirado', 'Retirados'],
] as const;

function Planteles({ tablero, periodo, corte }: Momento & { readonly tablero: TableroDeCorte }) {
  const [busqueda, setBusqueda] = useState('');
  const [estado, setEstado] = useState('');
  const visibles = useMemo(() => {
    const buscado = textoBuscable(busqueda);
    return tablero.filter(({ plantel, sabana, publicado, retiro }) => {
      const sinPublicar = sabana ? 'por-publicar' : 'sin-sabana';
      const suyo = publicado ? 'publicado' : retiro ? 'retirado' : sinPublicar;
      const texto = textoBuscable(`${plantel.clave} ${plantel.nombre} ${plantel.cct}`);
      return (estado === '' || suyo === estado) && coincide(texto, buscado);
    });
  }, [tablero, busqueda, estado]);

  if (tablero.length === 0) {
    return (
      <Vacio titulo="Todavía no hay planteles">
        <p>Dé de alta los planteles de la institución para empezar a cargar sus sábanas.</p>
        <a
          className="enlace-boton principal"
          href={direccionDe({ pagina: 'configuracion', seccion: 'planteles' })}
        >
          Dar de alta planteles
        </a>
      </Vacio>
    );
  }
  const conSabana = tablero.filter(({ sabana }) => sabana).length;
  const publicados = tablero.filter(({ publicado }) => publicado).length;
  return (
    <section className="planteles" aria-labelledby="titulo-planteles">
      <header>
        <div>
          <h2 id="titulo-planteles">Planteles</h2>
          <p className="tenue" role="status">
            {cuantos(conSabana, 'con sábana', 'con sábana')}, {cuantos(publicados, 'publicado', 'publicados')}{' '}
            de {tablero.length}
            {visibles.length < tablero.length && ` · se ven ${visibles.length}`}
          </p>
        </div>
        <SearchBox
          aria-label="Buscar plantel"
          placeholder="Nombre, clave o CCT"
          value={busqueda}
          onChange={(_, { value }) => setBusqueda(value)}
        />
        <Select aria-label="Estado" value={estado} onChange={(_, { value }) => setEstado(value)}>
          {ESTADOS.map(([clave, nombre]) => (
            <option key={clave} value={clave}>
              {nombre}
            </option>
          ))}
        </Select>
      </header>
      <ul className="hoja">
        {visibles.map((estadoDePlantel) => (
          <RenglonDePlantel
            key={estadoDePlantel.plantel.clave}
            estado={estadoDePlantel}
            periodo={periodo}
            corte={corte}
          />
        ))}
        {visibles.length === 0 && (
          <li className="plantel-ninguno tenue">Ningún plantel coincide con lo que busca.</li>
        )}
      </ul>
    </section>
  );
}
