import { type Bandeja, celdasDeBandeja, registrar } from '../../../shared/captura/bandeja';
import { valorDe } from '../../../shared/captura/celdas';
import { type CambioDeCelda } from '../../../shared/modelo/captura';
import { fallido, logrado, type Resultado } from '../../cliente/resultado';
import { type Diario } from '../diario';
import { type CapturaAbierta, leerAbierta } from './captura-abierta';
import { conMemoria, enTurno } from './con-captura';
import { guardarMemoria } from './memoria';
import { YA_CAMBIO } from './problema-de-captura';

/**
 * Takes back the changes of one bulk action: sheets as they were, and what is pending too. What had already been sent is
 * taken back by changing it again, because nothing is erased from a history.
 */
export const deshacerCambios = (
  numero: number,
  cambios: readonly CambioDeCelda[],
  diario: Diario,
): Promise<Resultado<CapturaAbierta>> =>
  enTurno(async () => {
    const permitido = await conMemoria(numero, (_contexto, { bandeja }) =>
      Promise.resolve(siguenComo(bandeja, cambios)),
    );
    if (!permitido.ok) return permitido;
    if (!permitido.valor) return fallido(YA_CAMBIO);
    const vuelta = await diario.revertir();
    if (!vuelta.ok) return vuelta;
    const hecho = await conMemoria(numero, async (contexto, memoria) => {
      const nueva = { ...memoria, bandeja: sinCambios(memoria.bandeja, cambios) };
      await guardarMemoria(contexto, numero, nueva);
      return leerAbierta(contexto, nueva);
    });
    return hecho.ok ? logrado(hecho.valor) : hecho;
  });

function siguenComo(bandeja: Bandeja, cambios: readonly CambioDeCelda[]): boolean {
  const celdas = celdasDeBandeja(bandeja);
  return cambios.every((cambio) => valorDe(celdas, cambio) === cambio.despues);
}

/** Those at the end of what is pending are forgotten; where they travelled already, their opposites are added. */
function sinCambios(bandeja: Bandeja, cambios: readonly CambioDeCelda[]): Bandeja {
  const quedan = bandeja.pendientes.length - cambios.length;
  const alFinal = JSON.stringify(bandeja.pendientes.slice(quedan)) === JSON.stringify(cambios);
  if (quedan >= (bandeja.enviando?.cuantos ?? 0) && alFinal) {
    return { ...bandeja, pendientes: bandeja.pendientes.slice(0, quedan) };
  }
  const opuestos = cambios.toReversed().map((cambio) => ({
    ...cambio,
    antes: cambio.despues,
    despues: cambio.antes,
    motivo: cambio.motivo ?? 'Se deshizo en el panel',
  }));
  return registrar(bandeja, opuestos);
}
