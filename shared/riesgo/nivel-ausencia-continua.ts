import { z } from 'zod';
import { type Nivel } from '../modelo/reporte';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';
import { diasDeAusencia } from '../permanencia/dias-de-ausencia';

/**
 * Reglamento UT, Art. 61: days in a row without attending, counted as UT-61 does.
 * Lectura: more than two weeks is rojo; from one week on, amarillo.
 */
export const nivelAusenciaContinua = regla({
  clave: 'R05',
  nombre: 'nivelAusenciaContinua',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 61', lectura: 'Ver UT-61.' },
  entrada: z.strictObject({
    fechaUltimaAsistencia: Fecha.nullable(),
    fechaCorte: Fecha,
    diasInhabiles: z.array(Fecha).optional(),
  }),
  decide: ({ fechaUltimaAsistencia, fechaCorte, diasInhabiles }, { seguimientoPo04 }): Nivel => {
    if (fechaUltimaAsistencia === null) return 'gris';
    const dias = diasDeAusencia(fechaUltimaAsistencia, fechaCorte, diasInhabiles);
    if (dias > seguimientoPo04.ausenciaDiasRojo) return 'rojo';
    return dias >= seguimientoPo04.ausenciaDiasAmarillo ? 'amarillo' : 'verde';
  },
});
