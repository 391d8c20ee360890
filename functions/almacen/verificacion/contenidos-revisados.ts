import { type z } from 'zod';
import { type Contenido, type EstadoDeContenido } from '../contenido';
import { type ContenidoNombrado, nombradosDentro } from '../contenidos-que-nombran';
import { contenidosNombrados } from './contenidos-nombrados';
import { type Falta } from './faltas-de-documento';
import { legible } from './legible';

const COMO_ESTA: Readonly<Record<Exclude<EstadoDeContenido, 'bien'>, string>> = {
  falta: 'no existe',
  alterado: 'no es lo que su nombre dice',
};

interface QuienNombra {
  /** Of those that another content names: this one. */
  readonly quien?: string;
  readonly suprimida: boolean;
}

/**
 * Whether the contents that documents name, and those that these name in turn, are there and are what they are named by;
 * each is read once.
 */
export class ContenidosRevisados {
  private readonly buenos = new Set<string>();

  constructor(private readonly contenido: Contenido) {}

  /** `datos`: of any version. `suprimida`: it is being deleted, and those of its contents that are gone are no fault. */
  async faltasDe(particion: string, datos: string, suprimida: boolean): Promise<readonly Falta[]> {
    const nombrados = legible(() => contenidosNombrados(particion, datos));
    return nombrados
      ? this.faltasEntre(nombrados, { suprimida })
      : [{ campo: 'contenido', detalle: 'no se entiende cuál es' }];
  }

  private async faltasEntre(nombrados: readonly ContenidoNombrado[], por: QuienNombra): Promise<Falta[]> {
    const faltas = await Promise.all(nombrados.map((uno) => this.faltasEn(uno, por)));
    return faltas.flat();
  }

  private async faltasEn({ clase, huella }: ContenidoNombrado, por: QuienNombra): Promise<Falta[]> {
    const nombre = `${clase}/${huella}`;
    if (this.buenos.has(nombre)) return [];
    const estado = await this.contenido.revisar(clase, huella);
    if (estado === 'falta' && por.suprimida) return [];
    if (estado !== 'bien') {
      const { quien } = por;
      const nombrado = quien === undefined ? nombre : `${nombre}, que nombra ${quien},`;
      return [{ campo: 'contenido', detalle: `${nombrado} ${COMO_ESTA[estado]}` }];
    }
    const dentro = nombradosDentro(clase);
    const faltas = dentro
      ? await this.faltasDentro(dentro, await this.contenido.leerTextoDeJson(clase, huella), {
          ...por,
          quien: nombre,
        })
      : [];
    // One that names what is missing is told of by every version that names it.
    if (faltas.length === 0 && !(dentro && por.suprimida)) this.buenos.add(nombre);
    return faltas;
  }

  private async faltasDentro(
    dentro: z.ZodType<ContenidoNombrado[]>,
    texto: string,
    por: QuienNombra & { readonly quien: string },
  ): Promise<Falta[]> {
    const nombrados = legible(() => dentro.parse(JSON.parse(texto)));
    return nombrados
      ? this.faltasEntre(nombrados, por)
      : [{ campo: 'contenido', detalle: `no se entiende qué nombra ${por.quien}` }];
  }
}
