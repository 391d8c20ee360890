import { z } from 'zod';
import { NivelEducativo } from '../modelo/programa-educativo';
import { DiasInhabiles, sumarDiasHabiles } from '../nucleo/dias-habiles';
import { Fecha, sumarDias } from '../nucleo/fecha';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 22: whether someone may come from another institution, and the last day to ask for it. */
export const procedeTransito = regla({
  clave: 'UT-22',
  nombre: 'procedeTransito',
  enunciado:
    'Quien viene del Subsistema lo solicita ciertos días hábiles antes de las inscripciones; quien viene de otra institución o del extranjero, ciertos días naturales antes y sólo a TSU; todos, mientras haya cupo.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 22',
    lectura:
      'Los días que el texto no llama hábiles son naturales. A quien estudió en el extranjero se le trata como al que viene de otra institución, y además se le pide la revalidación.',
  },
  parametros: ['reglamentoUt.diasHabilesDeTransito', 'reglamentoUt.diasNaturalesDeTransito'],
  entrada: z.strictObject({
    origenAspirante: z.enum(['subsistema', 'otra-ies', 'extranjero']).describe('De dónde viene'),
    nivelEducativo: NivelEducativo,
    fechaSolicitud: Fecha.describe('Fecha de la solicitud'),
    fechaInicioInscripcion: Fecha.describe('Inicio del periodo de inscripción'),
    totalInscritos: z.int().describe('Alumnos inscritos en el programa'),
    cupoAutorizado: z.int().describe('Cupo autorizado del programa'),
    dictamenRevalidacion: z.boolean().describe('Tiene dictamen de revalidación'),
    diasInhabiles: DiasInhabiles,
  }),
  decide: (solicitud, { reglamentoUt }) => {
    const { origenAspirante, fechaInicioInscripcion, diasInhabiles } = solicitud;
    const delSubsistema = origenAspirante === 'subsistema';
    const fechaLimite = delSubsistema
      ? sumarDiasHabiles(fechaInicioInscripcion, -reglamentoUt.diasHabilesDeTransito, diasInhabiles)
      : sumarDias(fechaInicioInscripcion, -reglamentoUt.diasNaturalesDeTransito);
    const motivos = presentes({
      'fuera-de-plazo': solicitud.fechaSolicitud > fechaLimite,
      'nivel-no-admitido': !delSubsistema && solicitud.nivelEducativo !== 'tsu',
      'sin-cupo': solicitud.totalInscritos >= solicitud.cupoAutorizado,
      'sin-dictamen-de-revalidacion': origenAspirante === 'extranjero' && !solicitud.dictamenRevalidacion,
    });
    return { procede: motivos.length === 0, fechaLimite, motivos };
  },
});
