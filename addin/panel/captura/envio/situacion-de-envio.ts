import { type CapturaAbierta } from '../../../libro/captura/captura-abierta';
import { cuantos } from '../../../ui/numero-en-espanol';
import { esPasajero } from '../../../cliente/es-pasajero';
import { type Envio } from './use-envio';

/** How a captura stands before the service, in one word and one sentence. */
export interface SituacionDeEnvio {
  readonly clase: 'enviado' | 'por-enviar' | 'enviando' | 'conflicto' | 'sin-red' | 'rechazado';
  readonly palabra: string;
  readonly frase: string;
}

/** What asks for a person comes before what mends itself. */
export function situacionDeEnvio(
  { bandeja, hallazgos }: CapturaAbierta,
  { enviando, problema }: Pick<Envio, 'enviando' | 'problema'>,
  conServicio: boolean,
): SituacionDeEnvio {
  const [conflictos, pendientes] = [bandeja.conflictos.length, bandeja.pendientes.length];
  if (conflictos > 0) {
    return {
      ...{ clase: 'conflicto', palabra: 'Conflicto' },
      frase: `${cuantos(conflictos, 'celda cambió', 'celdas cambiaron')} también en otro lugar: elija qué vale.`,
    };
  }
  const retenidas = bandeja.retenidas.length;
  if (retenidas > 0) {
    const frase = `${cuantos(retenidas, 'dato no se pudo enviar', 'datos no se pudieron enviar')}: vea el porqué en «Envío».`;
    return { clase: 'rechazado', palabra: 'Por corregir', frase };
  }
  const porRevisar = hallazgos.filter(({ clase }) => clase !== 'columna-desconocida').length;
  if (porRevisar > 0) {
    const frase = `${cuantos(porRevisar, 'dato de las hojas no cuenta', 'datos de las hojas no cuentan')} todavía.`;
    return { clase: 'rechazado', palabra: 'Por revisar', frase };
  }
  const terminada = problema?.status === 401;
  if (problema && !terminada && !esPasajero(problema)) {
    return { clase: 'rechazado', palabra: 'Por corregir', frase: problema.title };
  }
  if (enviando) return { clase: 'enviando', palabra: 'Enviando', frase: 'Enviando lo capturado…' };
  const quedan = `${cuantos(pendientes, 'cambio', 'cambios')} por enviar`;
  if (!conServicio || problema) {
    const porque = !conServicio ? 'Sin entrar' : terminada ? 'La sesión terminó' : 'Sin conexión';
    const despues =
      conServicio && !terminada
        ? 'Se enviarán solos cuando vuelva la red.'
        : 'Entre con su cuenta para enviarlos.';
    return pendientes === 0
      ? { clase: 'sin-red', palabra: porque, frase: 'Puede seguir capturando: todo queda en este libro.' }
      : { clase: 'sin-red', palabra: porque, frase: `${quedan}, guardados en este libro. ${despues}` };
  }
  if (pendientes > 0) return { clase: 'por-enviar', palabra: 'Por enviar', frase: `${quedan}.` };
  return bandeja.version === 0
    ? { clase: 'por-enviar', palabra: 'Sin enviar', frase: 'Todavía no hay nada que enviar.' }
    : {
        clase: 'enviado',
        palabra: 'Enviado',
        frase: `Todo está en el servicio (versión ${bandeja.version}).`,
      };
}
