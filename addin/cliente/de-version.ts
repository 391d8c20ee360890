/** The address of one version of a report; without its number, of the one in force. */
export const deVersion = (ruta: string, version: number | undefined): string =>
  version === undefined ? ruta : `${ruta}?version=${version}`;
