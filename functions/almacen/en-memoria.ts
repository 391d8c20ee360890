import { type Huella } from './contenido';

/**
 * What is made of contents that never change, by their hash. Whoever asks while it is being made waits for the same one;
 * one that could not be made is tried again. Of more than `cuantas`, the one asked for longest ago is forgotten.
 */
export class EnMemoria<T> {
  private readonly hechas = new Map<Huella, Promise<T>>();

  constructor(private readonly cuantas: number) {}

  de(huella: Huella, hacer: () => Promise<T>): Promise<T> {
    const hecha = this.hechas.get(huella) ?? this.empezar(huella, hacer);
    this.hechas.delete(huella);
    this.hechas.set(huella, hecha);
    const [masVieja] = this.hechas.keys();
    if (this.hechas.size > this.cuantas && masVieja !== undefined) this.hechas.delete(masVieja);
    return hecha;
  }

  private empezar(huella: Huella, hacer: () => Promise<T>): Promise<T> {
    const hecha = hacer();
    hecha.catch(() => this.hechas.delete(huella));
    return hecha;
  }
}
