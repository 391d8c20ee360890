import { type Resultado } from '../cliente/resultado';
import { enExcel } from './en-excel';

/** Takes the person to a cell of the open workbook, for instance the one a remark is about. */
export const seleccionarCelda = (hoja: string, celda: string): Promise<Resultado<void>> =>
  enExcel(async (contexto) => {
    const destino = contexto.workbook.worksheets.getItem(hoja);
    destino.activate();
    destino.getRange(celda).select();
    await contexto.sync();
  });
