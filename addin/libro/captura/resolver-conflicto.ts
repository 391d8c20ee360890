import { resolver } from '../../../shared/captura/bandeja';
import { celdasDeBandeja } from '../../../shared/captura/bandeja';
import { type ClaveDeCelda, valorDe } from '../../../shared/captura/celdas';
import { type Resultado } from '../../cliente/resultado';
import { Diario } from '../diario';
import { type CapturaAbierta, leerAbierta, leerCaptura } from './captura-abierta';
import { conCaptura } from './con-captura';
import { guardarMemoria } from './memoria';
import { ponerDatos } from './poner-datos';

export interface Eleccion extends ClaveDeCelda {
  readonly eleccion: 'mia' | 'suya';
}

/** What a person chose of each conflict: into the cells, and into what is pending with the value not chosen. */
export const resolverConflictos = (
  numero: number,
  elecciones: readonly Eleccion[],
  cuando: string,
): Promise<Resultado<CapturaAbierta>> =>
  conCaptura(numero, async (contexto, memoria) => {
    let { bandeja } = memoria;
    for (const { eleccion, ...clave } of elecciones) bandeja = resolver(bandeja, clave, eleccion, cuando);
    const celdas = celdasDeBandeja(bandeja);
    const datos = elecciones.map(({ matricula, columna }) => ({
      ...{ matricula, columna },
      valor: valorDe(celdas, { matricula, columna }),
    }));
    const nueva = { ...memoria, bandeja };
    await ponerDatos(contexto, await leerCaptura(contexto, memoria), datos, new Diario());
    await guardarMemoria(contexto, numero, nueva);
    return leerAbierta(contexto, nueva);
  });
