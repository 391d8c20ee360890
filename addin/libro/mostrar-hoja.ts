/** Takes the person to the sheet of a table, unless they keep it hidden: Excel does not activate what it does not show. */
export async function mostrarHojaDe(contexto: Excel.RequestContext, tabla: string): Promise<void> {
  const hoja = contexto.workbook.tables.getItem(tabla).worksheet.load('visibility');
  await contexto.sync();
  if (hoja.visibility === 'Visible') hoja.activate();
  await contexto.sync();
}
