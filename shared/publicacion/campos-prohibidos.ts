import { z } from 'zod';
import { sinRepetir } from '../nucleo/sin-repetir';
import { regla } from '../norma/regla';

/** PO-04, Referencias normativas: the law on personal data governs the reports. */
export const camposProhibidos = regla({
  clave: 'CON-30',
  nombre: 'camposProhibidos',
  enunciado: 'Un reporte agregado no incluye datos con los que se pueda identificar a una persona.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Referencias normativas',
    lectura:
      'El procedimiento sólo nombra la ley de datos personales; de ella se toma usar los menos posibles: en los agregados, ninguno que identifique.',
  },
  parametros: ['seguimientoPo04.camposIdentificadores'],
  entrada: z.strictObject({
    tipoReporte: z.enum(['agregado', 'nominal']).describe('Tipo de reporte'),
    campos: z.array(z.string()).describe('Campos del reporte'),
  }),
  decide: ({ tipoReporte, campos }, { seguimientoPo04 }) =>
    tipoReporte === 'nominal'
      ? []
      : sinRepetir(campos.filter((campo) => seguimientoPo04.camposIdentificadores.includes(campo))),
});
