import { setTimeout as esperar } from 'node:timers/promises';
import { type Llamada } from '../../addin/banco/anfitrion/invocaciones';
import { calificarAlumnoUt, calificarCaptura } from '../../shared/calificacion/calificar-captura';
import { enCeldas } from '../../shared/captura/celdas';
import { celdasDeAsignatura } from '../../shared/captura/celdas-de-alumnos';
import { type PlanUt } from '../../shared/modelo/captura';
import { normasEn } from '../../shared/norma/normas';
import { funcionesEnExcel } from '../anfitrion/funciones-en-node';
import { planUt } from '../captura-de-prueba';
import { renglon } from './imprimir';

const CELDAS = 10_000;
const ALUMNOS = 40;
const INDICADORES = 30;
const REPETICIONES = 2;
/** Of a rubric each formula carries thirty weights and thirty names: fewer cells say as much. */
const RUBRICAS = 500;

const nota = (i: number): number => 6 + ((i * 7) % 41) / 10;
const columna = (celda: (i: number) => unknown): unknown[][] =>
  Array.from({ length: CELDAS }, (_, i) => [celda(i)]);
const notas = (i: number): number[] => Array.from({ length: INDICADORES }, (_, j) => nota(i + j));
const RUBRICA = [
  [Array.from({ length: INDICADORES }, () => 0.1)],
  [Array.from({ length: INDICADORES }, (_, j) => ['Saber', 'Saber Hacer', 'Ser'][Math.floor(j / 10)])],
  [[0.3, 0.4, 0.3]],
  [['Saber', 'Saber Hacer', 'Ser']],
];

/** The same cells as so many formulas and as one that spills. */
const CASOS: readonly {
  cuantas: number;
  una: string;
  deUna: (i: number) => unknown[];
  todas: string;
  deTodas: () => unknown[];
}[] = [
  {
    cuantas: CELDAS,
    una: 'PUNTAJE',
    deUna: (i) => [nota(i), nota(i + 1)],
    todas: 'PUNTAJES',
    deTodas: () => [columna(nota), columna((i) => nota(i + 1))],
  },
  {
    cuantas: CELDAS,
    una: 'UNIDAD',
    deUna: (i) => [nota(i), nota(i + 1), 17, 20],
    todas: 'UNIDADES',
    deTodas: () => [columna(nota), columna((i) => nota(i + 1)), [[17]], [[20]]],
  },
  {
    cuantas: RUBRICAS,
    una: 'RUBRICA',
    deUna: (i) => [[notas(i)], ...RUBRICA],
    todas: 'RUBRICAS',
    deTodas: () => [Array.from({ length: RUBRICAS }, (_, i) => notas(i)), ...RUBRICA],
  },
];

/** Cells through the genuine runtime, and a grupo graded from its cells. */
export async function medirFunciones(): Promise<void> {
  const { invocaciones } = await funcionesEnExcel();
  console.log(renglon(`${CELDAS} celdas (${RUBRICAS} de rúbrica)`, 'celdas/s', 'bloqueo'));
  for (const { cuantas, una, deUna, todas, deTodas } of CASOS) {
    const sueltas = Array.from({ length: cuantas }, (_, i): Llamada => ({
      nombre: una,
      argumentos: deUna(i),
    }));
    const juntas: Llamada[] = [{ nombre: todas, argumentos: deTodas() }];
    const porCelda = await medir(() => invocaciones.invocarVarias(sueltas));
    const derramada = await medir(() => invocaciones.invocarVarias(juntas));
    imprimir(una, cuantas, porCelda);
    imprimir(todas, cuantas, derramada);
    console.log(renglon('  veces', (porCelda.ms / derramada.ms).toFixed(1)));
  }
  medirGrupo();
}

interface Medida {
  readonly ms: number;
  readonly bloqueo: number;
}

/**
 * How long until the last answer, and the longest that nothing else could run meanwhile: Excel's side of the messages is in
 * the same thread here, so in Excel it is less.
 */
async function medir(hacer: () => Promise<unknown>): Promise<Medida> {
  let mejor: Medida = { ms: Infinity, bloqueo: Infinity };
  for (let i = 0; i < REPETICIONES; i += 1) {
    let [bloqueo, ultimo] = [0, performance.now()];
    const latido = setInterval(() => {
      bloqueo = Math.max(bloqueo, performance.now() - ultimo);
      ultimo = performance.now();
    }, 1);
    const inicio = performance.now();
    await hacer();
    const ms = performance.now() - inicio;
    await esperar(5);
    clearInterval(latido);
    if (bloqueo < mejor.bloqueo) mejor = { ms: Math.min(ms, mejor.ms), bloqueo };
  }
  return mejor;
}

const imprimir = (nombre: string, cuantas: number, { ms, bloqueo }: Medida): void =>
  console.log(renglon(`  ${nombre}`, String(Math.round((cuantas / ms) * 1000)), `${Math.round(bloqueo)} ms`));

/** A full grupo from its cells to its grades, and one alumno graded again after a cell changed. */
function medirGrupo(): void {
  const plan = planDeTreinta();
  const alumnos = Array.from({ length: ALUMNOS }, (_, i) => ({
    ...{ matricula: `26${String(i).padStart(4, '0')}`, nombre: `Alumno ${i}`, grupo: 'TTS-4A' },
    ...{ vecesCursada: 1, ultimaAsistencia: null, remediales: [] },
    unidades: [{ puntajes: notas(i).map(String), asistencias: 18, sesiones: 20 }],
  }));
  const celdas = enCeldas(celdasDeAsignatura(plan, alumnos));
  const contexto = { normas: normasEn('2026-10-30'), corte: 1, minimoAprobatorio: null, dia: null } as const;
  const [matricula = '', suyas = new Map<string, string>()] = [...celdas].find(([una]) => una !== '') ?? [];
  console.log(renglon(`${ALUMNOS} alumnos × ${INDICADORES} indicadores`, 'tiempo'));
  const mejor = (hacer: () => unknown): string => {
    let ms = Infinity;
    for (let i = 0; i < 50; i += 1) {
      const inicio = performance.now();
      hacer();
      ms = Math.min(ms, performance.now() - inicio);
    }
    return `${ms.toFixed(2)} ms`;
  };
  console.log(
    renglon(
      '  el grupo, de celdas a calificaciones',
      mejor(() => calificarCaptura(celdas, contexto)),
    ),
  );
  const uno = () => calificarAlumnoUt(suyas, plan, matricula, contexto);
  console.log(renglon('  un alumno, al cambiar una celda', mejor(uno)));
}

function planDeTreinta(): PlanUt {
  const base = planUt();
  const indicador = (tipo: 'continua' | 'sumativa') => (_: unknown, j: number) => ({
    ...{ clave: `${tipo}-${j}`, tipo, peso: '0.1', evidencia: 'Prácticas' },
    instrumento: 'Rúbrica',
  });
  const diez = (tipo: 'continua' | 'sumativa') => Array.from({ length: 10 }, indicador(tipo));
  const criterios = [
    { nombre: 'Saber' as const, peso: '0.3', indicadores: diez('sumativa') },
    { nombre: 'Saber Hacer' as const, peso: '0.4', indicadores: diez('continua') },
    {
      nombre: 'Ser' as const,
      peso: '0.3',
      indicadores: diez('continua').map((i) => ({ ...i, clave: `ser-${i.clave}` })),
    },
  ];
  return { ...base, plan: { ...base.plan, unidades: [{ unidad: 1, nombre: 'Unidad 1', criterios }] } };
}
