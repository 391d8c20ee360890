import { z } from 'zod';
import { DiasInhabiles, sumarDiasHabiles } from '../nucleo/dias-habiles';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 62: whether papers that justify absences came in time, and the last day for them. */
export const justificaEnPlazo = regla({
  clave: 'UT-62',
  nombre: 'justificaEnPlazo',
  enunciado:
    'Tras la baja administrativa hay unos días hábiles para llevar al tutor lo que justifique las faltas.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 62' },
  parametros: ['reglamentoUt.diasHabilesDeJustificacion'],
  entrada: z.strictObject({
    fechaBaja: Fecha.describe('Fecha de la baja administrativa'),
    fechaDocumentos: Fecha.describe('Entrega de los justificantes'),
    diasInhabiles: DiasInhabiles,
  }),
  decide: ({ fechaBaja, fechaDocumentos, diasInhabiles }, { reglamentoUt }) => {
    const fechaLimite = sumarDiasHabiles(fechaBaja, reglamentoUt.diasHabilesDeJustificacion, diasInhabiles);
    return { enPlazo: fechaDocumentos <= fechaLimite, fechaLimite };
  },
});
