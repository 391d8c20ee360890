import { type LugarDeCaptura } from '../../../shared/modelo/captura';
import { type MovimientoDeCaptura } from '../../../shared/modelo/movimiento-de-captura';
import { type Pagina } from '../../../shared/modelo/pagina';
import { filas } from '../../almacen/claves';
import { type Identidad } from '../../seguridad/identidad';
import { rechazoPorPermiso } from '../../seguridad/rechazo-por-permiso';
import { sinCaptura } from './captura-guardada';
import { enTandas } from '../en-tandas';
import { leerMarca, paginar, type PeticionDePagina } from '../paginar';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

interface Busqueda extends PeticionDePagina {
  readonly matricula?: string | undefined;
  readonly columna?: string | undefined;
}

const POR_VUELTA = 16;

/** Every envío a captura was made of, newest first; of one cell or one alumno, those that changed it. */
export async function historialDeCaptura(
  { almacen: { capturas } }: Servicio,
  identidad: Identidad,
  lugar: LugarDeCaptura,
  { matricula, columna, ...pedida }: Busqueda,
): Promise<Pagina<MovimientoDeCaptura> | Rechazo> {
  const actual = await capturas.actual(lugar);
  if (!actual) return sinCaptura(lugar);
  const { docentes } = actual.datos;
  const ajena = rechazoPorPermiso('leer-historial-de-captura', identidad, { docentes });
  if (ajena) return ajena;
  const lista = {
    de: JSON.stringify(['historial', lugar, matricula ?? null, columna ?? null]),
    llave: ({ version }: Pick<MovimientoDeCaptura, 'version'>) => filas.version(version),
    sentido: 'descendente',
  } as const;
  const tras = leerMarca(lista.de, pedida.pagina);
  if (tras instanceof Rechazo) return tras;
  const porLeer = (await capturas.versiones(lugar))
    .filter((una) => tras === null || lista.llave(una) < tras)
    .toReversed();
  const movimientos: MovimientoDeCaptura[] = [];
  // What changed in each version is read apart, so no more of it than the page takes, and one to know that there are more.
  while (porLeer.length > 0 && movimientos.length <= pedida.limite) {
    const leidos = await enTandas(porLeer.splice(0, POR_VUELTA), async ({ version, datos }) => {
      const cambios = (await capturas.cambiosDe(datos)).filter(
        (cambio) =>
          (matricula === undefined || cambio.matricula === matricula) &&
          (columna === undefined || cambio.columna === columna),
      );
      const { actualizada: cuando, actualizadaPor: por, rectificacion } = datos;
      return { version, cuando, por, rectificacion, cambios };
    });
    movimientos.push(...leidos.filter(({ cambios }) => cambios.length > 0));
  }
  return paginar(movimientos, lista, pedida);
}
