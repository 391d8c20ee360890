import { matriculasDe, valorDe } from '../../../shared/captura/celdas';
import { type Resultado } from '../../cliente/resultado';
import { Diario } from '../diario';
import { acomodarColumnas } from './acomodar-columnas';
import { agregarRenglones } from './agregar-renglones';
import {
  type CapturaAbierta,
  type CapturaLeida,
  leerAbierta,
  leerCaptura,
  TABLAS_DE_DATOS,
} from './captura-abierta';
import { conCaptura } from './con-captura';
import { crearHojasDeCaptura } from './crear-hojas';
import { type DatoLeido } from './leer-celda';
import { minimoDe } from './minimo-de-captura';
import { ponerDatos } from './poner-datos';

/**
 * Makes again what is missing from the sheets: tables, columns and rows, with what the workbook remembers of them. What
 * is there stays as it is, and what it says otherwise stays to be looked at.
 */
export const restaurarHojas = (numero: number): Promise<Resultado<CapturaAbierta>> =>
  conCaptura(numero, async (contexto, memoria) => {
    const diario = new Diario();
    const antes = await leerCaptura(contexto, memoria);
    const { lugar, plan, celdas } = antes;
    const captura = { numero, lugar, plan, celdas, minimo: minimoDe(plan) };
    const presentes = antes.tablas.map(({ que }) => que);
    const faltan = TABLAS_DE_DATOS.filter((que) => !presentes.includes(que));
    const hojas = crearHojasDeCaptura(contexto, captura, diario, faltan);
    let hoja = await hojas.next();
    while (!hoja.done) hoja = await hojas.next();
    for (const que of presentes) await acomodarColumnas(contexto, que, captura, [], diario);
    const alumnos = matriculasDe(celdas).map((matricula) => ({
      matricula,
      nombre: valorDe(celdas, { matricula, columna: 'nombre' }) ?? '',
    }));
    await agregarRenglones(contexto, captura, alumnos, diario);
    const hechas = await leerCaptura(contexto, memoria);
    await ponerDatos(contexto, hechas, recordados(antes, hechas.datos), diario);
    return leerAbierta(contexto, memoria);
  });

/** Those that had no cell and have one now. */
function recordados(antes: CapturaLeida, datos: readonly DatoLeido[]) {
  const tenian = new Set(antes.datos.map(({ matricula, columna }) => `${matricula}\n${columna}`));
  const ilegibles = new Set(
    antes.hallazgos.flatMap(({ celda, clave }) =>
      celda && clave ? [`${clave.matricula}\n${clave.columna}`] : [],
    ),
  );
  return datos.flatMap(({ matricula, columna }) => {
    const clave = `${matricula}\n${columna}`;
    if (tenian.has(clave) || ilegibles.has(clave)) return [];
    return [{ matricula, columna, valor: valorDe(antes.celdas, { matricula, columna }) }];
  });
}
