const BYTES = new TextEncoder();

/** A text as it goes in a key of storage: a letter that is not plain takes three for each of its bytes. */
export const codificarClave = (texto: string): string =>
  texto.replace(/[^A-Za-z0-9_.-]/gu, (letra) =>
    Array.from(BYTES.encode(letra), (byte) => `=${byte.toString(16).padStart(2, '0')}`).join(''),
  );
