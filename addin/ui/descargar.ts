/** Hands bytes to the browser's own downloads under a name. */
export function descargar(nombre: string, contenido: Blob): void {
  const direccion = URL.createObjectURL(contenido);
  const enlace = document.createElement('a');
  enlace.href = direccion;
  enlace.download = nombre;
  enlace.click();
  // The download has begun by the next turn; keeping the address longer would keep the bytes.
  setTimeout(() => URL.revokeObjectURL(direccion), 10_000);
}

export const descargarCsv = (nombre: string, csv: string): void =>
  descargar(nombre, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
