import { z } from 'zod';
import { EstadoDelActa } from '../modelo/estado-del-acta';
import { regla } from '../norma/regla';

/** Residencias, pasos 22 to 25: the acta goes from hand to hand, and skips none. */
export const puedeTransitarActa = regla({
  clave: 'RES-18',
  nombre: 'puedeTransitarActa',
  enunciado: 'El acta de calificación pasa de mano en mano, sin saltos ni retrocesos, hasta el kárdex.',
  cita: { documento: 'residencias', referencia: 'Pasos 22 a 25' },
  parametros: ['residencias.ordenDelActa'],
  entrada: z.strictObject({
    estadoActa: EstadoDelActa.describe('Estado del acta'),
    estadoActaSiguiente: EstadoDelActa.describe('Estado al que pasaría'),
  }),
  decide: ({ estadoActa, estadoActaSiguiente }, { residencias: { ordenDelActa } }) =>
    ordenDelActa.some((estado, i) => estado === estadoActa && ordenDelActa[i + 1] === estadoActaSiguiente),
});
