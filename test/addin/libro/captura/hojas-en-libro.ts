import { expect } from '@jest/globals';
import { crearHojasDeCaptura } from '../../../../addin/libro/captura/crear-hojas';
import { Diario } from '../../../../addin/libro/diario';
import { enExcel } from '../../../../addin/libro/en-excel';

type Captura = Parameters<typeof crearHojasDeCaptura>[1];
type Cuales = [cuales?: Parameters<typeof crearHojasDeCaptura>[3]];

/** Makes the sheets of a captura in the open workbook, and gives the way back. */
export async function crearHojas(captura: Captura, ...cuales: Cuales): Promise<Diario> {
  return enDiario(async (contexto, diario) => {
    for await (const filas of crearHojasDeCaptura(contexto, captura, diario, ...cuales))
      expect(filas).toBeGreaterThan(0);
  });
}

/** Works on the open workbook, and gives the way back. */
export async function enDiario(
  trabajo: (contexto: Excel.RequestContext, diario: Diario) => Promise<void>,
): Promise<Diario> {
  const diario = new Diario();
  expect(await enExcel((contexto) => trabajo(contexto, diario))).toMatchObject({ ok: true });
  return diario;
}
