import { type CapturaAbierta } from '../../../../addin/libro/captura/captura-abierta';
import { type Dato } from '../../../../addin/libro/captura/poner-datos';
import { type MandoDeRejilla } from '../../../../addin/panel/captura/rejilla/mando-de-rejilla';
import { logrado } from '../../../../addin/cliente/resultado';
import { enCeldas, enLista } from '../../../../shared/captura/celdas';

/** A captura with some data on top; null takes one away. */
export function conDatos(captura: CapturaAbierta, datos: readonly Dato[]): CapturaAbierta {
  const claves = new Set(datos.map(({ matricula, columna }) => `${matricula}\n${columna}`));
  const otras = enLista(captura.celdas).filter(
    ({ matricula, columna }) => !claves.has(`${matricula}\n${columna}`),
  );
  const puestas = datos.flatMap(({ valor, ...clave }) => (valor === null ? [] : [{ ...clave, valor }]));
  return { ...captura, celdas: enCeldas([...otras, ...puestas]) };
}

/** A workbook that takes whatever is written in it. */
export function libroEnMemoria(inicial: CapturaAbierta) {
  let captura = inicial;
  const descansar = async (mando: MandoDeRejilla): Promise<void> => {
    do await new Promise((seguir) => setTimeout(seguir, 1));
    while (mando.leer().porEscribir > 0);
  };
  return {
    captura: () => captura,
    descansar,
    escribir: (datos: readonly Dato[]) => {
      const antes = captura;
      captura = conDatos(captura, datos);
      const deshacer = () => Promise.resolve(logrado((captura = antes)));
      return Promise.resolve(logrado({ captura, deshacer }));
    },
  };
}
