import { type LugarDeCaptura } from '../../shared/modelo/captura';
import { type MovimientoDeCaptura } from '../../shared/modelo/movimiento-de-captura';
import { type Identidad } from '../seguridad/identidad';
import { rechazoPorPermiso } from '../seguridad/rechazo-por-permiso';
import { sinCaptura } from './captura-guardada';
import { enTandas } from './en-tandas';
import { type Rechazo } from './rechazo';
import { type Servicio } from './servicio';

interface Busqueda {
  readonly matricula?: string | undefined;
  readonly columna?: string | undefined;
}

/** Every envío a captura was made of, newest first; of one cell or one alumno, those that changed it. */
export async function historialDeCaptura(
  { almacen: { capturas } }: Servicio,
  identidad: Identidad,
  lugar: LugarDeCaptura,
  { matricula, columna }: Busqueda,
): Promise<MovimientoDeCaptura[] | Rechazo> {
  const actual = await capturas.actual(lugar);
  if (!actual) return sinCaptura(lugar);
  const { docentes } = actual.datos;
  const ajena = rechazoPorPermiso('leer-historial-de-captura', identidad, { docentes });
  if (ajena) return ajena;
  const versiones = (await capturas.versiones(lugar)).toReversed();
  const movimientos = await enTandas(versiones, async ({ version, datos }) => {
    const cambios = (await capturas.cambiosDe(datos)).filter(
      (cambio) =>
        (matricula === undefined || cambio.matricula === matricula) &&
        (columna === undefined || cambio.columna === columna),
    );
    const { actualizada: cuando, actualizadaPor: por, rectificacion } = datos;
    return { version, cuando, por, rectificacion, cambios };
  });
  return movimientos.filter(({ cambios }) => cambios.length > 0);
}
