import { randomUUID } from 'node:crypto';
import {
  type Bandeja,
  BANDEJA_VACIA,
  celdasDeBandeja,
  prepararEnvio,
  recibirAcuse,
  recibirRechazo,
  registrar,
  resolver,
} from '../../shared/captura/bandeja';
import { ponerAlDia } from '../../shared/captura/poner-al-dia';
import { type ClaveDeCelda, valorDe } from '../../shared/captura/celdas';
import {
  AcuseDeEnvio,
  type CambioDeCelda,
  CapturaGuardada,
  type Envio,
  type LugarDeCaptura,
} from '../../shared/modelo/captura';
import { Problema } from '../../shared/modelo/problema';
import { insistir } from '../servicio/insistir';
import { type Pedir } from './pedir';

/** An envío that the service took, and as which version. */
export interface Aceptado {
  readonly llave: string;
  readonly version: number;
  readonly cambios: readonly CambioDeCelda[];
}

const CUANDO = '2026-10-27T15:00:00.000Z';

/**
 * A workbook of a captura without its sheets: the workbook's own memory of what is pending, which sends until it is
 * answered, takes what others changed and chooses where both changed the same.
 */
export class DocenteTerco {
  readonly aceptados: Aceptado[] = [];
  private bandeja: Bandeja = BANDEJA_VACIA;

  /** With several ways of asking, each envío goes by all of them at once, as a network that repeats does. */
  constructor(
    private readonly caminos: readonly Pedir[],
    private readonly lugar: LugarDeCaptura,
    private readonly eleccion: 'mia' | 'suya' = 'mia',
  ) {}

  /** Opens what the service has. */
  async abrir(): Promise<void> {
    const respuesta = await insistir(() => this.primero(rutaDe(this.lugar)));
    this.bandeja = ponerAlDia(this.bandeja, CapturaGuardada.parse(await respuesta.json())).bandeja;
  }

  /** Captures these values, and sends until all of them are the service's. */
  async capturar(valores: readonly (ClaveDeCelda & { readonly valor: string })[]): Promise<void> {
    const antes = celdasDeBandeja(this.bandeja);
    const cambios = valores.map(({ valor, ...clave }): CambioDeCelda => ({
      ...clave,
      antes: valorDe(antes, clave),
      despues: valor,
      cuando: CUANDO,
      motivo: null,
    }));
    this.bandeja = registrar(this.bandeja, cambios);
    for (;;) {
      this.elegir();
      const preparado = prepararEnvio(this.bandeja, { llave: randomUUID(), amparo: null });
      if (!preparado) return;
      this.bandeja = preparado.bandeja;
      await this.enviar(preparado.llave, preparado.envio);
    }
  }

  private elegir(): void {
    for (const conflicto of this.bandeja.conflictos) {
      this.bandeja = resolver(this.bandeja, conflicto, this.eleccion, CUANDO);
    }
  }

  private async enviar(llave: string, envio: Envio): Promise<void> {
    const pedido = {
      metodo: 'PUT',
      encabezados: { 'if-match': `"${envio.version}"`, 'idempotency-key': llave },
      cuerpo: JSON.stringify(envio),
    };
    const respuestas = await Promise.all(
      this.caminos.map((pedir) => insistir(() => pedir(rutaDe(this.lugar), pedido))),
    );
    const dichas = await Promise.all(respuestas.map(async (una) => [una.status, await una.text()] as const));
    const [[estado, texto] = [0, '']] = dichas;
    if (dichas.some(([otro]) => otro !== estado)) {
      throw new Error(`one envío, two answers: ${dichas.map(([otro]) => otro).join(' and ')}`);
    }
    if (estado === 200) {
      const { version } = AcuseDeEnvio.parse(JSON.parse(texto));
      if (dichas.some(([, otro]) => otro !== texto))
        throw new Error('one envío was accepted as two versions');
      this.bandeja = recibirAcuse(this.bandeja, llave, { version });
      this.aceptados.push({ llave, version, cambios: envio.cambios });
      return;
    }
    const problema = Problema.parse(JSON.parse(texto));
    if (!problema.captura) throw new Error(`${problema.clave}: ${problema.detail} ${texto}`);
    this.bandeja = ponerAlDia(recibirRechazo(this.bandeja, llave, []), problema.captura).bandeja;
  }

  private primero(ruta: string): Promise<Response> {
    const [pedir] = this.caminos;
    if (!pedir) throw new RangeError('a docente needs a way to ask');
    return pedir(ruta);
  }
}

export const rutaDe = ({ plantel, periodo, grupo, asignatura }: LugarDeCaptura, resto = ''): string =>
  `periodos/${periodo}/grupos/${grupo}/asignaturas/${asignatura}/capturas${resto}?plantel=${plantel}`;
