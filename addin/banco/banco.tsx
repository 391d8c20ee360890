import { useEffect, useReducer, useRef, useState } from 'react';
import { descargar } from '../ui/descargar';
import { LibroDeExcel } from './anfitrion/libro-de-excel';
import { type Hecho } from './anfitrion/persona';
import { BarraDeCelda } from './barra-de-celda';
import { type Casilla, nombreDe } from './casilla';
import { Cinta } from './cinta';
import { GraficasDeLaHoja } from './graficas-de-la-hoja';
import { type LibroEnBanco, ponerEnBanco } from './libro-en-banco';
import { motivoDeCelda } from './motivo-de-celda';
import { EN_BLANCO, nombreDeArchivo, nombreDeLibro } from './nombre-de-libro';
import { Pestanas } from './pestanas-de-hojas';
import { PreguntaDeLibro } from './pregunta-de-libro';
import { Rejilla } from './rejilla';

interface LibroPorAbrir {
  readonly nombre: string;
  readonly abrir: () => Promise<LibroDeExcel>;
}

/** How the pane knows that it is in Excel for Windows. */
const PANEL = `/banco/panel.html?_host_Info=${encodeURIComponent('Excel$Win32$16.01$es-MX$telemetry$$$0')}`;

/**
 * A trial bench: the pane, with the genuine office.js, beside a plain grid of the workbook that the host holds in this
 * page. Whoever has no Excel sees here what the add-in does to a workbook.
 */
export function Banco() {
  const [abierto, setAbierto] = useState<LibroEnBanco | null>(null);
  const [, repintar] = useReducer((veces: number) => veces + 1, 0);
  useEffect(() => abierto?.alCambiar(repintar), [abierto]);
  const [rechazo, setRechazo] = useState<{ titulo: string; mensaje: string } | null>(null);
  const panel = useRef<HTMLIFrameElement>(null);
  const [enviosEnPausa, setEnviosEnPausa] = useState(false);
  const pausarEnvios = (enPausa: boolean): void => {
    window.enviosEnPausa = enPausa;
    setEnviosEnPausa(enPausa);
    // As when the network returns: what waited is sent at once.
    if (!enPausa) panel.current?.contentWindow?.dispatchEvent(new Event('online'));
  };
  const [porAbrir, setPorAbrir] = useState<LibroPorAbrir | null>(null);
  const poner = async ({ nombre, abrir }: LibroPorAbrir): Promise<void> => {
    setPorAbrir(null);
    try {
      setAbierto(await ponerEnBanco(nombre, await abrir()));
      setRechazo(null);
    } catch {
      setRechazo({
        titulo: nombre,
        mensaje: 'No se pudo abrir el libro. Elija un archivo .xlsx que se abra en Excel.',
      });
    }
  };
  useEffect(() => {
    void ponerEnBanco(EN_BLANCO, new LibroDeExcel()).then(setAbierto);
  }, []);
  const nombre = abierto ? nombreDeLibro(abierto.nombre, abierto.libro) : EN_BLANCO;
  const alHacer = (hecho: Hecho): void => {
    // Not all that a person does is an event of the workbook.
    repintar();
    if (hecho.outcome === 'rechazado') setRechazo(hecho);
    else setRechazo(hecho.aviso === null ? null : { titulo: 'Aviso', mensaje: hecho.aviso });
  };
  /** Answers whether it was downloaded. */
  const guardar = async ({ libro, cambios }: LibroEnBanco): Promise<boolean> => {
    try {
      await cambios.descargar(async () => {
        const bytes = await libro.guardar();
        descargar(nombreDeArchivo(nombre), new Blob([new Uint8Array(bytes)]));
      });
      return true;
    } catch {
      setRechazo({
        titulo: nombre,
        mensaje: 'No se pudo descargar el libro. Sigue abierto con sus cambios: descárguelo otra vez.',
      });
      return false;
    }
  };
  const descargarYAbrir = async (abierto: LibroEnBanco, otro: LibroPorAbrir): Promise<void> => {
    if (await guardar(abierto)) await poner(otro);
    else setPorAbrir(null);
  };
  return (
    <div className="banco">
      <Cinta
        nombre={nombre}
        alAbrir={(nombre, abrir) => {
          if (abierto?.cambios.hay) setPorAbrir({ nombre, abrir });
          else void poner({ nombre, abrir });
        }}
        enviosEnPausa={enviosEnPausa}
        alPausarEnvios={pausarEnvios}
        alDescargar={() => {
          if (abierto) void guardar(abierto);
        }}
        alDeshacer={() => {
          if (abierto?.persona.deshacer() === false) {
            setRechazo({ titulo: 'Deshacer', mensaje: 'No hay nada que deshacer en la rejilla.' });
          }
        }}
      />
      {abierto && porAbrir && (
        <PreguntaDeLibro
          abrir={() => void poner(porAbrir)}
          descargarYAbrir={() => void descargarYAbrir(abierto, porAbrir)}
          cancelar={() => setPorAbrir(null)}
        />
      )}
      {rechazo && (
        <div role="alert" className="banco-rechazo">
          <strong>{rechazo.titulo}</strong> {rechazo.mensaje}
          <button type="button" onClick={() => setRechazo(null)}>
            Entendido
          </button>
        </div>
      )}
      {abierto && (
        <main className="banco-cuerpo">
          <Libro abierto={abierto} alHacer={alHacer} />
          {/* Another workbook is another Excel: its pane starts again. */}
          <iframe key={abierto.numero} ref={panel} title="Panel de SISEAC" src={PANEL} />
        </main>
      )}
    </div>
  );
}

interface PropiedadesDelLibro {
  readonly abierto: LibroEnBanco;
  readonly alHacer: (hecho: Hecho) => void;
}

function Libro({ abierto, alHacer }: PropiedadesDelLibro) {
  const { libro, persona, calculo } = abierto;
  const hoja = libro.activa;
  const { fila1, columna1 } = libro.seleccion.area;
  const casilla: Casilla =
    libro.seleccion.hoja === hoja ? { fila: fila1, columna: columna1 } : { fila: 1, columna: 1 };
  const { name } = hoja.exceljs;
  const { fila, columna } = casilla;
  const motivo = motivoDeCelda(hoja.exceljs.findCell(fila, columna), calculo.enCelda(hoja, fila, columna));
  return (
    <section className="banco-libro" aria-label="Libro">
      <BarraDeCelda libro={libro} persona={persona} casilla={casilla} alHacer={alHacer} />
      <Rejilla
        hoja={hoja}
        tablas={libro.tablas}
        calculo={calculo}
        casilla={casilla}
        alElegir={(elegida) => persona.seleccionar(name, nombreDe(elegida))}
        alTeclear={(donde, texto) => alHacer(persona.teclear(name, nombreDe(donde), texto))}
        alPegar={(donde, matriz) => alHacer(persona.pegar(name, nombreDe(donde), matriz))}
        alVaciar={(donde) => alHacer(persona.vaciar(name, nombreDe(donde)))}
        alDeshacer={() => persona.deshacer()}
      />
      <p role="status" aria-label="Motivo de la celda" className="banco-motivo">
        {motivo !== null && (
          <>
            <strong>{nombreDe(casilla)}</strong> {motivo}
          </>
        )}
      </p>
      <Pestanas
        hojas={libro.hojas.filter(({ visibilidad }) => visibilidad === 'Visible')}
        activa={hoja}
        alElegir={(elegida) => persona.seleccionar(elegida.exceljs.name, 'A1')}
      />
      <GraficasDeLaHoja graficas={libro.graficas.filter((grafica) => grafica.hoja === hoja)} />
    </section>
  );
}
