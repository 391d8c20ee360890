import { type AddressInfo } from 'node:net';

/** Of a server that listens on the network. */
export function puertoDe(direccion: AddressInfo | string | null): number {
  if (direccion === null || typeof direccion === 'string') throw new Error('not a network address');
  return direccion.port;
}
