import { z } from 'zod';
import { type Rango } from './claves';
import { type Contenido, Huella } from './contenido';
import { Documentos } from './documentos';
import { type Firma } from './movimiento-firmado';
import { type TablaConBitacora } from './tabla-con-bitacora';

const Datos = z.object({ contenido: Huella });
const INTENTOS = 5;
/** What is in force and what it has just replaced: a list of personas may be of 4 MB. */
const EN_MEMORIA = 2;

/**
 * Configuration kept with history. The pointer is read every time, so a change is seen at once; the content it
 * points at never changes, and `enMemoria` of them are kept.
 */
export class Configuraciones<T> {
  private readonly documentos: Documentos<z.infer<typeof Datos>>;
  private readonly leidas = new Map<Huella, T>();

  constructor(
    tabla: TablaConBitacora,
    private readonly contenido: Contenido,
    private readonly esquema: z.ZodType<T>,
    private readonly enMemoria = EN_MEMORIA,
  ) {
    this.documentos = new Documentos(tabla, Datos);
  }

  async leer(particion: string): Promise<T | null> {
    return (await this.vigente(particion))?.valor ?? null;
  }

  /** What is in force with the name of its content, by which `deHuella` finds it again once it is not. */
  async vigente(particion: string): Promise<{ readonly huella: Huella; readonly valor: T } | null> {
    const actual = await this.documentos.actual(particion);
    if (!actual) return null;
    const { contenido: huella } = actual.datos;
    return { huella, valor: await this.deHuella(huella) };
  }

  async leerRango(rango: Rango): Promise<T[]> {
    const actuales = await this.documentos.actualesDe(rango);
    return Promise.all(actuales.map(({ datos }) => this.deHuella(datos.contenido)));
  }

  /**
   * Of one document, or of several that are read together: it grows with each change of any; 0: there is none. `salvo`: one
   * that is not counted.
   */
  async version(donde: string | Rango, salvo?: string): Promise<number> {
    if (typeof donde === 'string') return (await this.documentos.actual(donde))?.version ?? 0;
    const actuales = await this.documentos.actualesDe(donde);
    return actuales.reduce((suma, { particion, version }) => suma + (particion === salvo ? 0 : version), 0);
  }

  /** When what is in force was put in force; null: nothing is. */
  async desde(particion: string): Promise<string | null> {
    const actual = await this.documentos.actual(particion);
    if (!actual) return null;
    const movimientos = await this.documentos.movimientos(particion);
    return movimientos.findLast(({ version }) => version === actual.version)?.cuando ?? null;
  }

  /**
   * Replaces it whole, keeping what it was, and gives the number of the version that it is from here on; saving what is
   * already in force makes none. `admitir` is told which content is replaced (null: there was none), before it is, and
   * what it refuses is the answer.
   */
  async guardar<R>(
    particion: string,
    valor: T,
    firma: Firma,
    admitir: (previo: Huella | null) => Promise<R | null> = () => Promise.resolve(null),
  ): Promise<R | number> {
    const contenido = await this.contenido.guardarJson('configuracion', valor);
    for (let intento = 0; intento < INTENTOS; intento += 1) {
      const previa = await this.documentos.actual(particion);
      if (previa?.datos.contenido === contenido) return previa.version;
      const negada = await admitir(previa?.datos.contenido ?? null);
      if (negada !== null) return negada;
      const hecha = await this.documentos.agregar(particion, previa, { contenido }, firma);
      if (hecha !== 'conflicto') return hecha;
    }
    throw new Error(`${particion} keeps changing: ${INTENTOS} tries`);
  }

  /** Makes of what is in force (null: nothing is) what comes after it; null when others keep changing it. */
  async cambiar(particion: string, siguiente: (vigente: T | null) => T, firma: Firma): Promise<T | null> {
    for (let intento = 0; intento < INTENTOS; intento += 1) {
      const previa = await this.documentos.actual(particion);
      const valor = siguiente(previa && (await this.deHuella(previa.datos.contenido)));
      const contenido = await this.contenido.guardarJson('configuracion', valor);
      if (previa?.datos.contenido === contenido) return valor;
      if ((await this.documentos.agregar(particion, previa, { contenido }, firma)) !== 'conflicto')
        return valor;
    }
    return null;
  }

  async deHuella(huella: Huella): Promise<T> {
    const leida = this.leidas.get(huella);
    if (leida !== undefined) return leida;
    const valor = await this.contenido.leerJson('configuracion', huella, this.esquema);
    this.leidas.set(huella, valor);
    for (const [antigua] of this.leidas) if (this.leidas.size > this.enMemoria) this.leidas.delete(antigua);
    return valor;
  }
}
