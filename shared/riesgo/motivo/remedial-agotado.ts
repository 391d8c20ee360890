import { REGLAMENTO_UT } from '../../norma/reglamento-ut';
import { vigenteEn } from '../../norma/vigencia';
import { cantidad } from '../en-palabras';
import { enUnidadesNA } from './unidades-en-palabras';
import { type RedactorDeAsignatura } from './redaccion-ut';

/** R09. The way out: the remedial that is left, and none when it was the last one. */
export const redactarRemedialAgotado: RedactorDeAsignatura = (
  { unidadesNA, remedialesUsadas },
  nivel,
  { parametros: { remedialesMaximas }, fechaReferencia },
) => {
  const quedan = Math.max(0, remedialesMaximas - remedialesUsadas);
  return {
    dato: `${cantidad(remedialesUsadas, 'remedial usada', 'remediales usadas')} de ${remedialesMaximas}, con ${enUnidadesNA(unidadesNA)}`,
    umbral:
      nivel === 'rojo' ? 'Unidad en NA sin remediales disponibles' : 'Unidad en NA con la última remedial',
    fundamento: vigenteEn(REGLAMENTO_UT.remedialesMaximas, fechaReferencia).fuente,
    salida:
      nivel === 'rojo' || unidadesNA.length > quedan
        ? 'Ninguna en el periodo: la asignatura queda no acreditada'
        : `Aprobar la remedial de ${enUnidadesNA(unidadesNA)}`,
  };
};
