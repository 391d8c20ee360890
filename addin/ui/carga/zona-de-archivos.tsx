import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { CARGA_SIN_PARTES } from '../../../shared/importacion/limite-de-carga';
import { cuantos } from '../numero-en-espanol';
import { archivosArrastrados, archivosDeCarpeta } from './archivos-arrastrados';
import { avisoDeArchivo, avisoDeSuma } from './aviso-de-archivo';
import './zona-de-archivos.css';

interface Textos {
  /** "Arrastre aquí los archivos del SAE". */
  readonly invitacion: string;
  readonly detalle: string;
  /** What the fields are called: "la sábana". */
  readonly de: string;
  /** What to do when they do not fit in one envío. */
  readonly siExcede: string;
}

const ARCHIVOS_DEL_SAE: Textos = {
  invitacion: 'Arrastre aquí los archivos del SAE',
  detalle: 'libros .xlsx, o textos .csv o .txt, o la carpeta completa de un corte',
  de: 'la sábana',
  siExcede: CARGA_SIN_PARTES,
};

interface Propiedades {
  readonly textos?: Textos;
  readonly archivos: readonly File[];
  readonly cambiar: (archivos: readonly File[]) => void;
  readonly ocupada: boolean;
}

/** Where files are dropped or chosen: several at once, or a whole folder. */
export function ZonaDeArchivos({ textos = ARCHIVOS_DEL_SAE, archivos, cambiar, ocupada }: Propiedades) {
  const [encima, setEncima] = useState(false);
  const sueltos = useRef<HTMLInputElement>(null);
  const carpeta = useRef<HTMLInputElement>(null);
  const suma = avisoDeSuma(archivos, textos.siExcede);
  const agregar = (nuevos: readonly File[]): void => cambiar(sinRepetir([...archivos, ...nuevos]));

  return (
    <div className="zona-de-archivos">
      <div
        className="zona"
        data-encima={encima}
        onDragOver={(evento) => {
          evento.preventDefault();
          setEncima(true);
        }}
        onDragLeave={() => setEncima(false)}
        onDrop={(evento) => {
          evento.preventDefault();
          setEncima(false);
          if (!ocupada) void archivosArrastrados(evento.dataTransfer).then(agregar);
        }}
      >
        <svg viewBox="0 0 48 40" aria-hidden="true" focusable="false">
          <path d="M8 26v8h32v-8 M24 4v22 M15 13l9-9 9 9" />
        </svg>
        <p>
          <strong>{textos.invitacion}</strong>
          <br />
          <span className="tenue">{textos.detalle}</span>
        </p>
        <div className="botones">
          <Button disabled={ocupada} onClick={() => sueltos.current?.click()}>
            Elegir archivos
          </Button>
          <Button disabled={ocupada} onClick={() => elegirCarpeta(carpeta.current)}>
            Elegir carpeta
          </Button>
        </div>
        <input
          ref={sueltos}
          type="file"
          multiple
          hidden
          accept=".xlsx,.csv,.txt"
          aria-label={`Archivos de ${textos.de}`}
          onChange={({ currentTarget }) => {
            agregar([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
        <input
          ref={carpeta}
          type="file"
          multiple
          hidden
          aria-label={`Carpeta de ${textos.de}`}
          onChange={({ currentTarget }) => {
            agregar(archivosDeCarpeta([...(currentTarget.files ?? [])]));
            currentTarget.value = '';
          }}
        />
      </div>
      {archivos.length > 0 && (
        <div className="elegidos">
          <header>
            <p role="status">
              {cuantos(archivos.length, 'archivo', 'archivos')} ·{' '}
              {tamano(archivos.reduce((hasta, { size }) => hasta + size, 0))}
            </p>
            <Button size="small" appearance="subtle" disabled={ocupada} onClick={() => cambiar([])}>
              Quitar todos
            </Button>
          </header>
          {suma !== null && <p className="elegidos-aviso">{suma}</p>}
          <ul>
            {archivos.map((archivo) => (
              <li key={llaveDe(archivo)}>
                <Nombre archivo={archivo} />
                <span className="cifra tenue">{tamano(archivo.size)}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  disabled={ocupada}
                  aria-label={`Quitar ${archivo.name}`}
                  onClick={() => cambiar(archivos.filter((otro) => otro !== archivo))}
                >
                  Quitar
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** With what the service would refuse it for: whoever sends several bad ones sees all of them at once. */
function Nombre({ archivo }: { readonly archivo: File }) {
  const aviso = avisoDeArchivo(archivo);
  return (
    <span>
      {archivo.name}
      {aviso !== null && <span className="elegidos-aviso"> {aviso}</span>}
    </span>
  );
}

/** React has no name for this property: it is asked of the element itself, just before it opens. */
function elegirCarpeta(entrada: HTMLInputElement | null): void {
  entrada?.toggleAttribute('webkitdirectory', true);
  entrada?.click();
}

const llaveDe = ({ name, size, lastModified }: File): string => `${name}/${size}/${lastModified}`;

/** Choosing the same file twice is one file. */
const sinRepetir = (archivos: readonly File[]): File[] => [
  ...new Map(archivos.map((archivo) => [llaveDe(archivo), archivo])).values(),
];

const tamano = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
