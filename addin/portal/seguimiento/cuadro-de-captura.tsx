import { Checkbox, SearchBox, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type RenglonDeMapa } from '../../../shared/modelo/mapa-de-captura';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { cuantos } from '../../ui/numero-en-espanol';
import { coincide, textoBuscable } from '../../ui/tabla/texto-buscable';
import { Vacio } from '../vacio';
import { EstadoDeCaptura, NOMBRE_DE_ESTADO } from './estado-de-captura';
import { porDocente, resumenDeCaptura } from './renglones-de-mapa';

const ESTADOS = ['sin-captura', 'parcial', 'completa'] as const;

/** The map as a picture: a tile for each módulo and grupo of a docente, those who are late first. */
export function CuadroDeCaptura({ renglones }: { readonly renglones: readonly RenglonDeMapa[] }) {
  const [busqueda, setBusqueda] = useState('');
  const [grupo, setGrupo] = useState('');
  const [estado, setEstado] = useState('');
  const [soloRetrasados, setSoloRetrasados] = useState(false);
  const grupos = useMemo(() => [...new Set(renglones.map((uno) => uno.grupo))].toSorted(), [renglones]);
  const visibles = useMemo(() => {
    const buscado = textoBuscable(busqueda);
    return renglones.filter(
      (uno) =>
        (grupo === '' || uno.grupo === grupo) &&
        (estado === '' || uno.estado === estado) &&
        (!soloRetrasados || uno.retrasado) &&
        coincide(textoBuscable(`${uno.docente} ${uno.asignatura} ${uno.nombre}`), buscado),
    );
  }, [renglones, busqueda, grupo, estado, soloRetrasados]);
  if (renglones.length === 0) {
    return (
      <Vacio titulo="Nadie tiene qué capturar todavía">
        <p>
          Aparecerá cuando un docente envíe su primer libro, o cuando Servicios Escolares cargue la sábana del
          plantel.
        </p>
      </Vacio>
    );
  }
  return (
    <section className="mapa" aria-label="Mapa de captura">
      <Cuentas renglones={renglones} />
      <div className="filtros no-imprimir" role="search" aria-label="Filtros del mapa">
        <SearchBox
          aria-label="Buscar docente o módulo"
          placeholder="Docente o módulo"
          value={busqueda}
          onChange={(_, { value }) => setBusqueda(value)}
        />
        <Select aria-label="Grupo" value={grupo} onChange={(_, { value }) => setGrupo(value)}>
          <option value="">Todos los grupos</option>
          {grupos.map((uno) => (
            <option key={uno} value={uno}>
              Grupo {uno}
            </option>
          ))}
        </Select>
        <Select aria-label="Estado" value={estado} onChange={(_, { value }) => setEstado(value)}>
          <option value="">Todo estado</option>
          {ESTADOS.map((uno) => (
            <option key={uno} value={uno}>
              {NOMBRE_DE_ESTADO[uno]}
            </option>
          ))}
        </Select>
        <Checkbox
          label="Sólo retrasados"
          checked={soloRetrasados}
          onChange={(_, { checked }) => setSoloRetrasados(checked === true)}
        />
      </div>
      <p className="tenue" role="status">
        {visibles.length === renglones.length
          ? cuantos(renglones.length, 'captura', 'capturas')
          : `${visibles.length} de ${cuantos(renglones.length, 'captura', 'capturas')}`}
      </p>
      {visibles.length === 0 && (
        <p>Nada coincide con los filtros. Pruebe con otra palabra o quite alguno de los filtros.</p>
      )}
      <ul className="mapa-docentes">
        {porDocente(visibles).map(([docente, suyos]) => (
          <li key={docente} className="hoja">
            <h2>{docente === '' ? 'Sin docente asignado' : docente}</h2>
            <ul className="mapa-fichas">
              {suyos.map((renglon) => (
                <Ficha key={`${renglon.grupo}/${renglon.asignatura}`} renglon={renglon} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cuentas({ renglones }: { readonly renglones: readonly RenglonDeMapa[] }) {
  const { porEstado, retrasados, docentesRetrasados } = resumenDeCaptura(renglones);
  return (
    <>
      <dl className="mapa-cuentas">
        {ESTADOS.map((estado) => (
          <div key={estado}>
            <dt>
              <EstadoDeCaptura estado={estado} />
            </dt>
            <dd>{porEstado[estado]}</dd>
          </div>
        ))}
        <div>
          <dt>Retrasadas</dt>
          <dd>{retrasados}</dd>
        </div>
      </dl>
      {docentesRetrasados.length > 0 && (
        <p>
          <strong>Con retraso:</strong> {docentesRetrasados.join('; ')}.
        </p>
      )}
    </>
  );
}

function Ficha({ renglon }: { readonly renglon: RenglonDeMapa }) {
  const { grupo, asignatura, nombre, estado, retrasado, capturadas, esperadas, ceros, noAcreditadas } =
    renglon;
  const parte = esperadas === 0 ? 0 : Math.floor((100 * capturadas) / esperadas);
  return (
    <li className={`ficha-de-captura ${estado}${retrasado ? ' retrasado' : ''}`}>
      <p className="ficha-lugar">
        <strong>{grupo}</strong> {nombre === '' ? asignatura : nombre}{' '}
        {nombre !== '' && <span className="tenue">{asignatura}</span>}
      </p>
      <p>
        <EstadoDeCaptura estado={estado} />
        {retrasado && <span className="ficha-retraso">Retrasada</span>}
      </p>
      <svg className="ficha-avance" aria-hidden="true" focusable="false">
        <rect width="100%" height="6" rx="1" />
        <rect className="hecho" width={`${parte}%`} height="6" rx="1" />
      </svg>
      <p className="ficha-cifras">
        {capturadas} de {cuantos(esperadas, 'dato', 'datos')}
        {ceros > 0 && ` · ${cuantos(ceros, 'cero', 'ceros')}`}
        {noAcreditadas > 0 && ` · ${noAcreditadas} en NA`}
      </p>
      <p className="tenue">
        {renglon.actualizada
          ? `Enviada el ${instanteLargo(renglon.actualizada)}`
          : capturadas > 0
            ? 'Según la sábana; su docente no ha enviado captura'
            : 'Nunca se ha enviado'}
      </p>
    </li>
  );
}
