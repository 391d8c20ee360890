import { abrirBitacora } from '../../functions/almacen/almacen';
import { asientoDe } from '../../functions/almacen/filas-de-cadena';
import { estaEn, filasDeCadena, partesDe, particiones, rangos } from '../../functions/almacen/claves';
import { type Conexion } from '../../functions/almacen/conexion';
import { verificarCadenas } from '../../functions/almacen/verificacion/verificar-cadenas';
import { diaDe } from '../../functions/casos/hoy';
import { type LugarDeCaptura } from '../../shared/modelo/captura';
import { CORTE } from './publicador-terco';

/** A document, and how many versions were accepted of it. */
export interface Aceptado {
  readonly documento: string;
  readonly versiones: number;
}

export const documentoDeCaptura = (lugar: LugarDeCaptura): string => nombreDe(particiones.captura(lugar));

export const documentoDeReporte = (plantel: string): string =>
  nombreDe(particiones.reporte(plantel, CORTE.periodo, CORTE.corte));

const nombreDe = (particion: string): string => partesDe(particion).join('/');

/** What does not hold of the audit trail: its chains verify, and everything that was accepted has one entry. */
export async function revisarBitacora(conexion: Conexion, aceptados: readonly Aceptado[]): Promise<string[]> {
  const ahora = (): Date => new Date();
  const abierta = abrirBitacora(conexion, ahora);
  const faltas = (await verificarCadenas({ ...abierta, hoy: diaDe(ahora()) })).flatMap(
    ({ cadena, roturas }) =>
      roturas.map(({ n, campo, detalle }) => `chain ${cadena}, entry ${n ?? 'none'}, ${campo}: ${detalle}`),
  );
  const cuantos = new Map<string, number>();
  for await (const renglon of abierta.cadenas.recorrer(rangos.cadenas())) {
    if (!estaEn(renglon.fila, filasDeCadena.asientos)) continue;
    const { documento, version } = asientoDe(renglon);
    const cual = `${documento} ${version}`;
    cuantos.set(cual, (cuantos.get(cual) ?? 0) + 1);
  }
  for (const { documento, versiones } of aceptados) {
    for (let version = 1; version <= versiones; version += 1) {
      const veces = cuantos.get(`${documento} ${version}`) ?? 0;
      if (veces !== 1)
        faltas.push(`${documento}: version ${version} has ${veces} entries in the audit trail`);
    }
  }
  return faltas;
}
