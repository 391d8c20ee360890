import { z } from 'zod';
import { Modalidad, NivelEducativo } from '../modelo/programa-educativo';
import { regla } from '../norma/regla';

/** Reglamento UT, arts. 54 and 56: how an alumno stands with the time to finish; null for a level without a term. */
export const situacionDePlazo = regla({
  clave: 'UT-54',
  nombre: 'situacionDePlazo',
  enunciado:
    'Cada nivel y modalidad tiene un plazo en cuatrimestres, que sólo se alarga hasta cierto límite.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Arts. 54 y 56',
    lectura:
      'Los adicionales se suman al plazo de la modalidad que se cursa; en la flexible, a su máximo. La licenciatura cuenta desde el título de TSU, y un nivel que la tabla no nombra no tiene plazo.',
  },
  parametros: ['reglamentoUt.plazosDeCarrera', 'reglamentoUt.cuatrimestresAdicionales'],
  entrada: z.strictObject({
    nivelEducativo: NivelEducativo,
    modalidad: Modalidad,
    cuatrimestresTranscurridos: z.int().describe('Cuatrimestres transcurridos desde el ingreso'),
  }),
  decide: ({ nivelEducativo, modalidad, cuatrimestresTranscurridos }, { reglamentoUt }) => {
    const plazo = reglamentoUt.plazosDeCarrera[nivelEducativo]?.[modalidad];
    if (plazo === undefined) return null;
    if (cuatrimestresTranscurridos <= plazo) return 'en-plazo';
    const limite = plazo + reglamentoUt.cuatrimestresAdicionales;
    return cuatrimestresTranscurridos <= limite ? 'extendido' : 'excedido';
  },
});
