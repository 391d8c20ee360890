import { z } from 'zod';
import { DiasInhabiles, sumarDiasHabiles } from '../nucleo/dias-habiles';
import { Fecha } from '../nucleo/fecha';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** What each plan has to be taken of. */
const CARGA = { normal: 'todas', despresurizado: 'segun-dictamen' } as const;

/** Reglamento UT, art. 18: whether someone who left may come back, with what load, and the last day to ask. */
export const procedeReingreso = regla({
  clave: 'UT-18',
  nombre: 'procedeReingreso',
  enunciado:
    'A quien causó baja por reprobar o desertar se le recibe de nuevo en ocasiones contadas: al plan normal con todas las asignaturas del cuatrimestre, o al despresurizado con las que diga el dictamen.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 18',
    lectura:
      'Los reingresos se cuentan en total, no por plan. Recursar sólo lo no aprobado (art. 59) es otra cosa, que autoriza la Comisión Académica.',
  },
  parametros: ['reglamentoUt.reingresosMaximos', 'reglamentoUt.diasHabilesDeReingreso'],
  entrada: z.strictObject({
    reingresosPrevios: z.int().describe('Reingresos anteriores'),
    causaBaja: z.enum(['reprobacion', 'desercion', 'otra']).describe('Causa de la baja'),
    plan: z.enum(['normal', 'despresurizado']).describe('Plan al que vuelve'),
    dictamenFavorable: z.boolean().describe('Tiene dictamen académico favorable'),
    fechaInicioCuatrimestre: Fecha.describe('Inicio del cuatrimestre'),
    fechaSolicitud: Fecha.describe('Fecha de la solicitud'),
    diasInhabiles: DiasInhabiles,
  }),
  decide: (solicitud, { reglamentoUt }) => {
    const { plan, fechaInicioCuatrimestre, diasInhabiles } = solicitud;
    const { diasHabilesDeReingreso } = reglamentoUt;
    const fechaLimite = sumarDiasHabiles(fechaInicioCuatrimestre, diasHabilesDeReingreso, diasInhabiles);
    const motivos = presentes({
      'reingreso-agotado': solicitud.reingresosPrevios >= reglamentoUt.reingresosMaximos,
      'causa-no-prevista': solicitud.causaBaja === 'otra',
      'sin-dictamen': plan === 'despresurizado' && !solicitud.dictamenFavorable,
      'fuera-de-plazo': solicitud.fechaSolicitud > fechaLimite,
    });
    const procede = motivos.length === 0;
    return { procede, carga: procede ? CARGA[plan] : null, fechaLimite, motivos };
  },
});
