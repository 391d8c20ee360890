import { type Rango } from '../../almacen/claves';
import { type Configuraciones } from '../../almacen/configuraciones';
import { type Firma } from '../../almacen/movimiento-firmado';
import { Rechazo } from '../rechazo';
import { rechazoPorVersion } from '../version-esperada';

/** What was saved and the version to say when it is changed again. */
export interface Guardada<T> {
  readonly valor: T;
  readonly version: number;
}

interface PorGuardar<T> {
  readonly particion: string;
  /** What is read and versioned together, when it is more than the document itself. */
  readonly deVersion?: Rango;
  readonly valor: T;
  readonly firma: Firma;
  readonly condicion: string | null;
  /** What else may refuse it, decided on what is in force. */
  readonly admitir?: (vigente: T | null) => Rechazo | null;
  /** How it is named in a refusal, es-MX with its article. */
  readonly que: string;
}

/**
 * Saves configuration on top of the version that was read, and of no other. The version it answers is the one that was
 * saved: what somebody else saves at the same moment is not in it, and whoever saves next has to read that first.
 */
export async function guardarConfiguracion<T>(
  configuraciones: Configuraciones<T>,
  { particion, deVersion, valor, firma, condicion, admitir, que }: PorGuardar<T>,
): Promise<Guardada<T> | Rechazo> {
  const version = () => configuraciones.version(deVersion ?? particion);
  const deLasOtras = deVersion === undefined ? 0 : await configuraciones.version(deVersion, particion);
  const guardada = await configuraciones.guardar(particion, valor, firma, async (previo) => {
    const negada = admitir?.(previo === null ? null : await configuraciones.deHuella(previo));
    if (negada) return negada;
    // A document that begins beside others is on top of nothing, whatever they are at.
    return previo !== null || condicion !== null ? rechazoPorVersion(condicion, await version(), que) : null;
  });
  return guardada instanceof Rechazo ? guardada : { valor, version: deLasOtras + guardada };
}
