import { useCallback, useEffect, useRef, useState } from 'react';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type Problema } from '../../../shared/modelo/problema';
import { normasEn } from '../../../shared/norma/normas';
import { type Resultado } from '../../cliente/resultado';
import { abrirCaptura } from '../../libro/captura/abrir-captura';
import { aceptarCambios, devolverDatos } from '../../libro/captura/aceptar-cambios';
import { cambiarPlan } from '../../libro/captura/cambiar-plan';
import { type CapturaAbierta } from '../../libro/captura/captura-abierta';
import { type Escrito, escribirDatos, type Momento } from '../../libro/captura/escribir-datos';
import { type DatoLeido } from '../../libro/captura/leer-celda';
import { type CambioEnHoja, estaEnCambio, observarCaptura } from '../../libro/captura/observar-captura';
import { type Dato } from '../../libro/captura/poner-datos';
import { type Eleccion, resolverConflictos } from '../../libro/captura/resolver-conflicto';
import { restaurarHojas } from '../../libro/captura/restaurar-hojas';
import { fechaDeHoy } from '../../ui/fecha-en-espanol';

export interface EnUso {
  readonly captura: CapturaAbierta | null;
  readonly problema: Problema | null;
  /** What a person typed last that could not be taken, and why. */
  readonly rechazados: readonly { readonly motivo: string; readonly remedio: string }[];
}

/** What may be done with a captura from the pane. Each leaves `captura` as the workbook is after it. */
export interface MandoDeCaptura extends EnUso {
  readonly releer: () => Promise<void>;
  readonly poner: (captura: CapturaAbierta) => void;
  readonly escribir: (datos: readonly Dato[], motivo: string | null) => Promise<Resultado<Escrito>>;
  readonly cambiarPlan: (plan: PlanDeCaptura, motivo: string | null) => Promise<Resultado<Escrito>>;
  readonly aceptar: (cuales: (dato: DatoLeido) => boolean) => Promise<void>;
  readonly devolver: (cuales: (dato: DatoLeido) => boolean) => Promise<void>;
  readonly restaurar: () => Promise<void>;
  readonly elegir: (elecciones: readonly Eleccion[]) => Promise<void>;
}

/** By the clock of whoever has the workbook open. */
export const momentoDeAhora = (motivo: string | null): Momento => {
  const ahora = new Date();
  return { normas: normasEn(fechaDeHoy(ahora)), cuando: ahora.toISOString(), motivo };
};

const NADA: EnUso = { captura: null, problema: null, rechazados: [] };
const SIN_COMPLEMENTO = 'Se capturó sin el complemento abierto';

/** A captura of the workbook while its pane is open: what a person types in its sheets is taken as it is typed. */
export function useCaptura(numero: number): MandoDeCaptura {
  const [enUso, setEnUso] = useState<EnUso>(NADA);

  const recibir = useCallback((leida: Resultado<CapturaAbierta>): void => {
    setEnUso((antes) =>
      leida.ok ? { ...antes, captura: leida.valor, problema: null } : { ...antes, problema: leida.problema },
    );
  }, []);
  const releer = useCallback(async () => recibir(await abrirCaptura(numero)), [numero, recibir]);
  const tomar = useCallback(
    async (cuales: (dato: DatoLeido) => boolean, motivo: string | null): Promise<void> => {
      const hecho = await aceptarCambios(numero, cuales, momentoDeAhora(motivo));
      if (hecho.ok) {
        const { captura, rechazados } = hecho.valor;
        setEnUso({ captura, problema: null, rechazados });
      } else recibir(hecho);
    },
    [numero, recibir],
  );
  useEffect(() => void abrirCaptura(numero).then(recibir), [numero, recibir]);
  useCambiosTecleados(
    numero,
    enUso.captura?.hallazgos.some(({ clase }) => clase === 'tabla-ausente'),
    tomar,
    releer,
  );

  const poner = useCallback(
    (captura: CapturaAbierta) => setEnUso((antes) => ({ ...antes, captura, problema: null })),
    [],
  );
  const trasEscribir = (hecho: Resultado<Escrito>): Resultado<Escrito> => {
    if (!hecho.ok) return hecho;
    setEnUso((antes) => ({ ...antes, captura: hecho.valor.captura }));
    const deshacer = async () => {
      const vuelta = await hecho.valor.deshacer();
      recibir(vuelta);
      return vuelta;
    };
    return { ok: true, valor: { ...hecho.valor, deshacer } };
  };
  return {
    ...enUso,
    releer,
    poner,
    escribir: async (datos, motivo) =>
      trasEscribir(await escribirDatos(numero, datos, momentoDeAhora(motivo))),
    cambiarPlan: async (plan, motivo) =>
      trasEscribir(await cambiarPlan(numero, plan, momentoDeAhora(motivo))),
    aceptar: (cuales) => tomar(cuales, SIN_COMPLEMENTO),
    devolver: async (cuales) => recibir(await devolverDatos(numero, cuales)),
    restaurar: async () => recibir(await restaurarHojas(numero)),
    elegir: async (elecciones) =>
      recibir(await resolverConflictos(numero, elecciones, momentoDeAhora(null).cuando)),
  };
}

/** Several keystrokes in a row are taken together. */
const ESPERA_MS = 150;

function useCambiosTecleados(
  numero: number,
  faltaTabla: boolean | undefined,
  tomar: (cuales: (dato: DatoLeido) => boolean, motivo: string | null) => Promise<void>,
  releer: () => Promise<void>,
): void {
  const cambios = useRef<CambioEnHoja[]>([]);
  useEffect(() => {
    let dejar: (() => Promise<void>) | null = null;
    let terminado = false;
    let reloj: ReturnType<typeof setTimeout> | undefined;
    const atender = (): void => {
      const vistos = cambios.current.splice(0);
      if (vistos.every(({ area }) => area === null)) void releer();
      else void tomar((dato) => vistos.some((cambio) => estaEnCambio(dato, cambio)), null);
    };
    void observarCaptura(numero, (cambio) => {
      cambios.current.push(cambio);
      clearTimeout(reloj);
      reloj = setTimeout(atender, ESPERA_MS);
    }).then((observada) => {
      if (!observada.ok) return;
      dejar = observada.valor;
      if (terminado) void dejar();
    });
    return () => {
      terminado = true;
      clearTimeout(reloj);
      if (dejar) void dejar();
    };
    // A table made again is another table: it has to be listened to anew.
  }, [numero, faltaTabla, tomar, releer]);
}
