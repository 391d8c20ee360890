import { abrirCaptura } from '../../../../addin/libro/captura/abrir-captura';
import { type CapturaAbierta } from '../../../../addin/libro/captura/captura-abierta';
import { crearCaptura } from '../../../../addin/libro/captura/crear-captura';
import { type Momento } from '../../../../addin/libro/captura/escribir-datos';
import { type Resultado } from '../../../../addin/cliente/resultado';
import { type Celdas, enLista } from '../../../../shared/captura/celdas';
import { type LugarDeCaptura } from '../../../../shared/modelo/captura';
import { normasEn } from '../../../../shared/norma/normas';
import { type ExcelAbierto } from '../../../anfitrion/office-en-node';
import { contenidoDe } from '../reporte-en-el-libro';

export const MOMENTO: Momento = {
  ...{ normas: normasEn('2026-10-27'), cuando: '2026-10-27T15:00:00.000Z', motivo: null },
};

export const exigido = <T>(resultado: Resultado<T>): T => {
  if (resultado.ok) return resultado.valor;
  throw new Error(`${resultado.problema.clave}: ${resultado.problema.detail}`);
};

/** Makes a captura in the open workbook, as the service has it in that version. */
export const crear = async (lugar: LugarDeCaptura, celdas: Celdas, version = 4) =>
  exigido(
    await crearCaptura(
      { lugar, version, celdas: enLista(celdas) },
      { cuando: MOMENTO.cuando, alAvanzar: () => undefined, senal: new AbortController().signal },
    ),
  );

export const abrir = async (numero = 1) => exigido(await abrirCaptura(numero));

/** What every sheet says, to compare with what it says later. */
export const fotografia = ({ libro }: ExcelAbierto) =>
  libro.hojas.map((hoja) => [hoja.exceljs.name, contenidoDe(hoja)]);

export const pendientes = ({ bandeja }: CapturaAbierta) =>
  bandeja.pendientes.map(({ matricula, columna, antes, despues }) => [matricula, columna, antes, despues]);
