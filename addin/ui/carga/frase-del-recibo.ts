import { type Conteo, type Recibo } from '../../../shared/modelo/recibo';
import { conteo, cuantos } from '../numero-en-espanol';

/** A receipt in a sentence: what was read, and that all of it enters only where there is nothing to look at. */
export function fraseDelRecibo(recibo: Recibo): string {
  const { hojas, alumnos, gruposModulo, filas, registros } = recibo;
  const origen = `${cuantos(hojas.length, 'hoja', 'hojas')}: ${cuantos(alumnos, 'alumno', 'alumnos')} en ${cuantos(gruposModulo, 'grupo-módulo', 'grupos-módulo')}.`;
  const porVer = loQueHayQueVer(recibo);
  const sinTacha = porVer === '' && filas.rechazadas === 0 && registros.rechazadas === 0;
  if (registros.leidas === registros.rechazadas) return `${origen} No entra ningún registro.${porVer}`;
  if (sinTacha) return `${origen} Todo entra.`;
  const entran = `${parteDe(registros, 'registro', 'registros')} y ${parteDe(filas, 'renglón', 'renglones')}`;
  return `${origen} Entran ${entran}.${porVer}`;
}

/** "8 de 10 registros (2 no)", "10 registros". */
function parteDe({ leidas, rechazadas }: Conteo, uno: string, varios: string): string {
  const todos = cuantos(leidas, uno, varios);
  return rechazadas === 0 ? todos : `${conteo(leidas - rechazadas)} de ${todos} (${conteo(rechazadas)} no)`;
}

function loQueHayQueVer({ observaciones, observacionesOmitidas = 0 }: Recibo): string {
  const errores = observaciones.filter(({ gravedad }) => gravedad === 'error').length;
  const avisos = observaciones.length - errores;
  const clases = [
    ...(errores > 0 ? [cuantos(errores, 'error', 'errores')] : []),
    ...(avisos > 0 ? [cuantos(avisos, 'aviso', 'avisos')] : []),
  ];
  if (clases.length === 0) return '';
  const omitidas = observacionesOmitidas > 0 ? `, y ${conteo(observacionesOmitidas)} más sin listar` : '';
  return ` Hay ${clases.join(' y ')}${omitidas}.`;
}
