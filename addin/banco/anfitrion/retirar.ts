/** Takes out of a list, in place, those that answer true. */
export function retirar<T>(lista: T[], cuales: (uno: T) => boolean): void {
  for (let i = lista.length - 1; i >= 0; i -= 1) {
    const uno = lista[i];
    if (uno !== undefined && cuales(uno)) lista.splice(i, 1);
  }
}
