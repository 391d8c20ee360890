import { type Contenido, type EstadoDeContenido } from '../contenido';
import { contenidosNombrados } from './contenidos-nombrados';
import { type Falta } from './faltas-de-documento';

const COMO_ESTA: Readonly<Record<Exclude<EstadoDeContenido, 'bien'>, string>> = {
  falta: 'no existe',
  alterado: 'no es lo que su nombre dice',
};

/** Whether the contents that documents name are there and are what they are named by; each is read once. */
export class ContenidosRevisados {
  private readonly buenos = new Set<string>();

  constructor(private readonly contenido: Contenido) {}

  /** `datos`: of the version in force. */
  async faltasDe(particion: string, datos: string): Promise<readonly Falta[]> {
    const revisados = await Promise.all(
      contenidosNombrados(particion, datos).map(async ({ clase, huella }): Promise<Falta[]> => {
        const nombre = `${clase}/${huella}`;
        if (this.buenos.has(nombre)) return [];
        const estado = await this.contenido.revisar(clase, huella);
        if (estado !== 'bien') return [{ campo: 'contenido', detalle: `${nombre} ${COMO_ESTA[estado]}` }];
        this.buenos.add(nombre);
        return [];
      }),
    );
    return revisados.flat();
  }
}
