import { type Rol } from '../../shared/modelo/configuracion';
import { PERMISOS } from '../../functions/seguridad/permisos';
import { type Operacion, peticionDe } from '../servicio/peticiones-de-ejemplo';
import { type Servicio } from '../servicio/servicio';
import { comoPersona, conEncabezados, type Intento, NO_PUEDE_NI_LLEGA, NO_VALE } from './intento';

const QUIENES: readonly { readonly id: string; readonly rol: Rol; readonly ajeno: string }[] = [
  { id: 'plantel57', rol: 'plantel', ajeno: '252' },
  { id: 'docente', rol: 'docente', ajeno: '57' },
];

/** Other ways of writing a plantel, that a comparison or a storage key might take for it. */
const formasDe = (clave: string): string[] => [
  clave,
  ...[`0${clave}`, ` ${clave}`, `${clave} `, `${clave}%00`, `${clave}%2F..%2F${clave}`, `${clave}%7C`],
  ...[`${clave}.0`, `+${clave}`, `${clave}%27`, `*`, `${clave},57`, encodeURIComponent('２５２')],
];

const alcanzaA = ({ clave }: Operacion, rol: Rol): boolean => {
  const permiso: Readonly<Partial<Record<Rol, string>>> | 'publico' | undefined = Object.entries(
    PERMISOS,
  ).find(([una]) => una === clave)?.[1];
  return permiso !== undefined && permiso !== 'publico' && (permiso[rol] ?? '').startsWith('su-');
};

/** Another plantel than one's own, in every place of an address that names one. */
export async function intentosDeOtroPlantel(
  servicio: Servicio,
  operaciones: readonly Operacion[],
): Promise<Intento[]> {
  const intentos: Intento[] = [];
  for (const { id, rol, ajeno } of QUIENES) {
    const sesion = await comoPersona(servicio, id, rol);
    for (const operacion of operaciones.filter((una) => alcanzaA(una, rol))) {
      const { ruta, pedido } = peticionDe(operacion, { plantel: 'AJENO', grupo: '101' });
      const propio = id === 'docente' ? '252' : '57';
      const rutas = ruta.includes('AJENO')
        ? formasDe(ajeno).map((forma) => ruta.replaceAll('AJENO', forma))
        : [];
      const conDos = `${ruta.replaceAll('AJENO', propio)}${ruta.includes('?') ? '&' : '?'}plantel=${ajeno}`;
      for (const una of [...rutas, ...(ruta.includes('AJENO') ? [conDos] : [])]) {
        intentos.push({
          caso: `${operacion.clave} by ${id}: ${una}`,
          ruta: una,
          pedido: conEncabezados(pedido, sesion),
          estados: NO_PUEDE_NI_LLEGA,
        });
      }
    }
  }
  return intentos;
}

/** What a path, a storage key or a query might take for something else. */
const TRUCOS = [
  ...['..%2f..', '%2e%2e%2f', '..%5c', '%00', 'a%00b', '%7C', '252%7CAGODIC26', "252'%20or%20'1'%20eq%20'1"],
  ...['%27%20or%201%20eq%201', '%22', '%23', '%3F', '%0d%0aset-cookie:x=1', '%e2%80%ae252', '%ff', '%'],
  ...['__proto__', 'constructor', '-1', '1e3', '0x1', 'NaN', '%20', 'x'.repeat(5000)],
];

/** Every parameter of every address, by somebody who may ask it. */
export async function intentosDeRuta(
  servicio: Servicio,
  operaciones: readonly Operacion[],
): Promise<Intento[]> {
  const sesion = await comoPersona(servicio, 'dg', 'direccion-general');
  return operaciones.flatMap((operacion, i) => {
    const { ruta, pedido } = peticionDe(operacion, { plantel: '252', grupo: '101' });
    const nombres = [...operacion.plantilla.matchAll(/\{(\w+)\}/g)].map(([parametro]) => parametro);
    return nombres.flatMap((parametro, lugar) =>
      // A third of them for each, so that every trick meets every kind of parameter.
      TRUCOS.filter((_, j) => j % 3 === (i + lugar) % 3).map((truco) => ({
        caso: `${operacion.clave} ${parametro} ${truco.slice(0, 30)}`,
        ruta: conTruco(ruta, operacion.plantilla, lugar, truco),
        pedido: conEncabezados(pedido, sesion),
        estados: [...NO_VALE, 403],
      })),
    );
  });
}

/** The parameter in that place of the path, replaced. */
function conTruco(ruta: string, plantilla: string, lugar: number, truco: string): string {
  const [camino = '', consulta] = ruta.split('?');
  const partes = camino.split('/');
  const posiciones = plantilla.split('/').flatMap((parte, i) => (parte.startsWith('{') ? [i] : []));
  const donde = posiciones[lugar] ?? 0;
  const otra = partes.with(donde, truco).join('/');
  return consulta === undefined ? otra : `${otra}?${consulta}`;
}
