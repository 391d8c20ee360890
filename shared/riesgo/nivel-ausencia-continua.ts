import { z } from 'zod';
import { type Nivel } from '../modelo/reporte';
import { DiasInhabiles } from '../nucleo/dias-habiles';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';
import { diasDeAusencia } from '../permanencia/dias-de-ausencia';

/** Reglamento UT, art. 61: days in a row without attending, counted as UT-61 does. */
export const nivelAusenciaContinua = regla({
  clave: 'R05',
  nombre: 'nivelAusenciaContinua',
  enunciado: 'Varios días seguidos sin asistir avisan, y los que ya son deserción ponen en rojo.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 61', lectura: 'Los días se cuentan como en UT-61.' },
  parametros: ['seguimientoPo04.ausenciaDiasRojo', 'seguimientoPo04.ausenciaDiasAmarillo'],
  entrada: z.strictObject({
    fechaUltimaAsistencia: Fecha.nullable().describe('Última asistencia (vacía sin dato)'),
    fechaCorte: Fecha.describe('Día hasta el que se cuenta'),
    diasInhabiles: DiasInhabiles,
  }),
  decide: ({ fechaUltimaAsistencia, fechaCorte, diasInhabiles }, { seguimientoPo04 }): Nivel => {
    if (fechaUltimaAsistencia === null) return 'gris';
    const dias = diasDeAusencia(fechaUltimaAsistencia, fechaCorte, diasInhabiles);
    if (dias > seguimientoPo04.ausenciaDiasRojo) return 'rojo';
    return dias >= seguimientoPo04.ausenciaDiasAmarillo ? 'amarillo' : 'verde';
  },
});
