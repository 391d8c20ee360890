import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { porCodigo } from '../nucleo/orden';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 35: the table of weights in force when the cuatrimestre began; null when none was published. */
export const versionDePesosAplicable = regla({
  clave: 'UT-35',
  nombre: 'versionDePesosAplicable',
  enunciado:
    'Los pesos se dan a conocer antes de empezar, y los que regían entonces valen todo el cuatrimestre.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 35',
    lectura:
      'Cambiar los pesos es publicar otra versión; vale la que regía al empezar el cuatrimestre, y de dos del mismo día, la última de la lista.',
  },
  parametros: [],
  entrada: z.strictObject({
    fechaInicioCuatrimestre: Fecha.describe('Inicio del cuatrimestre'),
    versiones: z
      .array(
        z.strictObject({
          version: z.string().describe('Versión'),
          fechaPublicacion: Fecha.describe('Fecha de publicación'),
        }),
      )
      .describe('Versiones de la tabla de pesos'),
  }),
  decide: ({ fechaInicioCuatrimestre, versiones }) => {
    const publicadas = versiones.filter(
      ({ fechaPublicacion }) => fechaPublicacion <= fechaInicioCuatrimestre,
    );
    const [ultima] = publicadas
      .map(({ fechaPublicacion }) => fechaPublicacion)
      .sort((a, b) => porCodigo(b, a));
    return publicadas.findLast(({ fechaPublicacion }) => fechaPublicacion === ultima)?.version ?? null;
  },
});
