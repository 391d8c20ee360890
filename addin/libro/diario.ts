import { type Resultado } from '../cliente/resultado';
import { enExcel } from './en-excel';

/** How to take back one change. It finds what it changed by name: the person may have moved it since. */
export type Reverso = (contexto: Excel.RequestContext) => Promise<void>;

/** Half undone is worse than late: when the person is typing in a cell, undoing waits until they finish. */
const ESPERANDO = { delayForCellEdit: true };

/**
 * The way back of a writing, step by step. Excel keeps no transactions and its own undo does not reach what an add-in
 * does, so each change says how it is undone before it is made.
 */
export class Diario {
  private readonly reversos: Reverso[] = [];

  apuntar(reverso: Reverso): void {
    this.reversos.push(reverso);
  }

  /** Undoes everything, the last change first. What was undone is not undone twice. */
  revertir(): Promise<Resultado<void>> {
    return enExcel(async (contexto) => {
      for (let reverso = this.reversos.at(-1); reverso; reverso = this.reversos.at(-1)) {
        contexto.application.suspendScreenUpdatingUntilNextSync();
        await reverso(contexto);
        await contexto.sync();
        this.reversos.pop();
      }
    }, ESPERANDO);
  }
}
