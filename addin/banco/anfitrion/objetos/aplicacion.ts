import { z } from 'zod';
import { Objeto, propiedadGuardada } from '../objeto';

/** Excel itself. There is no screen to hold still, but asking for it must be possible. */
export const objetoAplicacion = (): Objeto =>
  new Objeto({
    clase: 'Application',
    propiedades: {
      CalculationMode: propiedadGuardada(
        z.enum(['Automatic', 'AutomaticExceptTables', 'Manual']),
        'Automatic',
      ),
    },
    metodos: {
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
    },
  });
