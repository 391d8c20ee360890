import { type ClaveDeCelda } from '../../../shared/captura/celdas';
import { type Resultado } from '../../cliente/resultado';
import { leerCaptura } from './captura-abierta';
import { conCaptura } from './con-captura';

/** Takes the person to the cell of a datum; nothing happens when it has none. */
export const seleccionarDato = (numero: number, clave: ClaveDeCelda): Promise<Resultado<void>> =>
  conCaptura(numero, async (contexto, memoria) => {
    const { datos } = await leerCaptura(contexto, memoria);
    const lugar = datos.find(
      ({ matricula, columna }) => matricula === clave.matricula && columna === clave.columna,
    )?.lugar;
    if (!lugar) return;
    const hoja = contexto.workbook.worksheets.getItem(lugar.hoja);
    hoja.activate();
    hoja.getRangeByIndexes(lugar.fila, lugar.columna, 1, 1).select();
    await contexto.sync();
  });
