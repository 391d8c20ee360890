import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';

/**
 * PO-04, normas 6 and 7: capture happens in the window of the corte; later it is extemporaneous and goes through the
 * service desk.
 * Lectura: an early capture is accepted, with a notice and without a folio.
 */
export const momentoDeCaptura = regla({
  clave: 'CON-02',
  nombre: 'momentoDeCaptura',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Normas 6 y 7',
    lectura: 'Se acepta con aviso y sin folio.',
  },
  entrada: z.strictObject({ fechaCaptura: Fecha, fechaInicioCorte: Fecha, fechaFinCorte: Fecha }),
  decide: ({ fechaCaptura, fechaInicioCorte, fechaFinCorte }) => {
    const extemporanea = fechaCaptura > fechaFinCorte;
    const dentro = fechaCaptura < fechaInicioCorte ? 'anticipada' : 'en-periodo';
    return {
      momento: extemporanea ? 'extemporanea' : dentro,
      requiereFolioMesaDeServicio: extemporanea,
    };
  },
});
