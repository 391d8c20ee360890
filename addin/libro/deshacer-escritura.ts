import { fallido, type Resultado } from '../cliente/resultado';
import { type Diario } from './diario';
import { enExcel } from './en-excel';
import { hojaCambiada, type Huellas } from './huella-de-hoja';
import { libroCambiado } from './problema-de-libro';

/**
 * Takes a whole writing back, unless that would take with it what somebody did afterwards. Once begun it is no longer
 * asked: what changed then is what was undone.
 */
export function deshacerEscritura(diario: Diario, huellas: Huellas): () => Promise<Resultado<void>> {
  let empezado = false;
  return async () => {
    if (!empezado) {
      const cambiada = await enExcel((contexto) => hojaCambiada(contexto, huellas));
      if (!cambiada.ok) return cambiada;
      if (cambiada.valor !== null) return fallido(libroCambiado(cambiada.valor));
      empezado = true;
    }
    return diario.revertir();
  };
}
