import { useEffect, useId, useState } from 'react';
import { LibroDeExcel } from './anfitrion/libro-de-excel';
import { abrirMuestra, type Muestra, muestrasDeLibros } from './muestras';
import { EN_BLANCO } from './nombre-de-libro';

interface Propiedades {
  readonly nombre: string;
  readonly alAbrir: (nombre: string, abrir: () => Promise<LibroDeExcel>) => void;
  readonly alDescargar: () => void;
  readonly alDeshacer: () => void;
  readonly enviosEnPausa: boolean;
  readonly alPausarEnvios: (enPausa: boolean) => void;
}

/** The top of the bench: what it is, the workbooks to try, and what to do with the one that is open. */
export function Cinta({
  nombre,
  alAbrir,
  alDescargar,
  alDeshacer,
  enviosEnPausa,
  alPausarEnvios,
}: Propiedades) {
  const [muestras, setMuestras] = useState<readonly Muestra[]>([]);
  const idDeMuestras = useId();
  useEffect(() => {
    void muestrasDeLibros().then(setMuestras);
  }, []);
  const abrirMuestraElegida = (archivo: string): void => {
    const muestra = muestras.find((una) => una.archivo === archivo);
    if (muestra) alAbrir(muestra.titulo, () => abrirMuestra(muestra));
    else alAbrir(EN_BLANCO, () => Promise.resolve(new LibroDeExcel()));
  };
  return (
    <header className="banco-cinta">
      <div>
        <h1>Banco de pruebas del complemento</h1>
        <p>
          Esto no es Excel: es una rejilla sencilla para probar SISEAC sin tenerlo. Calcula sólo las fórmulas
          de SISEAC y nada se guarda al cerrar la página; descargue el libro para conservarlo.
        </p>
        <p>
          Al entrar, lo capturado se envía automáticamente a este servicio, también lo que ya trae un libro de
          muestra; lo de cortes o unidades que ya cerraron se rechaza hasta que se autorice una rectificación.
          Para probar sin enviar, pause antes los envíos.
        </p>
      </div>
      <div className="banco-acciones">
        <span className="banco-nombre">{nombre}</span>
        <label className="banco-boton">
          Abrir un libro…
          <input
            type="file"
            accept=".xlsx"
            onChange={(evento) => {
              const [archivo] = evento.target.files ?? [];
              evento.target.value = '';
              if (!archivo) return;
              alAbrir(archivo.name, async () =>
                LibroDeExcel.abrirBytes(new Uint8Array(await archivo.arrayBuffer())),
              );
            }}
          />
        </label>
        <label htmlFor={idDeMuestras}>Libros de muestra</label>
        <select id={idDeMuestras} value="" onChange={(evento) => abrirMuestraElegida(evento.target.value)}>
          <option value="" disabled>
            Elija uno
          </option>
          {muestras.map(({ archivo, titulo }) => (
            <option key={archivo} value={archivo}>
              {titulo}
            </option>
          ))}
          {!muestras.some(({ titulo }) => titulo === EN_BLANCO) && (
            <option value="en-blanco">{EN_BLANCO}</option>
          )}
        </select>
        <button
          type="button"
          className="banco-boton"
          aria-pressed={enviosEnPausa}
          title="Lo capturado se queda en el libro, como cuando no hay red"
          onClick={() => alPausarEnvios(!enviosEnPausa)}
        >
          Pausar envíos
        </button>
        <button type="button" className="banco-boton" onClick={alDeshacer}>
          Deshacer
        </button>
        <button
          type="button"
          className="banco-boton"
          title="Las gráficas no van en el archivo: el banco las lleva aparte"
          onClick={alDescargar}
        >
          Descargar xlsx
        </button>
      </div>
    </header>
  );
}
