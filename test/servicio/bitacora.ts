import { type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { abrirBitacora } from '../../functions/almacen/almacen';
import { cadenaDe } from '../../functions/almacen/cadena-de';
import { filasDeCadena, particiones } from '../../functions/almacen/claves';
import { type Conexion } from '../../functions/almacen/conexion';
import { Documentos } from '../../functions/almacen/documentos';
import { TablaConBitacora } from '../../functions/almacen/tabla-con-bitacora';
import { verificarCadenas } from '../../functions/almacen/verificacion/verificar-cadenas';
import { diaDe } from '../../functions/casos/hoy';
import { FIRMA } from './orizaba';

export const CADENA = '252';
export const SABANA = particiones.sabana('AGODIC26', 2, CADENA);

/** A document that is written over the real bitácora, and what a hand in the storage could do to its chain. */
export function bitacoraDePrueba(conexion: Conexion, ahora: () => Date = () => new Date(FIRMA.cuando)) {
  const abierta = abrirBitacora(conexion, ahora);
  const tabla = new TablaConBitacora(conexion.tabla('documentos'), 'documentos', abierta.bitacora);
  const documentos = new Documentos(tabla, z.object({ texto: z.string() }));
  const verificar = () => verificarCadenas({ ...abierta, hoy: diaDe(ahora()) });
  return {
    ...abierta,
    tabla,
    documentos,
    guardar: async (texto: string, particion = SABANA) =>
      documentos.agregar(particion, await documentos.actual(particion), { texto }, FIRMA),
    verificar,
    roturas: async (cadena = cadenaDe(SABANA)) =>
      (await verificar()).find((una) => una.cadena === cadena)?.roturas ?? [],
  };
}

const Fila = z.looseObject({ partitionKey: z.string(), rowKey: z.string() });

/** An entry as it is stored. */
export async function filaDeAsiento(cliente: TableClient, n: number) {
  const entidad = await cliente.getEntity(particiones.cadena(CADENA), filasDeCadena.asiento(n));
  const { asiento, huella } = z.object({ asiento: z.string(), huella: z.string() }).parse(entidad);
  return { asiento, huella };
}

/** Writes over an entry, as nobody in the service can. */
export async function falsificar(
  cliente: TableClient,
  n: number,
  columnas: { asiento: string; huella: string },
): Promise<void> {
  const fila = Fila.parse({ partitionKey: particiones.cadena(CADENA), rowKey: filasDeCadena.asiento(n) });
  await cliente.upsertEntity({ ...fila, ...columnas }, 'Replace');
}
