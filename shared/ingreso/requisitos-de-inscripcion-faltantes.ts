import { z } from 'zod';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 15, I to V: what is still to be handed in or done in order to register. */
export const requisitosDeInscripcionFaltantes = regla({
  clave: 'UT-15a',
  nombre: 'requisitosDeInscripcionFaltantes',
  enunciado:
    'Para inscribirse hay que pre-registrarse, presentar el examen o firmar la carta que lo sustituye, tener seguridad social o el aviso al IMSS, pagar y entregar los documentos con sus copias.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 15, fracciones I a V' },
  parametros: [
    'reglamentoUt.copiasDeCertificado',
    'reglamentoUt.copiasDeActa',
    'reglamentoUt.copiasDeCurp',
    'reglamentoUt.fotografias',
  ],
  entrada: z.strictObject({
    preRegistro: z.boolean().describe('Se pre-registró en la página'),
    examenPresentado: z.boolean().describe('Presentó el examen de admisión'),
    cartaCondicionamiento: z.boolean().describe('Firmó la carta de condicionamiento'),
    tieneSeguridadSocial: z.boolean().describe('Tiene seguridad social'),
    avisoImss: z.boolean().describe('Entregó el aviso al IMSS'),
    pagoInscripcion: z.boolean().describe('Pagó la inscripción'),
    certificadoOriginal: z.boolean().describe('Entregó el certificado o historial original'),
    copiasCertificado: z.int().describe('Copias del certificado'),
    actaOriginal: z.boolean().describe('Presentó el acta de nacimiento original'),
    copiasActa: z.int().describe('Copias del acta de nacimiento'),
    copiasCurp: z.int().describe('Copias de la CURP'),
    fotografias: z.int().describe('Fotografías'),
  }),
  decide: (expediente, { reglamentoUt }) => {
    const { certificadoOriginal, copiasCertificado, actaOriginal, copiasActa } = expediente;
    return presentes({
      'pre-registro': !expediente.preRegistro,
      'examen-o-carta': !expediente.examenPresentado && !expediente.cartaCondicionamiento,
      'aviso-imss': !expediente.tieneSeguridadSocial && !expediente.avisoImss,
      'pago-de-inscripcion': !expediente.pagoInscripcion,
      'certificado-o-historial': !certificadoOriginal || copiasCertificado < reglamentoUt.copiasDeCertificado,
      'acta-de-nacimiento': !actaOriginal || copiasActa < reglamentoUt.copiasDeActa,
      curp: expediente.copiasCurp < reglamentoUt.copiasDeCurp,
      fotografias: expediente.fotografias < reglamentoUt.fotografias,
    });
  },
});
