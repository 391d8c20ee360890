import { type Fraccion } from '../nucleo/fraccion';
import { type Normas } from './normas';

/**
 * The institutions that are served side by side, and what each one decides with: its own documents and what it has to
 * configure itself, nothing else. So a reform of one renames nothing that another published.
 */
export const INSTITUCIONES = {
  conalep: {
    nombre: 'CONALEP Veracruz',
    /** No document gives the passing minimum, so there are no norms without the configured one (CON-32). */
    normas: ({ seguimientoPo04 }: Normas, minimoAprobatorio: Fraccion) => ({
      seguimientoPo04,
      minimoAprobatorio,
    }),
  },
  'universidad-tecnologica': {
    nombre: 'Universidad Tecnológica',
    /** Of the follow-up, the days of absence alone: its regulation tells desertion (Art. 61) and gives no warning. */
    normas: ({ reglamentoUt, seguimientoPo04 }: Normas) => ({
      reglamentoUt,
      seguimientoPo04: {
        ausenciaDiasAmarillo: seguimientoPo04.ausenciaDiasAmarillo,
        ausenciaDiasRojo: seguimientoPo04.ausenciaDiasRojo,
      },
    }),
  },
  'instituto-tecnologico': {
    nombre: 'Instituto Tecnológico',
    normas: ({ residencias }: Normas) => ({ residencias }),
  },
} as const;
export type Institucion = keyof typeof INSTITUCIONES;

export type NormasDe<I extends Institucion> = ReturnType<(typeof INSTITUCIONES)[I]['normas']>;
