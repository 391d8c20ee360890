import { personaDeMuestra, type PersonaDeMuestra } from '../../functions/local/identidad/personas-de-muestra';

/** One of the demo people, who must be there. */
export function personaDePrueba(id: string): PersonaDeMuestra {
  const una = personaDeMuestra(id);
  if (!una) throw new Error(`the demo people lack ${id}`);
  return una;
}
