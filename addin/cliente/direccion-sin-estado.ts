/** The address of a page without the `state` that the provider leaves in it after a sign-out: it says nothing to anybody. */
export function direccionSinEstado(direccion: string): string {
  const limpia = new URL(direccion);
  limpia.searchParams.delete('state');
  return limpia.href;
}
