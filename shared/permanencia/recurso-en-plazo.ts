import { z } from 'zod';
import { DiasInhabiles, sumarDiasHabiles } from '../nucleo/dias-habiles';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';

/** Reglamento UT, arts. 74 to 76: whether an appeal came in time, and the terms that follow; null when none does. */
export const recursoEnPlazo = regla({
  clave: 'UT-74',
  nombre: 'recursoEnPlazo',
  enunciado:
    'Contra una sanción se recurre dentro de un plazo en días hábiles, y en otros sesiona la Comisión y notifica lo que resuelve.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 74 a 76',
    lectura: 'La notificación corre desde el día en que se resuelve.',
  },
  parametros: [
    'reglamentoUt.diasHabilesDeRecurso',
    'reglamentoUt.diasHabilesDeSesion',
    'reglamentoUt.diasHabilesDeNotificacion',
  ],
  entrada: z.strictObject({
    fechaEfecto: Fecha.describe('Efecto de la notificación'),
    fechaRecurso: Fecha.describe('Fecha del recurso'),
    fechaResolucion: Fecha.nullable().describe('Resolución de la Comisión (vacía si no la hay)'),
    diasInhabiles: DiasInhabiles,
  }),
  decide: ({ fechaEfecto, fechaRecurso, fechaResolucion, diasInhabiles }, { reglamentoUt }) => {
    const trasHabiles = (fecha: Fecha, dias: number) => sumarDiasHabiles(fecha, dias, diasInhabiles);
    const fechaLimite = trasHabiles(fechaEfecto, reglamentoUt.diasHabilesDeRecurso);
    const enPlazo = fechaRecurso <= fechaLimite;
    return {
      enPlazo,
      fechaLimite,
      fechaLimiteSesion: enPlazo ? trasHabiles(fechaRecurso, reglamentoUt.diasHabilesDeSesion) : null,
      fechaLimiteNotificacion:
        enPlazo && fechaResolucion !== null
          ? trasHabiles(fechaResolucion, reglamentoUt.diasHabilesDeNotificacion)
          : null,
    };
  },
});
