import { type Plantel } from '../../shared/modelo/plantel';
import { type EstadoDePublicacion, type PeticionDePublicacion } from '../../shared/modelo/publicacion';
import { caracterDelReporte } from '../../shared/publicacion/caracter-del-reporte';
import { plantelDeSabana, rangos } from '../almacen/claves';
import { huellaDe } from '../almacen/contenido';
import { type Solicitud } from '../almacen/publicaciones';
import { type Identidad } from '../seguridad/identidad';
import { type CondicionesDeCorte, condicionesDeCorte, faltanInsumos } from './condiciones-de-corte';
import { leerPlanteles } from './configuracion-guardada';
import { type Momento } from './destino';
import { estadoDe } from './estado-de-publicacion';
import { hoy } from './hoy';
import { plantelSinRegistrar } from './plantel-registrado';
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
  if (llave === null || llave.length < 8 || llave.length > 128) {
    return new Rechazo(
      'falta-llave',
      'La publicación no trae una llave que permita repetirla sin duplicarla.',
    );
  }
  const { publicaciones } = servicio.almacen;
  const id = huellaDe(`${identidad.id}\n${llave}`).slice(0, 32);
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

/** Those asked for, or every one that has a sábana; one asked for without it refuses the whole publication. */
async function plantelesConSabana(
  servicio: Servicio,
  { periodo, corte }: Momento,
  pedidos: readonly string[] | undefined,
): Promise<Plantel[] | Rechazo> {
  const registrados = await leerPlanteles(servicio);
  const desconocido = pedidos?.find((pedido) => !registrados.some(({ clave }) => clave === pedido));
  if (desconocido !== undefined) return plantelSinRegistrar(desconocido, { campo: 'cuerpo.planteles' });
  const entregas = await servicio.almacen.sabanas.actualesDe(rangos.sabanasDeCorte(periodo, corte));
  const conSabana = new Set(entregas.map(({ particion }) => plantelDeSabana(particion)));
  const elegidos = registrados.filter(({ clave }) => pedidos?.includes(clave) ?? conSabana.has(clave));
  const sin = pedidos?.find((clave) => !conSabana.has(clave));
  if (sin !== undefined) {
    const deQuien = `el plantel ${sin} en el corte ${corte}`;
    return faltanInsumos(servicio, { calendario: true, sabana: false }, deQuien);
  }
  if (elegidos.length > 0) return elegidos;
  return faltanInsumos(
    servicio,
    { calendario: true, sabana: false },
    `todos los planteles, en el corte ${corte},`,
  );
}
