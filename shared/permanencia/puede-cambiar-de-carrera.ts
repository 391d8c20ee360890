import { z } from 'zod';
import { DiasInhabiles, sumarDiasHabiles } from '../nucleo/dias-habiles';
import { Fecha } from '../nucleo/fecha';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 17: whether a change of carrera may be asked for, and the last day to do it. */
export const puedeCambiarDeCarrera = regla({
  clave: 'UT-17',
  nombre: 'puedeCambiarDeCarrera',
  enunciado:
    'La carrera se cambia un número limitado de veces, y hay que solicitarlo recién iniciado el cuatrimestre, en ciertos días hábiles.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 17',
    lectura: 'El plazo empieza al día siguiente del inicio y obliga aunque no se pida convalidación.',
  },
  parametros: ['reglamentoUt.cambiosDeCarreraMaximos', 'reglamentoUt.diasHabilesDeCambioDeCarrera'],
  entrada: z.strictObject({
    cambiosDeCarreraPrevios: z.int().describe('Cambios de carrera anteriores'),
    fechaInicioCuatrimestre: Fecha.describe('Inicio del cuatrimestre'),
    fechaSolicitud: Fecha.describe('Fecha de la solicitud'),
    diasInhabiles: DiasInhabiles,
  }),
  decide: (solicitud, { reglamentoUt }) => {
    const fechaLimite = sumarDiasHabiles(
      solicitud.fechaInicioCuatrimestre,
      reglamentoUt.diasHabilesDeCambioDeCarrera,
      solicitud.diasInhabiles,
    );
    const motivos = presentes({
      'fuera-de-plazo': solicitud.fechaSolicitud > fechaLimite,
      'limite-de-cambios': solicitud.cambiosDeCarreraPrevios >= reglamentoUt.cambiosDeCarreraMaximos,
    });
    return { procede: motivos.length === 0, fechaLimite, motivos };
  },
});
