import { type EstadoDePublicacion, type PeticionDePublicacion } from '../../../shared/modelo/publicacion';
import { huellaDe } from '../../almacen/contenido';
import { type Solicitud } from '../../almacen/publicaciones';
import { type Correlacion } from '../../operacion/correlacion';
import { type Identidad } from '../../seguridad/identidad';
import { estadoDe } from './estado-de-publicacion';
import { idempotenciaDe } from '../idempotencia';
import { porPublicar, type QueSePublica } from './que-se-publica';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/**
 * Accepts a publication and queues the work of each plantel. The same key with the same request is the same
 * publication, whatever happened in between; with another request it is refused.
 */
export async function solicitarPublicacion(
  servicio: Servicio,
  identidad: Identidad,
  que: QueSePublica,
  llave: string | null,
  peticion: PeticionDePublicacion,
  correlacion?: Correlacion,
): Promise<EstadoDePublicacion | Rechazo> {
  const nombrada = idempotenciaDe(identidad, llave);
  if (nombrada instanceof Rechazo) return nombrada;
  const { publicaciones } = servicio.almacen;
  const id = nombrada.slice(0, 32);
  const huella = huellaDe(JSON.stringify([...nombreDe(que), peticion]));
  let solicitud = await publicaciones.solicitud(id);
  if (!solicitud) {
    const nueva = await nuevaSolicitud(servicio, identidad, que, peticion, {
      id,
      huella,
      ...(correlacion && { correlacion }),
    });
    if (nueva instanceof Rechazo) return nueva;
    solicitud = (await publicaciones.registrar(nueva)) ? nueva : await publicaciones.solicitud(id);
  }
  if (solicitud?.huella !== huella) {
    return new Rechazo('llave-reutilizada', 'Con esa llave ya se solicitó otra publicación.');
  }
  await publicaciones.encolar(solicitud);
  return estadoDe(servicio, solicitud);
}

async function nuevaSolicitud(
  servicio: Servicio,
  { id: persona, nombre }: Identidad,
  que: QueSePublica,
  { caracter, motivo, planteles: pedidos }: PeticionDePublicacion,
  llaves: Pick<Solicitud, 'id' | 'huella' | 'correlacion'>,
): Promise<Solicitud | Rechazo> {
  const planteles = await porPublicar(servicio, que, caracter, pedidos);
  if (planteles instanceof Rechazo) return planteles;
  return {
    ...llaves,
    ...que,
    caracter,
    motivo: motivo ?? null,
    solicitadaPor: nombre,
    persona,
    solicitada: servicio.ahora().toISOString(),
    planteles: planteles.map(({ clave, nombre: como }) => ({ clave, nombre: como })),
  };
}

/** A corte and a unit of one number are two things. */
const nombreDe = (que: QueSePublica): readonly (string | number)[] =>
  'unidad' in que ? [que.periodo, 'unidad', que.unidad] : [que.periodo, que.corte];
