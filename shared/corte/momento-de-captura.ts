import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';

export type MomentoDeCaptura = 'anticipada' | 'en-periodo' | 'extemporanea';

/**
 * PO-04, normas 6 and 7: capture happens in the window of the corte; later it is extemporaneous and goes through the
 * service desk.
 */
export const momentoDeCaptura = regla({
  clave: 'CON-02',
  nombre: 'momentoDeCaptura',
  enunciado:
    'Las evaluaciones se capturan durante el corte; las que llegan después se tramitan por la mesa de servicio.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Normas 6 y 7',
    lectura: 'La captura anticipada, que el texto no menciona, se admite con aviso y no necesita folio.',
  },
  parametros: [],
  entrada: z.strictObject({
    fechaCaptura: Fecha.describe('Fecha de captura'),
    fechaInicioCorte: Fecha.describe('Inicio del corte'),
    fechaFinCorte: Fecha.describe('Fin del corte'),
  }),
  decide: ({ fechaCaptura, fechaInicioCorte, fechaFinCorte }) => {
    const extemporanea = fechaCaptura > fechaFinCorte;
    const dentro: MomentoDeCaptura = fechaCaptura < fechaInicioCorte ? 'anticipada' : 'en-periodo';
    const momento: MomentoDeCaptura = extemporanea ? 'extemporanea' : dentro;
    return {
      momento,
      requiereFolioMesaDeServicio: extemporanea,
    };
  },
});
