import { particiones } from '../../functions/almacen/claves';
import { type Firma } from '../../functions/almacen/movimiento-firmado';
import { type Servicio } from '../../functions/casos/servicio';
import { type Identidad } from '../../functions/seguridad/identidad';
import { MinimoAprobatorio } from '../../shared/modelo/configuracion';
import { Plantel } from '../../shared/modelo/plantel';
import { type Sabana } from '../../shared/modelo/sabana';
import { CONTEXTO } from '../sabana-de-prueba';

/* One plantel in the storage itself, for use cases that are tried without a service around them. */

export const ORIZABA = { plantel: '252', periodo: 'AGODIC26', corte: 2 } as const;
export const FIRMA: Firma = {
  persona: 'dg',
  por: 'dg',
  rol: 'direccion-general',
  cuando: '2026-11-21T18:00:00.000Z',
  accion: 'guardar',
  resumen: 'Algo que se guardó',
};
export const DG: Identidad = {
  id: 'dg',
  nombre: 'Elena Robles',
  rol: 'direccion-general',
  planteles: [],
  docente: null,
};

const conteo = { leidas: 1, aceptadas: 1, conAviso: 0, fusionadas: 0, rechazadas: 0 };
export const RECIBO = {
  hojas: [],
  filas: conteo,
  registros: conteo,
  alumnos: 1,
  gruposModulo: 1,
  observaciones: [],
};

/** A workbook for whoever does not look inside. */
export const libro = (): Promise<Uint8Array> => Promise.resolve(Buffer.from('PK'));

/** The plantel, the calendar of its semester and a minimum of 70. */
export async function configurarOrizaba({ almacen }: Servicio): Promise<void> {
  const { planteles, minimos, calendarios } = almacen;
  const orizaba = Plantel.parse({ clave: '252', cct: '30DPT0012K', nombre: 'Orizaba' });
  await planteles.guardar(particiones.configuracion('planteles'), [orizaba], FIRMA);
  const minimo = MinimoAprobatorio.parse({ desde: '2026-08-17', valor: '70', motivo: 'Ejemplo' });
  await minimos.guardar(particiones.configuracion('minimos'), [minimo], FIRMA);
  await calendarios.guardar(particiones.calendario('AGODIC26'), CONTEXTO.calendario, FIRMA);
}

export async function guardarSabana({ almacen }: Servicio, valor: Sabana, firma = FIRMA): Promise<void> {
  const particion = particiones.sabana(valor.periodo, valor.corte, valor.plantel);
  await almacen.sabanas.guardar(particion, valor, { archivos: [], recibo: RECIBO }, firma);
}

export async function guardarIncidencias(
  { almacen }: Servicio,
  matricula: string,
  cuantas: number,
): Promise<void> {
  const valor = Array.from({ length: cuantas }, () => ({
    matricula,
    fecha: '2026-10-01',
    tipo: 'incidencia' as const,
  }));
  const particion = particiones.incidencias('AGODIC26', '252');
  await almacen.incidencias.guardar(particion, valor, { archivos: [], recibo: RECIBO }, FIRMA);
}
