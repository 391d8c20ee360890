import { type NivelAcademico } from '../../../../shared/evaluacion/nivel-academico';
import { type Normas } from '../../../../shared/norma/normas';
import { type RemedialSituada } from '../../../../shared/riesgo/situacion-de-asignatura';
import { fechaLarga } from '../../../../shared/nucleo/fecha-larga';
import { type Derecho, type Efecto } from './efecto-de-remedial';

/** "9 DE", "NA". */
export const nivelEnLetras = ({ nivel, numero }: NivelAcademico): string =>
  numero === null ? nivel.toUpperCase() : `${numero} ${nivel.toUpperCase()}`;

export function derechoEnPalabras(unidad: number, derecho: Derecho): string {
  if (derecho.puede) {
    return derecho.motivo === 'recuperacion'
      ? `Recupera la unidad ${unidad}, que está en ${nivelEnLetras(derecho.nivel)} (Art. 50).`
      : `Mejora voluntaria de la unidad ${unidad}, que tiene ${nivelEnLetras(derecho.nivel)}: se queda con lo que obtenga (Art. 52).`;
  }
  return derecho.porque === 'limite'
    ? 'Ya usó las remediales de la asignatura (Art. 51).'
    : `La unidad ${unidad} todavía no tiene nivel: capture antes lo que le falta (Art. 50).`;
}

/** From which level to which, and why it stops there. */
export function efectoEnPalabras({ antes, despues, motivo }: Efecto, { reglamentoUt }: Normas): string {
  const cambio = `De ${nivelEnLetras(antes)} a ${nivelEnLetras(despues)}.`;
  if (motivo === 'mejora') return cambio;
  return despues.numero === null
    ? `${cambio} No alcanza el mínimo, y la remedial cuenta (Art. 52).`
    : `${cambio} Lo que se recupera no pasa de ${reglamentoUt.calificacionMaximaDeRecuperacion} (Art. 52).`;
}

export const avisoDeBaja = ({ antes, despues }: Efecto): string =>
  `El alumno acepta que la unidad baje de ${nivelEnLetras(antes)} a ${nivelEnLetras(despues)} (Art. 52).`;

/** What became of one that is captured already. */
export function resultadoEnPalabras({ unidad, fecha, resultado, nivel, motivo }: RemedialSituada): string {
  const cual = `Unidad ${unidad}, ${fechaLarga(fecha)}`;
  switch (resultado) {
    case 'aplicada':
      return `${cual}: ${motivo === 'mejora' ? 'mejora' : 'recuperación'}, queda en ${nivel ? nivelEnLetras(nivel) : 'NA'}.`;
    case 'requiere-confirmacion':
      return `${cual}: la dejaría en NA; no cuenta mientras no se confirme.`;
    case 'limite':
      return `${cual}: no cuenta, ya se usaron las de la asignatura.`;
    case 'unidad-pendiente':
      return `${cual}: no cuenta mientras la unidad no tenga nivel.`;
  }
}
