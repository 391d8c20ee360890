import { type Huella } from './contenido';

const HUELLAS = /\b[0-9a-f]{64}\b/g;
/** 48 bits: beside ten million names, one content in 28 million is taken for one of them, and is kept. */
const LETRAS = 12;

/** Names of contents, of which there may be millions: only how each begins is kept. */
export class Nombres {
  private readonly comienzos = new Set<number>();

  /** Whatever looks like the name of a content counts as one: too much is kept rather than too little. */
  anotar(texto: string): void {
    for (const huella of texto.match(HUELLAS) ?? []) this.comienzos.add(comienzoDe(huella));
  }

  tiene(huella: Huella): boolean {
    return this.comienzos.has(comienzoDe(huella));
  }
}

const comienzoDe = (huella: Huella): number => Number.parseInt(huella.slice(0, LETRAS), 16);
