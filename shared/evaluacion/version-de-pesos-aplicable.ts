import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';

/**
 * Reglamento UT, art. 35: the table of weights in force when the cuatrimestre began; null when none was published.
 * Lectura: of two published on the same day, the one listed last.
 */
export const versionDePesosAplicable = regla({
  clave: 'UT-35',
  nombre: 'versionDePesosAplicable',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 35',
    lectura:
      'La tabla se versiona y rige la vigente al inicio del cuatrimestre; los cambios dejan bitácora. De dos publicadas el mismo día rige la última de la lista.',
  },
  entrada: z.strictObject({
    fechaInicioCuatrimestre: Fecha,
    versiones: z.array(z.strictObject({ version: z.string(), fechaPublicacion: Fecha })),
  }),
  decide: ({ fechaInicioCuatrimestre, versiones }) => {
    const publicadas = versiones.filter(
      ({ fechaPublicacion }) => fechaPublicacion <= fechaInicioCuatrimestre,
    );
    const ultima = publicadas.reduce(
      (mayor, { fechaPublicacion }) => (fechaPublicacion > mayor ? fechaPublicacion : mayor),
      '',
    );
    return publicadas.findLast(({ fechaPublicacion }) => fechaPublicacion === ultima)?.version ?? null;
  },
});
