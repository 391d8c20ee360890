import { SEGUIMIENTO_PO04 } from '../../norma/seguimiento-po04';
import { vigenteEn } from '../../norma/vigencia';
import { cantidad } from '../en-palabras';
import {
  type CifrasDelModulo,
  type CondicionesPublicadas,
  type NivelAlzado,
  type Redaccion,
} from './redaccion';

interface Condiciones extends Pick<CondicionesPublicadas, 'fechaReferencia'> {
  readonly parametros: Pick<CondicionesPublicadas['parametros'], 'R05_diasAmarillo' | 'R05_diasRojoMasDe'>;
}

/** R05. The way out: one attendance ends the absence. */
export function redactarAusenciaContinua(
  cifras: Pick<CifrasDelModulo, 'ultimaAsistencia' | 'diasSinAsistir'>,
  nivel: NivelAlzado,
  { parametros, fechaReferencia }: Condiciones,
): Redaccion {
  const { R05_diasAmarillo: amarillo, R05_diasRojoMasDe: rojo } = parametros;
  const ultima = cifras.ultimaAsistencia?.split('-').reverse().join('/') ?? 'sin dato';
  const norma = nivel === 'rojo' ? SEGUIMIENTO_PO04.ausenciaDiasRojo : SEGUIMIENTO_PO04.ausenciaDiasAmarillo;
  return {
    dato: `${cantidad(cifras.diasSinAsistir ?? 0, 'día', 'días')} sin asistir, sin contar los no laborables (última asistencia: ${ultima})`,
    umbral: nivel === 'rojo' ? `Más de ${rojo} días` : `De ${amarillo} a ${rojo} días`,
    fundamento: vigenteEn(norma, fechaReferencia).fuente,
    salida: 'Asistir a una sesión',
  };
}
