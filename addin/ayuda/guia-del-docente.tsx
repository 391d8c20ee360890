import { SearchBox } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { type Normas } from '../../shared/norma/normas';
import { cuantos } from '../ui/numero-en-espanol';
import { recorrerConFlechas } from '../ui/tabla/recorrer-con-flechas';
import './ayuda.css';
import { buscarEnLaGuia, buscarFunciones } from './buscar-en-la-guia';
import { type Capitulo } from './capitulo';
import { CAPITULOS } from './capitulos';
import { direccionDeAyuda } from './direccion-de-ayuda';
import { FichasDeFunciones } from './fichas-de-funciones';
import { numerosDeLaGuia } from './numeros-de-la-guia';
import { VistaDeCapitulo } from './vista-de-capitulo';

interface Propiedades {
  /** Those in force: the guide quotes their numbers. */
  readonly normas: Normas;
  /** Null shows the contents. */
  readonly capitulo: Capitulo | null;
}

const BUSCAR = 'Buscar en la guía';

/** The guide of the docente under the title of its page: its contents or one chapter, and a search over all of them. */
export function GuiaDelDocente({ normas, capitulo }: Propiedades) {
  const [busqueda, setBusqueda] = useState('');
  const buscado = useDeferredValue(busqueda.trim());
  const marco = useRef<HTMLDivElement>(null);
  return (
    <div className="ayuda" ref={marco} onKeyDown={(evento) => recorrerConFlechas(evento, marco.current)}>
      <div role="search" className="ayuda-busqueda no-imprimir">
        <SearchBox
          aria-label={BUSCAR}
          placeholder={BUSCAR}
          value={busqueda}
          onChange={(_, { value }) => setBusqueda(value)}
        />
      </div>
      {buscado === '' ? (
        capitulo ? (
          <VistaDeCapitulo capitulo={capitulo} normas={normas} />
        ) : (
          <Indice />
        )
      ) : (
        <Encontrado buscado={buscado} normas={normas} alElegir={() => setBusqueda('')} />
      )}
    </div>
  );
}

function Indice() {
  return (
    <nav aria-label="Capítulos de la guía">
      <ol className="ayuda-indice">
        {CAPITULOS.map(({ clave, titulo, resumen }) => (
          <li key={clave}>
            <a href={direccionDeAyuda(clave)}>{titulo}</a>
            <p className="tenue">{resumen}</p>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface PropiedadesDeEncontrado {
  readonly buscado: string;
  readonly normas: Normas;
  readonly alElegir: () => void;
}

function Encontrado({ buscado, normas, alElegir }: PropiedadesDeEncontrado) {
  const hallazgos = useMemo(() => buscarEnLaGuia(buscado, numerosDeLaGuia(normas)), [buscado, normas]);
  const funciones = useMemo(() => buscarFunciones(buscado), [buscado]);
  const conteo = [
    ...(hallazgos.length > 0 ? [cuantos(hallazgos.length, 'capítulo', 'capítulos')] : []),
    ...(funciones.length > 0 ? [cuantos(funciones.length, 'función', 'funciones')] : []),
  ];
  return (
    <>
      <p role="status" className="tenue">
        {conteo.length === 0
          ? `La guía no dice «${buscado}». Pruebe con menos palabras.`
          : conteo.join(' y ')}
      </p>
      <ul className="ayuda-indice">
        {hallazgos.map(({ capitulo: { clave, titulo }, extracto }) => (
          <li key={clave}>
            <a href={direccionDeAyuda(clave)} onClick={alElegir}>
              {titulo}
            </a>
            <p className="tenue">{extracto}</p>
          </li>
        ))}
      </ul>
      {funciones.length > 0 && <FichasDeFunciones ejemplos={funciones} />}
    </>
  );
}
