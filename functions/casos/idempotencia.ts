import { type Huella, huellaDe } from '../almacen/contenido';
import { type Identidad } from '../seguridad/identidad';
import { Rechazo } from './rechazo';

/** The name of a request that may be repeated: its key, which is of the person who chose it and of nobody else. */
export const idempotenciaDe = ({ id }: Identidad, llave: string | null): Huella | Rechazo =>
  llave === null || llave.length < 8 || llave.length > 128
    ? new Rechazo('falta-llave', 'La solicitud no trae una llave que permita repetirla sin duplicarla.')
    : huellaDe(`${id}\n${llave}`);
