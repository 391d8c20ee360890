import { nombreVisibleDe } from '../../../shared/norma/nombre-de-parametro';
import { type Normas } from '../../../shared/norma/normas';
import { type Cambio } from '../../../shared/simulacion/cambio';
import { type NormasProbadas } from '../../../shared/simulacion/con-cambios';
import { Rechazo } from '../rechazo';

/** The refusal of a trial, with the reason of each change. `campo` is where they were sent. */
export const cambiosRechazados = (
  { rechazos }: Extract<NormasProbadas, { outcome: 'rechazadas' }>,
  campo: string,
): Rechazo => new Rechazo('cambio-no-admitido', rechazos.map(({ motivo }) => motivo).join(' '), { campo });

/** The refusal of numbers that what is computed never looks at: with them nobody would change, which says nothing. */
export function cambiosAjenos(
  cambios: readonly Cambio[],
  documento: keyof Normas,
  campo: string,
): Rechazo | null {
  const ajenos = cambios.filter(({ parametro }) => !parametro.startsWith(`${documento}.`));
  if (ajenos.length === 0) return null;
  const nombres = ajenos.map(({ parametro }) => `«${nombreVisibleDe(parametro) ?? parametro}»`).join(', ');
  return new Rechazo('cambio-no-admitido', `Aquí no se decide con ${nombres}.`, {
    campo,
    remedio: 'Quítelo de los cambios por probar: es un número de otro documento.',
  });
}
