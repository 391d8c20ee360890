import path from 'node:path';
import { raiz } from '../raiz';

/** Where the demo data of `npm start` is. */
export const CARPETA_DE_MUESTRA = path.join(raiz, 'functions/local/muestra');
