import { type Sonda, type Sondas } from '../almacen/sondas';

export type Dependencia = keyof Sondas | 'llaves';

const LIMITE_MS = 3_000;
const VIGENCIA_MS = 5_000;

/**
 * Asks every dependency whether it answers, each with a time limit, and names those that do not. Whoever asks again
 * within five seconds is told the same: nobody can make the service ask for them without end.
 */
export function vigilante(sondas: Readonly<Record<Dependencia, Sonda>>, reloj: () => number) {
  let ultima: { readonly desde: number; readonly fallan: Promise<Dependencia[]> } | undefined;
  return (): Promise<Dependencia[]> => {
    const ahora = reloj();
    if (!ultima || ahora - ultima.desde >= VIGENCIA_MS)
      ultima = { desde: ahora, fallan: quienesFallan(sondas) };
    return ultima.fallan;
  };
}

async function quienesFallan(sondas: Readonly<Record<Dependencia, Sonda>>): Promise<Dependencia[]> {
  const nombres: readonly Dependencia[] = ['tablas', 'blobs', 'colas', 'llaves'];
  const responden = await Promise.all(nombres.map((nombre) => aTiempo(sondas[nombre])));
  return nombres.filter((_nombre, cual) => !responden[cual]);
}

/** The limit is also held here: a library may finish what it was doing before it heeds the signal. */
async function aTiempo(sonda: Sonda): Promise<boolean> {
  const senal = AbortSignal.timeout(LIMITE_MS);
  const tarde = new Promise<false>((resolver) => {
    senal.addEventListener('abort', () => resolver(false), { once: true });
  });
  const respuesta = Promise.resolve(senal)
    .then(sonda)
    .then(
      () => true,
      () => false,
    );
  return Promise.race([respuesta, tarde]);
}
