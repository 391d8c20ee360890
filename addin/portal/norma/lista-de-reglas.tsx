import { SearchBox, Select } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { CATALOGO } from '../../../shared/catalogo';
import { DOCUMENTOS } from '../../../shared/norma/documentos';
import { conteo } from '../../ui/numero-en-espanol';
import { recorrerConFlechas } from '../../ui/tabla/recorrer-con-flechas';
import { direccionDe } from '../direccion';
import { filtrarPor, useConsulta } from '../use-ruta';
import {
  buscarReglas,
  DOCUMENTOS_EN_ORDEN,
  type Entrada,
  entradaDe,
  enGrupos,
  type Grupo,
} from './indice-de-reglas';

const ENTRADAS = [...CATALOGO.values()].map(entradaDe);
const BUSCAR = 'Buscar por clave, artículo o palabra';

/** Every rule of every document, found by what it says. "/" goes to the search, arrows go through what was found. */
export function ListaDeReglas() {
  const consulta = useConsulta();
  const busqueda = consulta.get('q') ?? '';
  const documento = consulta.get('documento') ?? '';
  const buscado = useDeferredValue(busqueda);
  const encontradas = useMemo(() => buscarReglas(ENTRADAS, buscado, documento), [buscado, documento]);
  const marco = useRef<HTMLDivElement>(null);
  useBarraQueBusca(() => marco.current?.querySelector('input')?.focus());
  const conFecha = { el: consulta.get('el') ?? '' };
  return (
    <div
      className="norma-indice"
      ref={marco}
      onKeyDown={(evento) => recorrerConFlechas(evento, marco.current)}
    >
      <div className="norma-busqueda no-imprimir" role="search">
        <SearchBox
          aria-label={BUSCAR}
          placeholder={BUSCAR}
          aria-keyshortcuts="/"
          value={busqueda}
          onChange={(_, { value }) => filtrarPor('q', value)}
        />
        <Select
          aria-label="Documento"
          value={documento}
          onChange={(_, { value }) => filtrarPor('documento', value)}
        >
          <option value="">Todos los documentos</option>
          {DOCUMENTOS_EN_ORDEN.map((uno) => (
            <option key={uno} value={uno}>
              {DOCUMENTOS[uno].corto}
            </option>
          ))}
        </Select>
        <p role="status" className="tenue">
          {encontradas.length === ENTRADAS.length
            ? `${conteo(ENTRADAS.length)} reglas`
            : `${conteo(encontradas.length)} de ${conteo(ENTRADAS.length)} reglas`}
        </p>
      </div>
      {enGrupos(encontradas).map((grupo) => (
        <DocumentoDeReglas key={grupo.documento} grupo={grupo} consulta={conFecha} />
      ))}
      {encontradas.length === 0 && (
        <p className="norma-nada">
          Ninguna regla dice «{buscado}». Pruebe con menos palabras, o con el número del artículo.
        </p>
      )}
    </div>
  );
}

interface PropiedadesDeDocumento {
  readonly grupo: Grupo;
  readonly consulta: Readonly<Record<string, string>>;
}

function DocumentoDeReglas({ grupo: { documento, temas }, consulta }: PropiedadesDeDocumento) {
  const { titulo, institucion } = DOCUMENTOS[documento];
  return (
    <section className="norma-documento" aria-labelledby={`documento-${documento}`}>
      <header>
        <p className="norma-institucion">{institucion}</p>
        <h2 id={`documento-${documento}`}>{titulo}</h2>
      </header>
      {temas.map(({ tema, entradas }) => (
        <div key={tema} className="norma-tema">
          <h3>{tema}</h3>
          <ul>
            {entradas.map((entrada) => (
              <Renglon key={entrada.regla.clave} entrada={entrada} consulta={consulta} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface PropiedadesDeRenglon {
  readonly entrada: Entrada;
  readonly consulta: Readonly<Record<string, string>>;
}

function Renglon({ entrada: { regla, titulo }, consulta }: PropiedadesDeRenglon) {
  const { clave, cita, enunciado } = regla;
  return (
    <li>
      <span className="norma-clave">{clave}</span>
      <div>
        <a href={direccionDe({ pagina: 'norma', clave }, consulta)}>{titulo}</a>
        <p className="tenue">{enunciado}</p>
      </div>
      <span className="norma-articulo tenue">{cita.referencia}</span>
    </li>
  );
}

/** "/" anywhere but where one is writing. */
function useBarraQueBusca(buscar: () => void): void {
  const ultima = useRef(buscar);
  useEffect(() => {
    ultima.current = buscar;
  });
  useEffect(() => {
    const alTeclear = (evento: globalThis.KeyboardEvent): void => {
      const { target } = evento;
      const escribiendo =
        target instanceof HTMLInputElement ||
        target instanceof HTMLTextAreaElement ||
        target instanceof HTMLSelectElement;
      if (evento.key !== '/' || escribiendo || evento.ctrlKey || evento.metaKey || evento.altKey) return;
      evento.preventDefault();
      ultima.current();
    };
    addEventListener('keydown', alTeclear);
    return () => removeEventListener('keydown', alTeclear);
  }, []);
}
