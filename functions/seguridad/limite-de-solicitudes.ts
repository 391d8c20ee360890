import { z } from 'zod';
import { Rechazo } from '../casos/rechazo';

/** How much one person may ask of one instance of the service. */
const LimiteDeSolicitudes = z
  .object({
    SISEAC_SOLICITUDES_SEGUIDAS: z.coerce.number().int().positive().default(300),
    SISEAC_SOLICITUDES_POR_SEGUNDO: z.coerce.number().positive().default(30),
  })
  .transform((ambiente) => ({
    seguidas: ambiente.SISEAC_SOLICITUDES_SEGUIDAS,
    porSegundo: ambiente.SISEAC_SOLICITUDES_POR_SEGUNDO,
  }));
export type LimiteDeSolicitudes = z.output<typeof LimiteDeSolicitudes>;

export const limiteDeSolicitudes = (ambiente: NodeJS.ProcessEnv): LimiteDeSolicitudes =>
  LimiteDeSolicitudes.parse(ambiente);

export interface Cubeta {
  readonly fichas: number;
  readonly desde: number;
}

/** Above it, those who have asked nothing for a while are forgotten. */
const PERSONAS_RECORDADAS = 10_000;

/**
 * A bucket of `seguidas` requests for each person, filled again at `porSegundo`. It is kept by each instance of the
 * service and by no other: of N instances a person may get N times as much. `ahora` is in milliseconds. `cubetas`:
 * where they are kept, one for each person remembered.
 */
export function limitador(
  { seguidas, porSegundo }: LimiteDeSolicitudes,
  ahora: () => number,
  cubetas = new Map<string, Cubeta>(),
) {
  const fichasDe = ({ fichas, desde }: Cubeta, instante: number): number =>
    Math.min(seguidas, fichas + (Math.max(0, instante - desde) / 1000) * porSegundo);

  return (persona: string): Rechazo | null => {
    const instante = ahora();
    if (cubetas.size > PERSONAS_RECORDADAS) {
      for (const [quien, cubeta] of cubetas) {
        if (fichasDe(cubeta, instante) >= seguidas) cubetas.delete(quien);
      }
    }
    const fichas = fichasDe(cubetas.get(persona) ?? { fichas: seguidas, desde: instante }, instante);
    const alcanza = fichas >= 1;
    cubetas.set(persona, { fichas: alcanza ? fichas - 1 : fichas, desde: instante });
    return alcanza ? null : demasiadas(Math.max(1, Math.ceil((1 - fichas) / porSegundo)));
  };
}

const demasiadas = (espera: number): Rechazo =>
  new Rechazo('demasiadas-solicitudes', 'Su cuenta hizo demasiadas solicitudes en muy poco tiempo.', {
    espera,
    remedio: `Espere ${espera === 1 ? 'un segundo' : `${espera} segundos`} y repita la operación: ésta no se hizo.`,
  });
