import { credencialInterna } from '../identidad/credencial-interna';
import { type PersonaDeMuestra } from '../identidad/personas-de-muestra';
import { type Pila } from '../pila';

/** The API, as one person, from inside this machine. A refusal is a broken program: the demo data is ours. */
export interface Puerta {
  readonly guardar: (ruta: string, valor: unknown) => Promise<void>;
  readonly pedir: (ruta: string, pedido?: RequestInit) => Promise<Response>;
}

export async function abrirPuerta(pila: Pila, persona: PersonaDeMuestra): Promise<Puerta> {
  const credencial = await credencialInterna(`${pila.origen}/identidad`, pila.llaves, persona);
  const pedir = async (ruta: string, pedido: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(pedido.headers);
    headers.set('authorization', `Bearer ${credencial}`);
    const respuesta = await fetch(`${pila.interno}/api/${ruta}`, { ...pedido, headers });
    if (!respuesta.ok) throw new Error(`${ruta}: ${respuesta.status} ${await respuesta.text()}`);
    return respuesta;
  };
  return {
    pedir,
    guardar: async (ruta, valor) => {
      await pedir(ruta, { method: 'PUT', body: JSON.stringify(valor) });
    },
  };
}
