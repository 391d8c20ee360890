import { z } from 'zod';
import { CambioDeCelda, CeldaDeCaptura, LugarDeCaptura } from '../../shared/modelo/captura';
import { filas, particiones, plantelDeFila, rangos } from './claves';
import { type Contenido, Huella } from './contenido';
import { type Actual, Documentos } from './documentos';
import { type Firma } from './movimiento-firmado';
import { type TablaConBitacora } from './tabla-con-bitacora';

const Celdas = z.array(CeldaDeCaptura);
const Cambios = z.array(CambioDeCelda);

/** What is told of a captura without reading its cells, and the names of its cells and of what changed last. */
const Datos = z.object({
  lugar: LugarDeCaptura,
  institucion: z.enum(['ut', 'conalep']),
  nombre: z.string(),
  docentes: z.array(z.string()),
  alumnos: z.int().nonnegative(),
  /** Whether anything was graded yet: until then a sábana says more. */
  conResultados: z.boolean(),
  celdas: Huella,
  cambios: Huella,
  /** Folio under which values of a closed corte were changed in this version. */
  rectificacion: z.string().nullable(),
  actualizada: z.iso.datetime(),
  actualizadaPor: z.string(),
});
type DatosDeCaptura = z.infer<typeof Datos>;
export type CapturaActual = Actual<DatosDeCaptura>;

/** A new version, before its parts have names. */
interface VersionNueva extends Omit<DatosDeCaptura, 'celdas' | 'cambios'> {
  readonly celdas: readonly CeldaDeCaptura[];
  readonly cambios: readonly CambioDeCelda[];
}

/** Capturas with history: each version is a list of cells named by its content, and the changes that made it. */
export class Capturas {
  private readonly documentos: Documentos<DatosDeCaptura>;
  private readonly marcados = new Set<string>();

  constructor(
    private readonly tabla: TablaConBitacora,
    private readonly contenido: Contenido,
  ) {
    this.documentos = new Documentos(tabla, Datos);
  }

  actual(lugar: LugarDeCaptura): Promise<CapturaActual | null> {
    return this.documentos.actual(particiones.captura(lugar));
  }

  /** Every captura of a plantel in a periodo, at its current version, by grupo and asignatura. */
  dePlantel({ periodo, plantel }: Pick<LugarDeCaptura, 'periodo' | 'plantel'>): Promise<CapturaActual[]> {
    return this.documentos.actualesDe(rangos.capturasDePlantel(periodo, plantel));
  }

  /** Claves of the planteles where something was graded, so that they have something to publish. */
  async planteles(periodo: string, institucion: DatosDeCaptura['institucion']): Promise<string[]> {
    const particion = particiones.plantelesConCaptura(periodo, institucion);
    return (await this.tabla.listarParticion(particion)).map(({ fila }) => plantelDeFila(fila));
  }

  celdasDe({ datos }: Pick<CapturaActual, 'datos'>): Promise<CeldaDeCaptura[]> {
    return this.deHuella(datos.celdas);
  }

  /** The cells of any version, in force or not. */
  deHuella(huella: Huella): Promise<CeldaDeCaptura[]> {
    return this.contenido.leerJson('capturas', huella, Celdas);
  }

  /** What an envío was answered, if it already was: text that whoever sent it wrote. */
  async constanciaDe(lugar: LugarDeCaptura, idempotencia: string): Promise<string | null> {
    const hecho = await this.documentos.movimiento(particiones.captura(lugar), idempotencia);
    return hecho?.constancia ?? null;
  }

  /** Every version with who made it, oldest first; what changed in each is read apart. */
  versiones(lugar: LugarDeCaptura) {
    return this.documentos.versiones(particiones.captura(lugar));
  }

  cambiosDe(datos: Pick<DatosDeCaptura, 'cambios'>): Promise<CambioDeCelda[]> {
    return this.contenido.leerJson('cambios', datos.cambios, Cambios);
  }

  /** Adds a version on top of `previa`, or tells that somebody else did first. Its parts are written before it. */
  async guardar(
    previa: CapturaActual | null,
    { celdas, cambios, ...datos }: VersionNueva,
    firma: Firma,
  ): Promise<number | 'conflicto'> {
    const [deCeldas, deCambios] = await Promise.all([
      this.contenido.guardarJson('capturas', celdas),
      this.contenido.guardarJson('cambios', cambios),
      datos.conResultados ? this.marcar(datos) : null,
    ]);
    const valor = { ...datos, celdas: deCeldas, cambios: deCambios };
    return this.documentos.agregar(particiones.captura(datos.lugar), previa, valor, firma);
  }

  /** Leaves the plantel in the list of those with something captured; it may already be there. */
  private async marcar({ lugar, institucion }: Pick<DatosDeCaptura, 'lugar' | 'institucion'>): Promise<void> {
    const particion = particiones.plantelesConCaptura(lugar.periodo, institucion);
    const fila = filas.plantel(lugar.plantel);
    if (this.marcados.has(`${particion} ${fila}`)) return;
    await this.tabla.escribir(particion, [{ hacer: 'crear', fila, columnas: {} }]);
    this.marcados.add(`${particion} ${fila}`);
  }
}
