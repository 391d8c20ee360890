import { Anfitrion } from './anfitrion/anfitrion';
import { Invocaciones, Metadatos } from './anfitrion/invocaciones';
import { type LibroDeExcel } from './anfitrion/libro-de-excel';
import { Persona } from './anfitrion/persona';
import { CambiosSinDescargar } from './cambios-sin-descargar';
import { Calculo } from './calculo/calculo';
import { Llamadas } from './calculo/llamadas';

/** A workbook open on the bench: the host that answers the pane, and who types in the grid. */
export interface LibroEnBanco {
  /** Tells apart the workbooks that have been on the bench. */
  readonly numero: number;
  readonly nombre: string;
  readonly libro: LibroDeExcel;
  readonly persona: Persona;
  readonly calculo: Calculo;
  readonly cambios: CambiosSinDescargar;
  /** Answers with what stops listening. Formats make no event of their own, so every batch of the pane counts. */
  alCambiar(oyente: () => void): () => void;
}

declare global {
  interface Window {
    /** Whether the pane keeps in the workbook what it would send. */
    enviosEnPausa?: boolean;
    /** What the pane's bridge talks to, from its frame. */
    anfitrion?: {
      recibir(texto: string): Promise<string | null>;
      conectar(enviar: (texto: string) => void): void;
    };
  }
}

let puestos = 0;

/** Puts a workbook on the bench in place of the one that was there. The pane must be loaded again after it. */
export async function ponerEnBanco(nombre: string, libro: LibroDeExcel): Promise<LibroEnBanco> {
  const declaradas = await metadatos();
  const invocaciones = new Invocaciones(declaradas);
  const anfitrion = new Anfitrion(libro, invocaciones);
  const oyentes = new Set<() => void>();
  const avisar = (): void => {
    for (const oyente of oyentes) oyente();
  };
  const llamadas = new Llamadas(invocaciones, declaradas, () => calculo.pedir());
  const calculo = new Calculo(libro, llamadas, avisar);
  libro.sucesos.oir(({ que }) => {
    avisar();
    if (que !== 'seleccion' && que !== 'hoja-activada') calculo.pedir();
  });
  calculo.pedir();
  invocaciones.alEstarListo = () => llamadas.repetir();
  window.anfitrion = {
    recibir: async (texto) => {
      const respuesta = await anfitrion.recibir(texto);
      avisar();
      return respuesta;
    },
    conectar: (enviar) => {
      anfitrion.enviar = enviar;
    },
  };
  return {
    numero: (puestos += 1),
    nombre,
    libro,
    persona: new Persona(libro),
    calculo,
    cambios: new CambiosSinDescargar(libro.sucesos),
    alCambiar: (oyente) => {
      oyentes.add(oyente);
      return () => oyentes.delete(oyente);
    },
  };
}

/** What the custom functions declare; without it none may be called. */
async function metadatos(): Promise<Metadatos> {
  const respuesta = await fetch('/funciones.json');
  return Metadatos.parse(respuesta.ok ? await respuesta.json() : { functions: [] });
}
