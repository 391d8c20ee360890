import { PaginaDeBitacora } from '../../shared/modelo/bitacora';
import { enPagina, type Marca } from './paginas';
import { type Puerta } from './pedir';

/** What is looked for; blank is anything. */
export type FiltroDeBitacora = Readonly<
  Partial<Record<'plantel' | 'accion' | 'persona' | 'documento' | 'desde' | 'hasta', string>>
>;

/** What the pages ask of the bitácora. */
export const servicioDeBitacora = ({ json, archivo }: Pick<Puerta, 'json' | 'archivo'>) => ({
  bitacora: (filtro: FiltroDeBitacora, pagina: Marca) =>
    json(PaginaDeBitacora, { ruta: enPagina(`bitacora${consultaDe(filtro)}`, pagina) }),
  exportacionDeBitacora: (filtro: FiltroDeBitacora) =>
    archivo({ ruta: `bitacora/exportacion${consultaDe(filtro)}` }),
});

function consultaDe(filtro: FiltroDeBitacora): string {
  const llenos = Object.entries(filtro)
    .map(([campo, valor]): [string, string] => [campo, valor.trim()])
    .filter(([, valor]) => valor !== '');
  return llenos.length === 0 ? '' : `?${new URLSearchParams(llenos).toString()}`;
}
