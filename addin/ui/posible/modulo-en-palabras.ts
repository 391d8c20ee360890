import { requeridoPara } from '../../../shared/corte/avance';
import { type PosibilidadesDeModulo } from '../../../shared/modelo/posibilidades-de-modulo';
import { decimal } from '../../../shared/nucleo/decimal';
import { notaDeAlza } from '../../../shared/riesgo/en-palabras';

export type ModuloPosible = Extract<PosibilidadesDeModulo, { outcome: 'calculadas' }>;

/** What an alumno may still reach in a módulo, in one sentence. */
export function fraseDeModulo(posible: PosibilidadesDeModulo): string {
  if (posible.outcome === 'rechazada') {
    const donde = posible.ra === null ? 'este módulo' : `la R.A. ${posible.ra}`;
    return `No se puede calcular qué es posible: los datos de ${donde} se contradicen. Revise lo capturado.`;
  }
  const { aprobar, puntosFaltantes, porObtener, logroUniforme, tope, minimo } = posible;
  switch (aprobar) {
    case 'asegurado':
      return 'Ya tiene los puntos para aprobar el semestre.';
    case 'imposible':
      return `Ya no puede aprobar: lo más que puede alcanzar es ${tope} y el mínimo es ${minimo}.`;
    case 'posible':
      return `Puede aprobar: le faltan ${puntosFaltantes} de los ${porObtener} puntos por obtener${logroUniforme === null ? '' : `, un logro de ${logroUniforme} en todo lo pendiente${notaDeLogro(posible)}`}.`;
  }
}

function notaDeLogro({ minimo, logrado, registrado }: ModuloPosible): string {
  const requerido = requeridoPara(decimal(minimo), decimal(logrado), decimal(registrado));
  return requerido ? notaDeAlza(requerido) : '';
}
