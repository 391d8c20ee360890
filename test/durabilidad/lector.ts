import { setTimeout as esperar } from 'node:timers/promises';
import { huellaDe } from '../../functions/almacen/contenido';
import { CapturaGuardada, type LugarDeCaptura } from '../../shared/modelo/captura';
import { ReportePublicado } from '../../shared/modelo/publicacion';
import { rutaDe } from './docente-terco';
import { type Pedir } from './pedir';
import { CORTE } from './publicador-terco';

/** What somebody saw at some moment: a version, by what it says of itself, and the hash of what it was. */
export interface Lectura {
  readonly version: number;
  readonly huella: string;
}

/** A dozen of them together leave the machine to those who work. */
const ENTRE_LECTURAS_MS = 150;

/** Asks over and over for what others are writing, and keeps each thing it saw. */
export class Lector {
  readonly lecturas: Lectura[] = [];

  constructor(private readonly leer: () => Promise<Lectura | null>) {}

  /** Until `alto`. While the service is down there is nothing to see. */
  async mirar(alto: AbortSignal): Promise<void> {
    while (!alto.aborted) {
      const lectura = await this.leer();
      if (lectura) this.lecturas.push(lectura);
      await esperar(ENTRE_LECTURAS_MS);
    }
  }

  /** What was seen never goes back, and each is exactly one of `guardadas`: the hash of each version. */
  faltas(que: string, guardadas: ReadonlyMap<number, string>): string[] {
    return this.lecturas.flatMap(({ version, huella }, i) => {
      const faltas: string[] = [];
      if (guardadas.get(version) !== huella) faltas.push(`${que}: a mixture was read as version ${version}`);
      const anterior = this.lecturas[i - 1]?.version ?? 0;
      if (version < anterior) faltas.push(`${que}: version ${version} was read after ${anterior}`);
      return faltas;
    });
  }
}

export const lectorDeCaptura = (pedir: Pedir, lugar: LugarDeCaptura): Lector =>
  new Lector(async () => {
    const texto = await textoDe(pedir(rutaDe(lugar)));
    if (texto === null) return null;
    const { version, celdas } = CapturaGuardada.parse(JSON.parse(texto));
    return { version, huella: huellaDe(JSON.stringify(celdas)) };
  });

export const lectorDeReporte = (pedir: Pedir, plantel: string): Lector =>
  new Lector(async () => {
    const texto = await textoDe(pedir(rutaDeReporte(plantel)));
    if (texto === null) return null;
    return { version: ReportePublicado.parse(JSON.parse(texto)).edicion.version, huella: huellaDe(texto) };
  });

/** Its version is in the name it downloads under. */
export const lectorDeLibro = (pedir: Pedir, plantel: string): Lector =>
  new Lector(async () => {
    const respuesta = await pedir(`${rutaDeReporte(plantel)}/reporte.xlsx`).catch(() => null);
    if (!respuesta?.ok) return null;
    const [, version] = /_v(\d+)\.xlsx/.exec(respuesta.headers.get('content-disposition') ?? '') ?? [];
    return { version: Number(version), huella: huellaDe(new Uint8Array(await respuesta.arrayBuffer())) };
  });

const rutaDeReporte = (plantel: string): string =>
  `planteles/${plantel}/reportes/${CORTE.periodo}/${CORTE.corte}`;

async function textoDe(pedida: Promise<Response>): Promise<string | null> {
  const respuesta = await pedida.catch(() => null);
  return respuesta?.ok ? respuesta.text() : null;
}
