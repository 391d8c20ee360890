import { REGLAMENTO_UT } from '../../norma/reglamento-ut';
import { vigenteEn } from '../../norma/vigencia';
import { enUnidadesNA } from './unidades-en-palabras';
import { type RedactorDeAsignatura } from './redaccion-ut';

/** R10. The way out: to leave NA by remedial, before the asignatura is failed again. */
export const redactarSegundaVez: RedactorDeAsignatura = (
  { unidadesNA, vecesCursada, remedialesUsadas },
  _nivel,
  { parametros, fechaReferencia },
) => ({
  dato: `La cursa por ${vecesCursada}.ª vez, con ${enUnidadesNA(unidadesNA)}`,
  umbral: `Desde la ${parametros.R10_vecesDesde}.ª vez, con alguna unidad en NA`,
  fundamento: vigenteEn(REGLAMENTO_UT.vecesQueDanDeBaja, fechaReferencia).fuente,
  salida:
    unidadesNA.length > parametros.remedialesMaximas - remedialesUsadas
      ? 'Ninguna en el periodo: no quedan remediales para aprobar'
      : `Aprobar la remedial de ${enUnidadesNA(unidadesNA)}; reprobar de nuevo es baja definitiva`,
});
