import { z } from 'zod';
import { Recibo } from '../../shared/modelo/recibo';
import { type Rango } from './claves';
import { type Clase, type Contenido, Huella } from './contenido';
import { type Actual, Documentos } from './documentos';
import { type Firma } from './movimiento-firmado';
import { type TablaConBitacora } from './tabla-con-bitacora';

const Archivo = z.object({ nombre: z.string(), huella: Huella, bytes: z.int().nonnegative() });
export type ArchivoGuardado = z.infer<typeof Archivo>;

/** What came in and what was said of it: too long for a row when the files are many. */
const Constancia = z.object({ archivos: z.array(Archivo), recibo: Recibo });
export type Constancia = z.infer<typeof Constancia>;

const Datos = z.object({
  valor: Huella,
  constancia: Huella,
  guardada: z.iso.datetime(),
  guardadaPor: z.string(),
  alumnos: z.int(),
  gruposModulo: z.int(),
  avisos: z.int(),
  errores: z.int(),
});
export type Entrega = Actual<z.infer<typeof Datos>>;

/**
 * Uploads with history: the files as they came, what was understood of them and the receipt, each version kept.
 * `T` is what was understood: a sábana, a list of incidencias.
 */
export class Entregas<T> {
  private readonly documentos: Documentos<z.infer<typeof Datos>>;

  constructor(
    tabla: TablaConBitacora,
    private readonly contenido: Contenido,
    private readonly clase: Clase,
    private readonly esquema: z.ZodType<T>,
  ) {
    this.documentos = new Documentos(tabla, Datos);
  }

  actual(particion: string): Promise<Entrega | null> {
    return this.documentos.actual(particion);
  }

  actualesDe(rango: Rango): Promise<Entrega[]> {
    return this.documentos.actualesDe(rango);
  }

  valorDe({ datos }: Entrega): Promise<T> {
    return this.deHuella(datos.valor);
  }

  /** What any version was understood as, in force or not. */
  deHuella(huella: Huella): Promise<T> {
    return this.contenido.leerJson(this.clase, huella, this.esquema);
  }

  /** Keeps a value that was not uploaded but made, where `deHuella` finds it. */
  archivar(valor: T): Promise<Huella> {
    return this.contenido.guardarJson(this.clase, valor);
  }

  async reciboDe({ datos }: Entrega): Promise<Recibo> {
    return (await this.contenido.leerJson('constancias', datos.constancia, Constancia)).recibo;
  }

  /**
   * Adds a version, or gives the one in force when the same files already are it. `conflicto` when somebody else
   * saved in between: the caller decides again.
   */
  async guardar(
    particion: string,
    valor: T,
    constancia: Constancia,
    firma: Firma,
  ): Promise<number | 'conflicto'> {
    const previa = await this.documentos.actual(particion);
    const [huella, huellaDeConstancia] = await Promise.all([
      this.contenido.guardarJson(this.clase, valor),
      this.contenido.guardarJson('constancias', constancia),
    ]);
    if (previa?.datos.valor === huella && previa.datos.constancia === huellaDeConstancia) {
      return previa.version;
    }
    const { alumnos, gruposModulo, observaciones } = constancia.recibo;
    const errores = observaciones.filter(({ gravedad }) => gravedad === 'error').length;
    const datos = {
      valor: huella,
      constancia: huellaDeConstancia,
      guardada: firma.cuando,
      guardadaPor: firma.por,
      alumnos,
      gruposModulo,
      avisos: observaciones.length - errores,
      errores,
    };
    return this.documentos.agregar(particion, previa, datos, firma);
  }

  deshacer(entrega: Entrega, firma: Firma): Promise<{ readonly version: number } | 'conflicto'> {
    return this.documentos.deshacer(entrega, firma);
  }
}
