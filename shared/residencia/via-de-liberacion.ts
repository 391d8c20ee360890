import { z } from 'zod';
import { regla } from '../norma/regla';
import { faltantesParaLiberar } from './faltantes-para-liberar';

/** Residencias, InnovaTec: reaching its stage is another way to be released. */
export const viaDeLiberacion = regla({
  clave: 'RES-12',
  nombre: 'viaDeLiberacion',
  enunciado: 'Quien alcanza la etapa exigida del InnovaTec puede liberar la residencia con ese proyecto.',
  cita: {
    documento: 'residencias',
    referencia: 'InnovaTec',
    lectura:
      'Suple horas, convenio y organización, no los requisitos académicos; el anteproyecto y los datos son los del InnovaTec.',
  },
  parametros: ['residencias.etapaDeInnovatec', 'residencias.horasDeResidencia'],
  entrada: z.strictObject({
    etapaInnovatec: z
      .enum(['ninguna', 'local', 'regional', 'nacional'])
      .describe('Etapa más alta en el InnovaTec'),
    anteproyectoInnovatec: z.boolean().describe('Anteproyecto y datos del InnovaTec'),
    ...faltantesParaLiberar.entrada.shape,
  }),
  decide: ({ etapaInnovatec, anteproyectoInnovatec, ...ordinaria }, normas) =>
    etapaInnovatec === normas.residencias.etapaDeInnovatec
      ? {
          via: 'innovatec' as const,
          liberable: anteproyectoInnovatec && ordinaria.documentacionEntregada,
        }
      : {
          via: 'ordinaria' as const,
          liberable: faltantesParaLiberar.decide(ordinaria, normas).length === 0,
        },
});
