import {
  type Bandeja,
  type Envoltura,
  prepararEnvio,
  recibirAcuse,
  recibirRechazo,
} from '../../../shared/captura/bandeja';
import { type ClaveDeCelda, valorDe } from '../../../shared/captura/celdas';
import { celdasDeBandeja } from '../../../shared/captura/bandeja';
import { ponerAlDia } from '../../../shared/captura/poner-al-dia';
import {
  type AcuseDeEnvio,
  type CapturaGuardada,
  type Envio,
  type LugarDeCaptura,
} from '../../../shared/modelo/captura';
import { type Problema } from '../../../shared/modelo/problema';
import { fallido, logrado, type Resultado } from '../../cliente/resultado';
import { Diario } from '../diario';
import { type CapturaAbierta, leerAbierta, leerCaptura } from './captura-abierta';
import { conCaptura } from './con-captura';
import { hacerRenglones } from './hacer-renglones';
import { guardarMemoria, type Memoria } from './memoria';
import { ponerDatos } from './poner-datos';

/** What is asked of the service: the two calls of a captura, as the client makes them. */
export interface ServicioDeEnvios {
  /** `sabana`: the edition of what the sábana says that the workbook has. */
  readonly captura: (lugar: LugarDeCaptura, sabana?: string | null) => Promise<Resultado<CapturaGuardada>>;
  readonly enviarCaptura: (
    lugar: LugarDeCaptura,
    envio: Envio,
    llave: string,
  ) => Promise<Resultado<AcuseDeEnvio>>;
}

export interface Sincronizada {
  readonly captura: CapturaAbierta;
  readonly enviados: number;
  /** Data that others had changed and that the sheets show now. */
  readonly traidos: number;
  /** Of those sent, how many were captured before their window opens (CON-02). */
  readonly anticipadas: number;
  /** Why some changes were held back, when some were: the rest travelled all the same. */
  readonly rechazo: Problema | null;
}

/** More rounds than a workbook ever has batches to send: what others send in between only makes a round more. */
const VUELTAS = 50;

/**
 * Brings a captura and the service to the same version: sends what is pending in its order, takes what others changed,
 * and leaves what both changed for a person to choose. It may be stopped anywhere, by a lost network or a closed Excel:
 * before each step the workbook says what is about to be done, and the next time goes on from there.
 */
export async function sincronizar(
  numero: number,
  servicio: ServicioDeEnvios,
  envolturaNueva: () => Envoltura,
): Promise<Resultado<Sincronizada>> {
  let [enviados, traidos, anticipadas] = [0, 0, 0];
  let rechazo: Problema | null = null;
  let porAmparar = true;
  for (let vuelta = 0; vuelta < VUELTAS; vuelta += 1) {
    const envoltura = envolturaNueva();
    let preparado = await preparar(numero, { ...envoltura, amparo: null });
    // After what travels by itself, what is held back is tried under its rectification once: refused again, it waits.
    if (preparado.ok && !preparado.valor.envio && envoltura.amparo && porAmparar) {
      porAmparar = false;
      preparado = await preparar(numero, envoltura);
    }
    if (!preparado.ok) return preparado;
    const { lugar, envio } = preparado.valor;
    if (!envio) {
      const traida = await traer(numero, servicio, preparado.valor);
      if (!traida.ok) return traida;
      traidos += traida.valor.traidos;
      const { captura } = traida.valor;
      const queda = prepararEnvio(captura.bandeja, { llave: '', amparo: null });
      if (!queda) return logrado({ captura, enviados, traidos, anticipadas, rechazo });
      continue;
    }
    const respuesta = await servicio.enviarCaptura(lugar, envio.envio, envio.llave);
    const recibida = await recibir(numero, envio.llave, respuesta);
    if (!recibida.ok) return recibida;
    traidos += recibida.valor.traidos;
    rechazo = recibida.valor.rechazo ?? rechazo;
    if (!respuesta.ok) {
      if (!recibida.valor.cambio) return respuesta;
      continue;
    }
    enviados += envio.envio.cambios.length;
    anticipadas += respuesta.valor.anticipadas;
  }
  return fallido(NO_TERMINA);
}

interface Preparado {
  readonly lugar: LugarDeCaptura;
  readonly version: number;
  /** The edition of the sábana that the workbook has. */
  readonly sabana: string | null;
  readonly envio: { readonly llave: string; readonly envio: Envio } | null;
}

/** The workbook keeps the key before anything travels: whatever happens next, the same changes travel under it. */
export const preparar = (numero: number, envoltura: Envoltura): Promise<Resultado<Preparado>> =>
  conCaptura(numero, async (contexto, memoria) => {
    const { lugar, bandeja, enSabana } = memoria;
    const conocido = { lugar, version: bandeja.version, sabana: enSabana?.edicion ?? null };
    const preparado = prepararEnvio(bandeja, envoltura);
    if (!preparado) return { ...conocido, envio: null };
    await guardarMemoria(contexto, numero, { ...memoria, bandeja: preparado.bandeja });
    return { ...conocido, envio: { llave: preparado.llave, envio: preparado.envio } };
  });

export interface Recibida {
  readonly traidos: number;
  /** What the service does not take of the envío; its cells are held back. */
  readonly rechazo: Problema | null;
  /** Whether anything is otherwise than before: if not, asking again would be answered alike. */
  readonly cambio: boolean;
}

/**
 * What the service answered to an envío. What others changed comes with the answer, and so does which cells are at
 * fault. No network, a session that ended or a service that fails leave the envío to be made again as it was.
 */
export async function recibir(
  numero: number,
  llave: string,
  respuesta: Resultado<Pick<AcuseDeEnvio, 'version'>>,
): Promise<Resultado<Recibida>> {
  if (respuesta.ok) {
    return conCaptura(numero, async (contexto, memoria) => {
      const bandeja = recibirAcuse(memoria.bandeja, llave, respuesta.valor);
      await guardarMemoria(contexto, numero, { ...memoria, bandeja });
      return { traidos: 0, rechazo: null, cambio: true };
    });
  }
  const { problema } = respuesta;
  if (!esDefinitivo(problema)) return respuesta;
  const { captura, faltas = [], clave } = problema;
  return conCaptura(numero, async (contexto, memoria) => {
    const antes = memoria.bandeja;
    const bandeja = recibirRechazo(antes, llave, faltas, clave === 'captura-cerrada');
    const { traidos, captura: nueva } = await alDia(contexto, { ...memoria, bandeja }, captura ?? null);
    const avanzo = nueva.bandeja.version > antes.version;
    const retuvo = nueva.bandeja.retenidas.length > antes.retenidas.length;
    return { traidos, rechazo: faltas.length > 0 ? problema : null, cambio: avanzo || retuvo };
  });
}

/** Answers that the same envío would get again, however often it were made. */
const esDefinitivo = ({ status }: Problema): boolean =>
  status >= 400 && status < 500 && ![401, 408, 429].includes(status);

async function traer(
  numero: number,
  servicio: ServicioDeEnvios,
  { lugar, version, sabana }: Omit<Preparado, 'envio'>,
): Promise<Resultado<Traida>> {
  const suya = await servicio.captura(lugar, sabana);
  if (!suya.ok && !(suya.problema.clave === 'sin-captura' && version === 0)) return suya;
  return conCaptura(numero, (contexto, memoria) =>
    // Without a captura there is no sábana that proposes it any more.
    suya.ok ? alDia(contexto, memoria, suya.valor) : alDia(contexto, { ...memoria, enSabana: null }, null),
  );
}

interface Traida {
  readonly captura: CapturaAbierta;
  readonly traidos: number;
}

/** Puts what others changed into the sheets and into the memory. */
async function alDia(
  contexto: Excel.RequestContext,
  memoria: Memoria,
  suya: CapturaGuardada | null,
): Promise<Traida> {
  const { bandeja, traidas } = suya
    ? ponerAlDia(memoria.bandeja, suya)
    : { bandeja: memoria.bandeja, traidas: [] };
  const enSabana = suya?.enSabana === undefined ? memoria.enSabana : suya.enSabana;
  const nueva = { ...memoria, bandeja, enSabana };
  if (traidas.length > 0) await mostrar(contexto, memoria, bandeja, traidas);
  await guardarMemoria(contexto, memoria.numero, nueva);
  return { captura: await leerAbierta(contexto, nueva), traidos: traidas.length };
}

/**
 * Cells that a person changed and the workbook does not know yet are left as they are: what they say stays to be looked
 * at, over what came. Where Excel refuses midway, reading the sheets says which cells differ.
 */
async function mostrar(
  contexto: Excel.RequestContext,
  memoria: Memoria,
  bandeja: Bandeja,
  traidas: readonly ClaveDeCelda[],
): Promise<void> {
  const diario = new Diario();
  const [antes, despues] = [celdasDeBandeja(memoria.bandeja), celdasDeBandeja(bandeja)];
  const leida = await leerCaptura(contexto, memoria);
  const tocadas = leida.datos.filter((dato) => valorDe(antes, dato) !== dato.valor);
  const esTocada = ({ matricula, columna }: ClaveDeCelda): boolean =>
    tocadas.some(
      (otra) => otra.matricula === matricula && (otra.columna === columna || columna === 'nombre'),
    );
  const datos = traidas
    .filter((clave) => !esTocada(clave))
    .map((clave) => ({ ...clave, valor: valorDe(despues, clave) }));
  const cambios = datos.map(({ valor, ...clave }) => ({
    ...clave,
    antes: valorDe(antes, clave),
    despues: valor,
  }));
  const conRenglones = await hacerRenglones(contexto, leida, cambios, diario);
  await ponerDatos(contexto, conRenglones, datos, diario);
}

const NO_TERMINA: Problema = {
  ...{ type: 'about:blank', status: 0, clave: 'envio-sin-terminar', title: 'El envío no terminó' },
  detail: 'Otras personas están enviando cambios de este mismo grupo sin parar.',
  remedio: 'Espere un momento y vuelva a elegir «Enviar»: lo que falta sigue en el libro.',
};
