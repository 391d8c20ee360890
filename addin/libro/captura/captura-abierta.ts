import { type Bandeja, celdasDeBandeja } from '../../../shared/captura/bandeja';
import { type Celdas, valorDe } from '../../../shared/captura/celdas';
import { enPalabras } from '../../../shared/captura/revisar-cambios';
import { planDe } from '../../../shared/captura/plan-de-captura';
import { direccionDeCelda } from '../../../shared/importacion/direccion-de-celda';
import { type EnSabana, type LugarDeCaptura, type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type Hallazgo } from './hallazgo';
import { interpretarTablas } from './interpretar-tablas';
import { type DatoLeido } from './leer-celda';
import { type Memoria } from './memoria';
import { leerTablas, type TablaLeida } from './tabla-leida';

/** The tables a person types in. */
export const TABLAS_DE_DATOS = ['captura', 'asistencia', 'remediales'] as const;

/**
 * A captura of this workbook. `celdas` is what counts: what the workbook remembers, with everything registered since.
 * What the sheets say otherwise is among the hallazgos until a person looks at it.
 */
export interface CapturaAbierta {
  readonly numero: number;
  readonly lugar: LugarDeCaptura;
  readonly plan: PlanDeCaptura;
  readonly celdas: Celdas;
  /** What the sábana said of the same grupo-módulo when the service was last asked. */
  readonly enSabana: EnSabana | null;
  readonly bandeja: Bandeja;
  readonly hallazgos: readonly Hallazgo[];
}

/** The same with where each datum stands, for whoever is about to write. */
export interface CapturaLeida extends CapturaAbierta {
  readonly tablas: readonly TablaLeida[];
  readonly datos: readonly DatoLeido[];
}

export async function leerCaptura(contexto: Excel.RequestContext, memoria: Memoria): Promise<CapturaLeida> {
  const tablas = await leerTablas(contexto, memoria.numero, TABLAS_DE_DATOS);
  return capturaDeTablas(memoria, tablas);
}

/** The captura as those who only look at it see it. */
export async function leerAbierta(contexto: Excel.RequestContext, memoria: Memoria): Promise<CapturaAbierta> {
  return comoAbierta(await leerCaptura(contexto, memoria));
}

export const comoAbierta = ({
  numero,
  lugar,
  plan,
  celdas,
  enSabana,
  bandeja,
  hallazgos,
}: CapturaLeida): CapturaAbierta => ({
  ...{ numero, lugar, plan, celdas, enSabana, bandeja, hallazgos },
});

/** What is remembered beside what the sheets say. Throws when the memory has no plan: a captura is made with one. */
export function capturaDeTablas(
  { numero, lugar, bandeja, enSabana }: Pick<Memoria, 'numero' | 'lugar' | 'bandeja' | 'enSabana'>,
  tablas: readonly TablaLeida[],
): CapturaLeida {
  const celdas = celdasDeBandeja(bandeja);
  const plan = planDe(celdas);
  if (!plan) throw new Error(`captura ${numero} has no plan`);
  const { datos, hallazgos } = interpretarTablas(plan, celdas, tablas);
  const cambios = datos.flatMap((dato) => {
    const antes = valorDe(celdas, dato);
    return antes === dato.valor ? [] : [cambioSinComplemento(dato, antes)];
  });
  return {
    ...{ numero, lugar, plan, celdas, enSabana, bandeja, tablas, datos },
    hallazgos: [...hallazgos, ...cambios],
  };
}

const cambioSinComplemento = (
  { matricula, columna, valor, lugar }: DatoLeido,
  antes: string | null,
): Hallazgo => ({
  clase: 'cambio-sin-complemento',
  hoja: lugar?.hoja ?? null,
  celda: lugar && direccionDeCelda(lugar.fila, lugar.columna),
  clave: { matricula, columna },
  antes,
  dice: valor,
  motivo: `Cambió ${enPalabras(columna)} de la matrícula ${matricula} sin el complemento abierto.`,
  remedio: 'Acéptelo para que cuente y se envíe, o devuelva lo que había.',
});
