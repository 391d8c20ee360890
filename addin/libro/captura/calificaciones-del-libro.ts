import { type CapturaCalificada } from '../../../shared/calificacion/calificar-captura';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { type Normas } from '../../../shared/norma/normas';
import { logrado, type Resultado } from '../../cliente/resultado';
import { Diario } from '../diario';
import { enExcel } from '../en-excel';
import { type CalificacionAlterada, calificacionesAlteradas } from './calificaciones-alteradas';
import { calificacionesPorEscribir } from './calificaciones-por-escribir';
import { desdeLoQueHaya, enTurno } from './con-captura';
import { escribirCalificaciones } from './escribir-calificaciones';
import { type CapturaPorPoner } from './hojas-de-captura';
import { guardarMemoria, leerMemorias, type Memoria } from './memoria';
import { NADA_ESCRITO, oficialesDe } from './oficiales-escritas';
import { ponerComprobacion } from './poner-comprobacion';
import { ponerGraficas } from './poner-graficas';

/** Writes in the sheet the official figures that changed, with their check beside them. Returns how many it wrote. */
export const ponerCalificaciones = (
  numero: number,
  calificada: CapturaCalificada,
  { corte, normas }: { readonly corte: NumeroCorte; readonly normas: Normas },
): Promise<Resultado<number>> =>
  enTurno(() =>
    desdeLoQueHaya(() =>
      enExcel(async (contexto) => {
        const porEscribir = calificacionesPorEscribir(calificada, normas);
        const escritas = await escribirCalificaciones(contexto, numero, porEscribir);
        if (escritas > 0) await ponerComprobacion(contexto, numero, calificada.plan, corte);
        const memoria = await memoriaDe(contexto, numero);
        const oficiales = await oficialesDe(porEscribir);
        if (memoria) await guardarMemoria(contexto, numero, { ...memoria, oficiales });
        return escritas;
      }),
    ),
  );

/** Null where the workbook does not remember the captura, or not whole. */
async function memoriaDe(contexto: Excel.RequestContext, numero: number): Promise<Memoria | null> {
  const memoria = (await leerMemorias(contexto)).find((una) => una.numero === numero);
  return !memoria || 'danada' in memoria ? null : memoria;
}

/** The official figures of the sheet that say neither what follows from the captura nor what was last written. */
export const buscarAlteradas = (
  numero: number,
  calificada: CapturaCalificada,
  normas: Normas,
): Promise<Resultado<CalificacionAlterada[]>> =>
  enTurno(() =>
    enExcel(async (contexto) =>
      calificacionesAlteradas(
        contexto,
        numero,
        calificacionesPorEscribir(calificada, normas),
        (await memoriaDe(contexto, numero))?.oficiales ?? NADA_ESCRITO,
      ),
    ),
  );

/** Puts the charts of a captura in the workbook, all or none. Gives the way to take them back. */
export const graficarCaptura = (
  captura: Pick<CapturaPorPoner, 'numero' | 'lugar' | 'plan'>,
): Promise<Resultado<() => Promise<Resultado<void>>>> =>
  enTurno(async () => {
    const diario = new Diario();
    const puestas = await enExcel((contexto) => ponerGraficas(contexto, captura, diario));
    if (puestas.ok) return logrado(() => enTurno(() => diario.revertir()));
    await diario.revertir();
    return puestas;
  });
