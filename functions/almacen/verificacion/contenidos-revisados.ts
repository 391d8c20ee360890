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

/**
 * Whether the contents that documents name, and those that these name in turn, are there and are what they are named by;
 * each is read once.
 */
export class ContenidosRevisados {
  private readonly buenos = new Set<string>();

  constructor(private readonly contenido: Contenido) {}

  /** `datos`: of any version. */
  async faltasDe(particion: string, datos: string): Promise<readonly Falta[]> {
    const nombrados = legible(() => contenidosNombrados(particion, datos));
    return nombrados
      ? this.faltasEntre(nombrados)
      : [{ campo: 'contenido', detalle: 'no se entiende cuál es' }];
  }

  private async faltasEntre(nombrados: readonly ContenidoNombrado[], quien?: string): Promise<Falta[]> {
    const faltas = await Promise.all(nombrados.map((uno) => this.faltasEn(uno, quien)));
    return faltas.flat();
  }

  private async faltasEn({ clase, huella }: ContenidoNombrado, quien?: string): Promise<Falta[]> {
    const nombre = `${clase}/${huella}`;
    if (this.buenos.has(nombre)) return [];
    const estado = await this.contenido.revisar(clase, huella);
    if (estado !== 'bien') {
      const nombrado = quien === undefined ? nombre : `${nombre}, que nombra ${quien},`;
      return [{ campo: 'contenido', detalle: `${nombrado} ${COMO_ESTA[estado]}` }];
    }
    const dentro = nombradosDentro(clase);
    const faltas = dentro
      ? await this.faltasDentro(nombre, await this.contenido.leerTextoDeJson(clase, huella), dentro)
      : [];
    // One that names what is missing is told of by every version that names it.
    if (faltas.length === 0) this.buenos.add(nombre);
    return faltas;
  }

  private async faltasDentro(
    nombre: string,
    texto: string,
    dentro: z.ZodType<ContenidoNombrado[]>,
  ): Promise<Falta[]> {
    const nombrados = legible(() => dentro.parse(JSON.parse(texto)));
    return nombrados
      ? this.faltasEntre(nombrados, nombre)
      : [{ campo: 'contenido', detalle: `no se entiende qué nombra ${nombre}` }];
  }
}
