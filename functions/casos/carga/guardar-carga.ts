import { type Recibo } from '../../../shared/modelo/recibo';
import { type ArchivoGuardado, type Entregas } from '../../almacen/entregas';
import { type Firma } from '../../almacen/movimiento-firmado';
import { type Carga } from './hojas-de-carga';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

const INTENTOS = 3;

/** Keeps what was sent, byte by byte, what was understood of it and its receipt, as a new version. */
export async function guardarCarga<T>(
  { almacen }: Servicio,
  entregas: Entregas<T>,
  particion: string,
  entendido: { readonly carga: Carga; readonly valor: T; readonly recibo: Recibo },
  firma: Firma,
): Promise<number | Rechazo> {
  const { carga, valor, recibo } = entendido;
  const constancia = { archivos: await guardarArchivos(almacen.contenido, carga), recibo };
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    const version = await entregas.guardar(particion, valor, constancia, firma);
    if (version !== 'conflicto') return version;
  }
  return new Rechazo('cambio-simultaneo', 'Otra persona guardó estos mismos datos mientras usted lo hacía.');
}

async function guardarArchivos(
  contenido: Servicio['almacen']['contenido'],
  carga: Carga,
): Promise<ArchivoGuardado[]> {
  if ('filas' in carga) {
    const huella = await contenido.guardarBytes('archivos', carga.filas);
    return [{ nombre: 'hojas.json', huella, bytes: carga.filas.byteLength }];
  }
  const guardados: ArchivoGuardado[] = [];
  for (const { nombre, bytes } of carga.archivos) {
    const huella = await contenido.guardarBytes('archivos', bytes);
    guardados.push({ nombre, huella, bytes: bytes.byteLength });
  }
  return guardados;
}
