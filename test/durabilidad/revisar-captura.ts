import { particiones } from '../../functions/almacen/claves';
import { type Conexion } from '../../functions/almacen/conexion';
import { Contenido, Huella, huellaDe } from '../../functions/almacen/contenido';
import { aplicar, type Celdas, enLista } from '../../shared/captura/celdas';
import { CambioDeCelda, CeldaDeCaptura, type LugarDeCaptura } from '../../shared/modelo/captura';
import { z } from 'zod';
import { type Aceptado } from './docente-terco';
import { type Lector } from './lector';
import { versionesGuardadas } from './versiones-guardadas';

const Cambios = z.array(CambioDeCelda);
const Datos = z.object({ celdas: Huella, cambios: Huella });

interface Mirada {
  readonly lugar: LugarDeCaptura;
  readonly aceptados: readonly Aceptado[];
  readonly lectores: readonly Lector[];
}

/**
 * What does not hold of a captura: every envío that was accepted is one version, with the changes it carried; there is
 * no other; replaying them gives each version that is kept, and whoever read saw those alone.
 */
export async function revisarCaptura(
  conexion: Conexion,
  { lugar, aceptados, lectores }: Mirada,
): Promise<string[]> {
  const particion = particiones.captura(lugar);
  const guardada = await versionesGuardadas(conexion, particion);
  const faltas = [...guardada.faltas];
  const contenido = new Contenido(conexion.contenedor);
  const de = new Map(
    aceptados.map(({ version, cambios }) => [version, JSON.stringify(Cambios.parse(cambios))]),
  );
  if (de.size !== aceptados.length) faltas.push(`${particion}: two envíos were given one version`);
  if (de.size !== guardada.versiones.length) {
    faltas.push(`${particion}: ${de.size} envíos accepted, ${guardada.versiones.length} versions`);
  }
  const huellas = new Map<number, string>();
  let celdas: Celdas = new Map();
  for (const { version, datos } of guardada.versiones) {
    const nombres = Datos.parse(datos);
    const cambios = await contenido.leerJson('cambios', nombres.cambios, Cambios);
    if (JSON.stringify(cambios) !== de.get(version)) {
      faltas.push(`${particion}: version ${version} is not the envío that was accepted as it`);
    }
    const aplicada = aplicar(celdas, cambios);
    if (aplicada.outcome === 'conflicto')
      faltas.push(`${particion}: version ${version} does not follow its history`);
    else celdas = aplicada.celdas;
    const lista = await contenido.leerJson('capturas', nombres.celdas, z.array(CeldaDeCaptura));
    if (JSON.stringify(lista) !== JSON.stringify(enLista(celdas))) {
      faltas.push(`${particion}: version ${version} is not what its history makes`);
    }
    huellas.set(version, huellaDe(JSON.stringify(lista)));
  }
  return [...faltas, ...lectores.flatMap((lector) => lector.faltas(particion, huellas))];
}
