import { type Pagina } from '../../../shared/modelo/pagina';
import { type VersionPublicada } from '../../../shared/modelo/publicacion';
import { type DatosDeEdicion } from '../../almacen/ediciones';
import { type Publicado } from './lo-publicado';
import { paginar, type PeticionDePagina } from '../paginar';
import { type Rechazo } from '../rechazo';
import { retirosPorVersion } from './retiros-por-version';

/** Every version there has been of a published report, newest first, and what became of each. */
export async function versionesPublicadas<Destino, Datos extends DatosDeEdicion & Destino>(
  { ediciones, destino, nombre }: Publicado<Destino, Datos>,
  pedida: PeticionDePagina,
): Promise<Pagina<VersionPublicada> | Rechazo> {
  const { versiones, movimientos } = await ediciones.historia(destino);
  const vigente = (await ediciones.actual(destino))?.version ?? null;
  const retiros = retirosPorVersion(movimientos);
  const todas = versiones.map(({ version, anterior, datos: { edicion } }): VersionPublicada => {
    const retiro = retiros.get(version) ?? null;
    return {
      edicion,
      estado: version === vigente ? 'vigente' : retiro ? 'retirada' : 'reemplazada',
      anterior: anterior === 0 ? null : anterior,
      retiro,
    };
  });
  return paginar(todas, { de: `versiones/${nombre}`, llave: numeroDe, sentido: 'descendente' }, pedida);
}

const CIFRAS = 6;

const numeroDe = ({ edicion: { version } }: VersionPublicada): string =>
  String(version).padStart(CIFRAS, '0');
