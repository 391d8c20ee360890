import { type Celdas, enCeldas } from '../../../shared/captura/celdas';
import { BANDEJA_VACIA, registrar } from '../../../shared/captura/bandeja';
import { columnasDeResultado, planDe } from '../../../shared/captura/plan-de-captura';
import { type CambioDeCelda, type CapturaGuardada, type PlanDeCaptura } from '../../../shared/modelo/captura';
import { fallido, logrado, type Resultado } from '../../cliente/resultado';
import { Diario } from '../diario';
import { enExcel } from '../en-excel';
import { type AvanceDeEscritura } from '../escribir-libro';
import { mostrarHojaDe } from '../mostrar-hoja';
import { ESCRITURA_CANCELADA, libroAMedias } from '../problema-de-libro';
import { desdeLoQueHaya, enTurno } from './con-captura';
import { crearHojasDeCaptura } from './crear-hojas';
import { guardarMemoria, leerMemorias, type Memoria, numeroLibre } from './memoria';
import { minimoDe } from './minimo-de-captura';
import { NADA_ESCRITO } from './oficiales-escritas';
import { YA_ESTA } from './problema-de-captura';
import { nombreDeTabla } from './tablas-de-captura';

export interface CapturaCreada {
  readonly numero: number;
  /** Takes the new sheets away again, while nothing has been captured in them. */
  readonly deshacer: () => Promise<Resultado<void>>;
}

interface Opciones {
  readonly cuando: string;
  readonly alAvanzar: (avance: AvanceDeEscritura) => void;
  readonly senal: AbortSignal;
}

type Inicial = Pick<CapturaGuardada, 'lugar' | 'version' | 'celdas' | 'enSabana'>;

/**
 * Makes the sheets of a captura in this workbook and remembers it: all of them or none. What the service does not have
 * yet, version 0, is pending from the start.
 */
export const crearCaptura = (inicial: Inicial, opciones: Opciones): Promise<Resultado<CapturaCreada>> =>
  enTurno(async () => {
    const diario = new Diario();
    const creada = await desdeLoQueHaya(() =>
      enExcel((contexto) => crear(contexto, inicial, opciones, diario)).catch(async (error: unknown) => {
        await diario.revertir();
        throw error;
      }),
    );
    if (creada.ok && typeof creada.valor === 'number') {
      return logrado({ numero: creada.valor, deshacer: () => enTurno(() => diario.revertir()) });
    }
    const vuelta = await diario.revertir();
    if (!vuelta.ok) return fallido(libroAMedias(vuelta.problema));
    if (!creada.ok) return creada;
    return fallido(creada.valor === 'repetida' ? YA_ESTA : ESCRITURA_CANCELADA);
  });

async function crear(
  contexto: Excel.RequestContext,
  { lugar, version, celdas: lista, enSabana = null }: Inicial,
  { cuando, alAvanzar, senal }: Opciones,
  diario: Diario,
): Promise<number | 'repetida' | 'cancelada'> {
  const memorias = await leerMemorias(contexto);
  if (memorias.some((una) => 'lugar' in una && JSON.stringify(una.lugar) === JSON.stringify(lugar)))
    return 'repetida';
  const numero = await numeroLibre(contexto);
  const celdas = enCeldas(lista);
  const plan = planDe(celdas);
  if (!plan) throw new Error('a captura begins with its plan');
  const avance = { hoja: 'Hojas de la captura', filasEscritas: 0, filasTotales: filasDe(celdas, plan) };
  for await (const filas of crearHojasDeCaptura(
    contexto,
    { numero, lugar, celdas, minimo: minimoDe(plan) },
    diario,
  )) {
    avance.filasEscritas = Math.min(avance.filasEscritas + filas, avance.filasTotales);
    alAvanzar({ ...avance });
    if (senal.aborted) return 'cancelada';
  }
  const bandeja = bandejaInicial(version, lista, cuando);
  const memoria: Memoria = { numero, lugar, bandeja, enSabana, oficiales: NADA_ESCRITO };
  diario.apuntar(async (otro) => {
    await leerMemorias(otro);
    await guardarMemoria(otro, numero, null);
  });
  await guardarMemoria(contexto, numero, memoria);
  await mostrarHojaDe(contexto, nombreDeTabla('captura', numero));
  return numero;
}

/** About as many rows as the sheets take: one for each alumno in three of them, and those of the plan. */
const filasDe = (celdas: Celdas, plan: PlanDeCaptura): number =>
  3 * Math.max(1, celdas.size - 1) + columnasDeResultado(plan).length;

function bandejaInicial(version: number, celdas: Inicial['celdas'], cuando: string) {
  if (version > 0) return { ...BANDEJA_VACIA, version, base: [...celdas] };
  const cambios = celdas.map(({ matricula, columna, valor }): CambioDeCelda => ({
    ...{ matricula, columna, antes: null, despues: valor, cuando, motivo: null },
  }));
  return registrar(BANDEJA_VACIA, cambios);
}
