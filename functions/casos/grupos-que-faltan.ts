import { GRUPOS_QUE_FALTAN, type Observacion, type Recibo } from '../../shared/modelo/recibo';
import { type GrupoModulo } from '../../shared/modelo/sabana';

type Nombrado = Pick<GrupoModulo, 'grupo' | 'modulo'>;

const NOMBRADOS = 5;

/**
 * The receipt of a carga with a remark, before all others, on the grupos-módulo of the sábana it replaces that it does
 * not bring: a carga is the whole sábana, and a part of it takes the rest away.
 */
export function conGruposQueFaltan(
  recibo: Recibo,
  guardados: readonly Nombrado[],
  cargados: readonly Nombrado[],
): Recibo {
  const traidos = new Set(cargados.map(nombreDe));
  const faltan = guardados.map(nombreDe).filter((nombre) => !traidos.has(nombre));
  if (faltan.length === 0) return recibo;
  return { ...recibo, observaciones: [observacionDe(faltan), ...recibo.observaciones] };
}

function observacionDe(faltan: readonly string[]): Observacion {
  const resto = faltan.length - NOMBRADOS;
  const nombres = faltan.slice(0, NOMBRADOS).join(', ');
  const cuantos = faltan.length === 1 ? '1 grupo-módulo' : `${faltan.length} grupos-módulo`;
  return {
    gravedad: 'aviso',
    clave: GRUPOS_QUE_FALTAN,
    archivo: '',
    hoja: null,
    celda: null,
    valor: null,
    motivo: `La sábana que se reemplaza tiene ${cuantos} que esta carga no trae: ${nombres}${resto > 0 ? ` y ${resto} más` : ''}. Al guardar la carga ${faltan.length === 1 ? 'deja' : 'dejan'} de estar.`,
    remedio: 'Si el plantel los tiene, cargue juntos todos sus archivos.',
  };
}

const nombreDe = ({ grupo, modulo }: Nombrado): string => `${grupo} ${modulo}`;
