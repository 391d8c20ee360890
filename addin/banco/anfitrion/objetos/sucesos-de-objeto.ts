import { PEDIDOS, type Suscripciones } from '../suscripciones';

type Metodos = Record<string, () => unknown>;

/** The methods with which office.js asks for the events of an object, and stops asking. */
export function metodosDeSucesos(
  suscripciones: Suscripciones,
  clase: 'hoja' | 'tabla',
  destino: () => string,
): Metodos {
  const metodos: Metodos = {};
  for (const [nombre, pedido] of Object.entries(PEDIDOS)) {
    const numero = 'tabla' in pedido ? pedido[clase] : clase === 'hoja' ? pedido.hoja : null;
    if (numero === null) continue;
    metodos[`_Register${nombre}`] = () => suscripciones.pedir(numero, destino());
    metodos[`_Unregister${nombre}`] = () => suscripciones.dejar(numero, destino());
  }
  return metodos;
}
