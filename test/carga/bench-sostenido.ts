import path from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { construirSiHaceFalta } from '../../functions/local/construir-si-hace-falta';
import { type Persona } from '../../shared/modelo/configuracion';
import { abrirInstancias, type Instancia } from '../servicio/instancias';
import { azar } from './azar';
import { EL_MAYOR } from './generador';
import { renglon } from './imprimir';
import { exigir, jornadaDeDocente, type Medir, PASOS, type Paso } from './jornada-de-docente';
import { enPercentiles, percentil } from './percentiles';
import { cargarPlantel, comoDireccion, comoDocente, DONDE } from './plantel-cargado';

const A_LA_VEZ = 8;
const DOCENTES_SIN_PAUSA = 16;
const DOCENTES_DE_LA_ULTIMA_HORA = 24;
/** The last hour, in less: most of them come near its end. */
const ULTIMA_HORA_MS = 45_000;
const SOLICITUDES = 10_000;
const POR_MUESTRA = 250;

/** One process of the service: how many capturas a second it takes, how it answers when they come at the last moment, and whether its memory stays. */
export async function medirSostenido(): Promise<void> {
  await construirSiHaceFalta(path.join(__dirname, '../..'));
  const { instancias, cerrar } = await abrirInstancias(1);
  try {
    const [instancia] = instancias;
    const docentes = await cargarPlantel(instancia, EL_MAYOR.alumnos / 20);
    await sinPausa(instancia, docentes.slice(0, DOCENTES_SIN_PAUSA));
    await ultimaHora(
      instancia,
      docentes.slice(DOCENTES_SIN_PAUSA, DOCENTES_SIN_PAUSA + DOCENTES_DE_LA_ULTIMA_HORA),
    );
    await memoria(instancia);
  } finally {
    await cerrar();
  }
}

/** Times each step of each docente. */
class Reloj {
  readonly tiempos = new Map<Paso, number[]>(PASOS.map((paso) => [paso, []]));

  readonly medir: Medir = async (paso, hacer) => {
    const inicio = performance.now();
    const hecho = await hacer();
    this.tiempos.get(paso)?.push(performance.now() - inicio);
    return hecho;
  };

  get envios(): number[] {
    const deEnvio: readonly Paso[] = ['empezar', 'enviar resultados', 'corregir'];
    return deEnvio.flatMap((paso) => this.tiempos.get(paso) ?? []);
  }

  imprimir(titulo: string): void {
    console.log(`\n${renglon(titulo, 'veces', 'p50', 'p95', 'p99')}`);
    for (const [paso, suyos] of this.tiempos) {
      const cifras = [50, 95, 99].map((una) => `${Math.round(percentil(suyos, una))} ms`);
      console.log(renglon(`  ${paso}`, String(suyos.length), ...cifras));
    }
  }
}

async function sinPausa(instancia: Instancia, docentes: readonly Persona[]): Promise<void> {
  const reloj = new Reloj();
  const inicio = performance.now();
  await aLaVez(docentes, (docente) => jornadaDeDocente(comoDocente(instancia, docente), DONDE, reloj.medir));
  const segundos = (performance.now() - inicio) / 1000;
  reloj.imprimir(`${docentes.length} docentes, ${A_LA_VEZ} a la vez y sin pausa`);
  console.log(`  ${(reloj.envios.length / segundos).toFixed(1)} envíos/s: ${enPercentiles(reloj.envios)}`);
}

/** They come at random, more and more of them towards the end, and wait for nobody. */
async function ultimaHora(instancia: Instancia, docentes: readonly Persona[]): Promise<void> {
  const reloj = new Reloj();
  const siguiente = azar(EL_MAYOR.semilla);
  await Promise.all(
    docentes.map(async (docente) => {
      await esperar(Math.sqrt(siguiente()) * ULTIMA_HORA_MS);
      await jornadaDeDocente(comoDocente(instancia, docente), DONDE, reloj.medir);
    }),
  );
  reloj.imprimir(`${docentes.length} docentes que llegan en ${ULTIMA_HORA_MS / 1000} s, casi todos al final`);
}

async function memoria(instancia: Instancia): Promise<void> {
  const pedir = comoDireccion(instancia);
  const { plantel, periodo } = DONDE;
  const rutas = ['sesion', `periodos/${periodo}/planteles/${plantel}/capturas`, 'configuracion/calendarios'];
  const muestras: number[] = [];
  for (let hechas = 0; hechas < SOLICITUDES; hechas += POR_MUESTRA) {
    const numeros = Array.from({ length: POR_MUESTRA }, (_, i) => hechas + i);
    // The list reads a whole sábana: one in fifty is as much as a docente asks for it.
    await aLaVez(numeros, (i) => exigir(pedir(rutas[i % 50 === 0 ? 1 : (i % 2) * 2] ?? 'sesion')));
    muestras.push(instancia.memoriaMb());
  }
  // While the engine sets itself up memory grows: what is told is what it does afterwards.
  const despues = muestras.slice(muestras.length / 2);
  console.log(
    `\nMemoria en ${SOLICITUDES} solicitudes: ${redondo(muestras[0])} MB al principio, ${redondo(Math.max(...muestras))} MB de pico, ${redondo(muestras.at(-1))} MB al final`,
  );
  const kb = (pendiente(despues) / POR_MUESTRA) * 1024;
  console.log(`  pendiente en la segunda mitad: ${kb.toFixed(2)} kB por solicitud`);
}

const redondo = (mb: number | undefined): string => String(Math.round(mb ?? NaN));

/** Of the straight line nearest to some values one step apart, by least squares. */
function pendiente(valores: readonly number[]): number {
  const n = valores.length;
  const [mediaX, mediaY] = [(n - 1) / 2, valores.reduce((suma, uno) => suma + uno, 0) / n];
  const arriba = valores.reduce((suma, y, x) => suma + (x - mediaX) * (y - mediaY), 0);
  return arriba / valores.reduce((suma, _, x) => suma + (x - mediaX) ** 2, 0);
}

/** All of them, so many at the same time. */
async function aLaVez<T>(cosas: readonly T[], hacer: (cosa: T) => Promise<unknown>): Promise<void> {
  const porHacer = cosas.values();
  await Promise.all(
    Array.from({ length: A_LA_VEZ }, async () => {
      for (const cosa of porHacer) await hacer(cosa);
    }),
  );
}
