import { type ArchivoHostil } from '../archivo-hostil';
import { CELDAS } from './celdas';
import { DISFRACES } from './disfraces';
import { PARTES } from './partes';
import { TEXTOS } from './textos';
import { XML } from './xml';
import { ZIPS } from './zips';

/** Every hostile file there is. */
export const ARCHIVOS: readonly ArchivoHostil[] = [
  ...ZIPS,
  ...PARTES,
  ...XML,
  ...CELDAS,
  ...TEXTOS,
  ...DISFRACES,
];
