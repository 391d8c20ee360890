import { z } from 'zod';
import { type Nivel } from '../modelo/reporte';
import { Fraccion } from '../nucleo/fraccion';
import { regla } from '../norma/regla';

/** PO-04, normas 12-b and 12-c: a docente with grupos whose registration is not complete. Never rojo without any. */
export const nivelDocentePendiente = regla({
  clave: 'R14',
  nombre: 'nivelDocentePendiente',
  enunciado:
    'Al docente se le avisa de los grupos cuyo registro está incompleto, con más seriedad cuando son buena parte de los suyos.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-b y 12-c',
    lectura:
      'El texto no da umbrales: para avisar se cuentan grupos; para el rojo, qué parte son de los asignados.',
  },
  parametros: ['seguimientoPo04.docenteFraccionRojo', 'seguimientoPo04.docenteGruposAmarillo'],
  entrada: z.strictObject({
    gruposSinRegistro: z.int().describe('Grupos sin registro completo'),
    gruposAsignados: z.int().describe('Grupos asignados'),
  }),
  decide: ({ gruposSinRegistro, gruposAsignados }, { seguimientoPo04 }): Nivel => {
    if (gruposAsignados === 0) return 'gris';
    const bastanParaRojo = seguimientoPo04.docenteFraccionRojo.por(Fraccion.de(gruposAsignados));
    const alcanzan = !Fraccion.de(gruposSinRegistro).menorQue(bastanParaRojo);
    if (gruposSinRegistro > 0 && alcanzan) return 'rojo';
    return gruposSinRegistro >= seguimientoPo04.docenteGruposAmarillo ? 'amarillo' : 'verde';
  },
});
