import { type ActoDeCertificado, type EstadoDeCertificado } from '../modelo/certificado';

/** One act on an electronic certificado: from which state to which, who does it, and what it leaves as proof. */
export interface PasoDelCertificado {
  readonly desde: EstadoDeCertificado;
  readonly acto: ActoDeCertificado;
  readonly hasta: EstadoDeCertificado;
  readonly responsable: string;
  readonly evidencia: 'firma-digital' | 'validacion' | 'acuse-de-entrega';
  readonly nota: string | null;
}

/** The acts in order; any other act on a state is refused. */
export const PASOS_DEL_CERTIFICADO: readonly PasoDelCertificado[] = [
  {
    desde: 'solicitado',
    acto: 'firma-plantel',
    hasta: 'firmado-plantel',
    responsable: 'Dirección de plantel',
    evidencia: 'firma-digital',
    nota: null,
  },
  {
    desde: 'firmado-plantel',
    acto: 'firma-direccion-general',
    hasta: 'firmado-direccion-general',
    responsable: 'Dirección General estatal',
    evidencia: 'firma-digital',
    nota: 'Servicios Escolares avisa de viva voz que ya pueden firmarse.',
  },
  {
    desde: 'firmado-direccion-general',
    acto: 'firma-oficinas-nacionales',
    hasta: 'firmado-oficinas-nacionales',
    responsable: 'Dirección General del CONALEP (Oficinas Nacionales)',
    evidencia: 'firma-digital',
    nota: 'La actividad 5 de Dirección General está en blanco: el lugar de esta firma lo da la norma 17.',
  },
  {
    desde: 'firmado-oficinas-nacionales',
    acto: 'valida-cosfac',
    hasta: 'validado-cosfac',
    responsable: 'COSFAC',
    evidencia: 'validacion',
    nota: 'Con la validación el certificado ya puede descargarse: no hay un acto aparte para liberarlo.',
  },
  {
    desde: 'validado-cosfac',
    acto: 'entrega',
    hasta: 'entregado',
    responsable: 'Servicios Escolares del plantel',
    evidencia: 'acuse-de-entrega',
    nota: 'Se firma el F02; en una reposición, el F03. De aquí sigue la titulación.',
  },
];

/** What comes before `solicitado`, in order: folios come down and the plantel asks. */
export const TRAMITE_PREVIO_DEL_CERTIFICADO: readonly {
  readonly responsable: string;
  readonly acto: string;
}[] = [
  { responsable: 'Oficinas Nacionales', acto: 'Entrega los folios a Dirección General' },
  { responsable: 'Servicios Escolares de Dirección General', acto: 'Reparte los folios entre los planteles' },
  { responsable: 'Servicios Escolares de Dirección General', acto: 'Avisa a cada plantel de sus folios' },
  { responsable: 'Servicios Escolares del plantel', acto: 'Pide el trámite por CENTRES' },
  { responsable: 'Servicios Escolares del plantel', acto: 'Da un folio a cada alumno regular' },
  { responsable: 'Servicios Escolares del plantel', acto: 'Avisa que la ortografía está revisada' },
  { responsable: 'Servicios Escolares de Dirección General', acto: 'Autoriza las solicitudes una por una' },
];
