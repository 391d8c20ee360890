import { z } from 'zod';
import { type Rango } from './claves';
import { type Contenido, Huella } from './contenido';
import { Documentos, type Firma } from './documentos';
import { type TablaConBitacora } from './tabla-con-bitacora';

const Datos = z.object({ contenido: Huella });
const INTENTOS = 5;
const EN_MEMORIA = 64;

/**
 * Configuration kept with history. The pointer is read every time, so a change is seen at once; the content it
 * points at never changes and is kept in memory.
 */
export class Configuraciones<T> {
  private readonly documentos: Documentos<z.infer<typeof Datos>>;
  private readonly leidas = new Map<Huella, T>();

  constructor(
    tabla: TablaConBitacora,
    private readonly contenido: Contenido,
    private readonly esquema: z.ZodType<T>,
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

  /** Replaces it whole, keeping what it was; saving what is already in force makes no version. */
  async guardar(particion: string, valor: T, firma: Firma): Promise<void> {
    const contenido = await this.contenido.guardarJson('configuracion', valor);
    for (let intento = 0; intento < INTENTOS; intento += 1) {
      const previa = await this.documentos.actual(particion);
      if (previa?.datos.contenido === contenido) return;
      if ((await this.documentos.agregar(particion, previa, { contenido }, firma)) !== 'conflicto') return;
    }
    throw new Error(`${particion} keeps changing: ${INTENTOS} tries`);
  }

  /** Replaces it only if what is in force is still what `conocida` names (null: nothing is); null when it is not. */
  async guardarSobre(
    particion: string,
    conocida: Huella | null,
    valor: T,
    firma: Firma,
  ): Promise<Huella | null> {
    const contenido = await this.contenido.guardarJson('configuracion', valor);
    const previa = await this.documentos.actual(particion);
    if ((previa?.datos.contenido ?? null) !== conocida) return null;
    if (conocida === contenido) return contenido;
    const guardada = await this.documentos.agregar(particion, previa, { contenido }, firma);
    return guardada === 'conflicto' ? null : contenido;
  }

  async deHuella(huella: Huella): Promise<T> {
    const leida = this.leidas.get(huella);
    if (leida !== undefined) return leida;
    const valor = await this.contenido.leerJson('configuracion', huella, this.esquema);
    if (this.leidas.size >= EN_MEMORIA) this.leidas.clear();
    this.leidas.set(huella, valor);
    return valor;
  }
}
