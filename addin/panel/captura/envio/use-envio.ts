import { useCallback, useEffect, useRef, useState } from 'react';
import { type Amparo } from '../../../../shared/captura/bandeja';
import { type Problema } from '../../../../shared/modelo/problema';
import { esPasajero } from '../../../cliente/es-pasajero';
import { type CapturaAbierta } from '../../../libro/captura/captura-abierta';
import { type ServicioDeEnvios, sincronizar } from '../../../libro/captura/sincronizar';

export interface Envio {
  readonly enviando: boolean;
  readonly problema: Problema | null;
  /** What came of the last one that ended, and when it did. */
  readonly ultimo: {
    readonly cuando: string;
    readonly enviados: number;
    readonly traidos: number;
    readonly anticipadas: number;
  } | null;
}

interface Ajustes {
  readonly numero: number;
  readonly servicio: ServicioDeEnvios | null;
  readonly captura: CapturaAbierta | null;
  readonly alRecibir: (captura: CapturaAbierta) => void;
  /** What was refused may have left others of its changes held back: the workbook says which. */
  readonly alRechazar: () => Promise<void>;
}

/** After the last change, so that what is typed in a row travels together. */
const TRAS_CAMBIAR_MS = 2_000;
/** While there is no network or the service does not answer. */
const REINTENTO_MS = 30_000;
/** Others may have sent something: it is asked from time to time while the pane is in sight. */
const CONSULTA_MS = 60_000;

/**
 * Sends what is pending by itself: a little after each change, when the network returns, and again while it could not.
 * A refusal that only a person can mend waits for them, and for the next change. What goes under a rectification goes
 * when a person sends it, and only that.
 */
export function useEnvio({ numero, servicio, captura, alRecibir, alRechazar }: Ajustes) {
  const [envio, setEnvio] = useState<Envio>({ enviando: false, problema: null, ultimo: null });
  const enCurso = useRef(false);
  const pendientes = captura?.bandeja.pendientes.length ?? 0;
  const cargada = captura !== null;

  const enviar = useCallback(
    async (amparo: Amparo | null): Promise<void> => {
      if (!servicio || enCurso.current) return;
      enCurso.current = true;
      setEnvio((antes) => ({ ...antes, enviando: true }));
      try {
        const hecho = await sincronizar(numero, servicio, () => ({
          llave: crypto.randomUUID(),
          amparo,
        }));
        if (!hecho.ok) {
          if (!esPasajero(hecho.problema)) await alRechazar();
          setEnvio((antes) => ({ ...antes, problema: hecho.problema }));
          return;
        }
        const { captura: nueva, ...cuentas } = hecho.valor;
        alRecibir(nueva);
        // A consult that found nothing new is no envío.
        const hubo = cuentas.enviados > 0 || cuentas.traidos > 0;
        setEnvio(({ ultimo }) => ({
          enviando: true,
          problema: null,
          ultimo: hubo || !ultimo ? { cuando: new Date().toISOString(), ...cuentas } : ultimo,
        }));
      } finally {
        // After a mistake of our own, which is let out, it can be sent again.
        enCurso.current = false;
        setEnvio((antes) => ({ ...antes, enviando: false }));
      }
    },
    [numero, servicio, alRecibir, alRechazar],
  );

  useEffect(() => {
    if (!servicio || !cargada) return;
    const reloj = setTimeout(() => void enviar(null), pendientes > 0 ? TRAS_CAMBIAR_MS : 0);
    return () => clearTimeout(reloj);
  }, [servicio, cargada, pendientes, enviar]);

  const porReintentar = envio.problema !== null && esPasajero(envio.problema);
  useEffect(() => {
    if (!servicio) return;
    const volver = (): void => void enviar(null);
    addEventListener('online', volver);
    const consultar = (): void => {
      if (document.visibilityState === 'visible') volver();
    };
    const reloj = setInterval(consultar, porReintentar ? REINTENTO_MS : CONSULTA_MS);
    return () => {
      removeEventListener('online', volver);
      clearInterval(reloj);
    };
  }, [servicio, porReintentar, enviar]);

  return { envio, enviar };
}
