import { z } from 'zod';
import { ActoDeCertificado, EstadoDeCertificado } from '../modelo/certificado';
import { regla } from '../norma/regla';

/**
 * PO-04, norma 17 and activities DG 4 to 7: the electronic certificado is signed in order, validated and delivered.
 * Any other act is refused and changes nothing.
 */
export const siguienteEstadoDeCertificado = regla({
  clave: 'CON-12',
  nombre: 'siguienteEstadoDeCertificado',
  enunciado:
    'El certificado electrónico lo firman, en este orden, el plantel, Dirección General y Oficinas Nacionales; COSFAC lo valida y entonces se entrega.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 17; actividades DG 4 a 7',
    lectura:
      'La actividad DG 5 no tiene texto: se toma por la firma nacional que pide la norma 17. Al validarlo, COSFAC también lo libera.',
  },
  parametros: ['seguimientoPo04.pasosDelCertificado'],
  entrada: z.strictObject({
    estadoCertificado: EstadoDeCertificado.describe('Estado del certificado'),
    accion: ActoDeCertificado.describe('Acto que se intenta'),
  }),
  decide: ({ estadoCertificado, accion }, { seguimientoPo04 }) => {
    const paso = seguimientoPo04.pasosDelCertificado.find(({ desde }) => desde === estadoCertificado);
    return paso?.acto === accion
      ? { aceptada: true, estado: paso.hasta, falta: null }
      : { aceptada: false, estado: estadoCertificado, falta: paso?.acto ?? null };
  },
});
