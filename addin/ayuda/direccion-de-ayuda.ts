/** The address of a chapter in any page that shows the guide; without clave, that of its contents. */
export const direccionDeAyuda = (clave: string | null = null): string =>
  clave === null ? '#/ayuda' : `#/ayuda/${clave}`;

const EN_FRAGMENTO = /^#?\/?ayuda(?:\/([^/?]*))?(?:\?.*)?$/;

/** The clave of the chapter that an address names; null for the contents, or when it is of another page. */
export const claveEnDireccion = (fragmento: string): string | null =>
  EN_FRAGMENTO.exec(fragmento)?.[1] ?? null;
