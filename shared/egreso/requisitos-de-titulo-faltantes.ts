import { z } from 'zod';
import { Finales } from '../evaluacion/nivel-academico';
import { DiasInhabiles, sumarDiasHabiles } from '../nucleo/dias-habiles';
import { Fecha } from '../nucleo/fecha';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 66: what is lacking for the degree, and the last day to present the trabajo recepcional. */
export const requisitosDeTituloFaltantes = regla({
  clave: 'UT-66',
  nombre: 'requisitosDeTituloFaltantes',
  enunciado:
    'El título pide expediente completo, todas las asignaturas aprobadas, el trabajo recepcional aprobado y presentado en los días hábiles que siguen a la estadía, y no deber nada.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 66',
    lectura:
      'El plazo empieza al día siguiente de concluir la estadía. Sin finales no hay plan aprobado. Otros reglamentos pueden pedir más o dar menos días.',
  },
  parametros: ['reglamentoUt.diasHabilesDeTrabajoRecepcional'],
  entrada: z.strictObject({
    expedienteIntegrado: z.boolean().describe('Su expediente está integrado'),
    finales: Finales,
    trabajoRecepcionalAprobado: z.boolean().describe('Aprobó el trabajo recepcional'),
    adeudoAcademico: z.boolean().describe('Tiene adeudos académicos'),
    adeudoAdministrativo: z.boolean().describe('Tiene adeudos administrativos'),
    fechaConclusionEstadia: Fecha.describe('Conclusión de la estadía'),
    fechaPresentacion: Fecha.nullable().describe(
      'Presentación del trabajo recepcional (vacía si está pendiente)',
    ),
    diasInhabiles: DiasInhabiles,
  }),
  decide: (egresado, { reglamentoUt }) => {
    const { finales, fechaConclusionEstadia, fechaPresentacion, diasInhabiles } = egresado;
    const { diasHabilesDeTrabajoRecepcional: dias } = reglamentoUt;
    const fechaLimite = sumarDiasHabiles(fechaConclusionEstadia, dias, diasInhabiles);
    const faltantes = presentes({
      expediente: !egresado.expedienteIntegrado,
      'asignaturas-no-aprobadas': finales.length === 0 || finales.includes(null),
      'trabajo-recepcional': !egresado.trabajoRecepcionalAprobado,
      adeudos: egresado.adeudoAcademico || egresado.adeudoAdministrativo,
      'presentacion-pendiente': fechaPresentacion === null,
      // What is not presented yet is pending, not late.
      'presentacion-fuera-de-plazo': (fechaPresentacion ?? fechaLimite) > fechaLimite,
    });
    return { faltantes, fechaLimite };
  },
});
