/** Text of a file as spreadsheets save it: UTF-8, or the code page of Windows where it is not. */
export async function leerArchivoDeTexto(archivo: Blob): Promise<string> {
  const bytes = await archivo.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
