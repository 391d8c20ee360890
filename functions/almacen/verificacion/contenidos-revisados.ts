import { type Contenido, type EstadoDeContenido } from '../contenido';
import { type ContenidoNombrado, nombradosDentro } from '../contenidos-que-nombran';
import { contenidosNombrados } from './contenidos-nombrados';
import { type Falta } from './faltas-de-documento';

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
    return this.faltasEntre(contenidosNombrados(particion, datos));
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
      ? await this.faltasEntre(await this.contenido.leerJson(clase, huella, dentro), nombre)
      : [];
    // One that names what is missing is told of by every version that names it.
    if (faltas.length === 0) this.buenos.add(nombre);
    return faltas;
  }
}
