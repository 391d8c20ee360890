import { type Aspecto } from '../ui/tema/aspecto';

/** Whether Excel opened this page. In a browser office.js answers without a host; without network it never loads. */
export async function estaEnExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** How Excel looks now, where it says so: a pane must not be the one bright thing in a dark window. */
export const aspectoDeExcel = (): Exclude<Aspecto, 'alto-contraste'> | null =>
  aspectoDe(Office.context.officeTheme);

/** Platforms without themes leave it undefined, against what its type says. */
function aspectoDe(tema: Partial<Office.OfficeTheme> | undefined): 'claro' | 'oscuro' | null {
  const color = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(tema?.bodyBackgroundColor ?? '');
  if (!color) return null;
  const [rojo = 0, verde = 0, azul = 0] = color.slice(1).map((parte) => parseInt(parte, 16));
  return 0.299 * rojo + 0.587 * verde + 0.114 * azul < 128 ? 'oscuro' : 'claro';
}
