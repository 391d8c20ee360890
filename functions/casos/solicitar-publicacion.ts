import { type EstadoDePublicacion, type PeticionDePublicacion } from '../../shared/modelo/publicacion';
import { caracterDelReporte } from '../../shared/publicacion/caracter-del-reporte';
import { huellaDe } from '../almacen/contenido';
import { type Solicitud } from '../almacen/publicaciones';
import { type Identidad } from '../seguridad/identidad';
import { type CondicionesDeCorte, condicionesDeCorte } from './condiciones-de-corte';
import { type Momento } from './destino';
import { estadoDe } from './estado-de-publicacion';
import { hoy } from './hoy';
import { idempotenciaDe } from './idempotencia';
import { plantelesConSabana } from './planteles-con-sabana';
import { Rechazo } from './rechazo';
import { type Servicio } from './servicio';

/**
 * Accepts a publication and queues the work of each plantel. The same key with the same request is the same
 * publication, whatever happened in between; with another request it is refused.
 */
export async function solicitarPublicacion(
  servicio: Servicio,
  identidad: Identidad,
  momento: Momento,
  llave: string | null,
  peticion: PeticionDePublicacion,
): Promise<EstadoDePublicacion | Rechazo> {
  const nombrada = idempotenciaDe(identidad, llave);
  if (nombrada instanceof Rechazo) return nombrada;
  const { publicaciones } = servicio.almacen;
  const id = nombrada.slice(0, 32);
  const huella = huellaDe(JSON.stringify([momento.periodo, momento.corte, peticion]));
  let solicitud = await publicaciones.solicitud(id);
  if (!solicitud) {
    const nueva = await nuevaSolicitud(servicio, identidad, momento, peticion, { id, huella });
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
  { nombre }: Identidad,
  momento: Momento,
  { caracter, motivo, planteles: pedidos }: PeticionDePublicacion,
  llaves: Pick<Solicitud, 'id' | 'huella'>,
): Promise<Solicitud | Rechazo> {
  const condiciones = await condicionesDeCorte(servicio, momento);
  if (condiciones instanceof Rechazo) return condiciones;
  const temprana = caracter === 'definitivo' ? rechazoPorCaracter(servicio, condiciones) : null;
  if (temprana) return temprana;
  const planteles = await plantelesConSabana(servicio, momento, pedidos);
  if (planteles instanceof Rechazo) return planteles;
  return {
    ...llaves,
    ...momento,
    caracter,
    motivo: motivo ?? null,
    solicitadaPor: nombre,
    solicitada: servicio.ahora().toISOString(),
    planteles: planteles.map(({ clave, nombre: como }) => ({ clave, nombre: como })),
  };
}

/** Definitivo only once the corte has ended (CON-03). */
function rechazoPorCaracter(servicio: Servicio, { corte, normas }: CondicionesDeCorte): Rechazo | null {
  const entrada = {
    fechaReporte: hoy(servicio),
    fechaFinCorte: corte.capturaFin,
    origenDatos: 'sae' as const,
  };
  if (caracterDelReporte.decide(entrada, normas) === 'definitivo') return null;
  return new Rechazo(
    'corte-no-concluido',
    `El corte ${corte.corte} concluye el ${corte.capturaFin}; antes sólo hay reporte preliminar.`,
    { campo: 'cuerpo.caracter' },
  );
}
