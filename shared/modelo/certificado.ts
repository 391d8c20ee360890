import { z } from 'zod';

/** How far an electronic certificado de terminación has come; `entregado` is the end. */
export const EstadoDeCertificado = z.enum(
  [
    'solicitado',
    'firmado-plantel',
    'firmado-direccion-general',
    'firmado-oficinas-nacionales',
    'validado-cosfac',
    'entregado',
  ],
  'Elija un estado del certificado, por ejemplo «solicitado».',
);
export type EstadoDeCertificado = z.infer<typeof EstadoDeCertificado>;

/** What may be done to it, each by somebody else. */
export const ActoDeCertificado = z.enum(
  ['firma-plantel', 'firma-direccion-general', 'firma-oficinas-nacionales', 'valida-cosfac', 'entrega'],
  'Elija un acto sobre el certificado, por ejemplo «firma-plantel».',
);
export type ActoDeCertificado = z.infer<typeof ActoDeCertificado>;
