import { publicarPlantel } from '../../functions/casos/publicacion/publicar-plantel';
import { Rechazo } from '../../functions/casos/rechazo';
import { type Servicio } from '../../functions/casos/servicio';
import { solicitarPublicacion } from '../../functions/casos/publicacion/solicitar-publicacion';
import { lecturaDeReporte, retiroDeReporte } from '../../functions/http/reportes';
import { type Identidad } from '../../functions/seguridad/identidad';
import { alumno, grupoModulo, sabana } from '../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from './almacen';
import { configurarOrizaba, DG, guardarSabana, libro, ORIZABA } from './orizaba';
import { llamar } from './puerta-de-prueba';

export const PLANTEL: Identidad = { ...DG, id: 'p', nombre: 'Rosa Díaz', rol: 'plantel', planteles: ['252'] };
export const DEL_CORTE = { params: { clave: '252', periodo: 'AGODIC26', n: '2' } };
export const MOTIVO = 'Se publicó con la sábana de otro corte';

/** The report of corte 2 of one plantel, published and withdrawn as often as a test likes. */
export class ReporteQueSeRetira {
  private logro = 10;
  private llaves = 0;

  private constructor(
    readonly prueba: AlmacenDePrueba,
    readonly servicio: Servicio,
  ) {}

  static async abrir(): Promise<ReporteQueSeRetira> {
    const prueba = await almacenDePrueba();
    // One minute later each time it is asked, so that what comes after is after.
    let minutos = 0;
    const ahora = () => new Date(Date.UTC(2026, 10, 21, 18, (minutos += 1)));
    const servicio = { ...prueba.servicio, ahora };
    await configurarOrizaba(servicio);
    return new ReporteQueSeRetira(prueba, servicio);
  }

  /** Asks for another one, of another sábana; gives the publication that has still to be worked. */
  async solicitar(motivo?: string): Promise<string> {
    this.logro += 1;
    const alumnos = [alumno({ logros: [String(this.logro), '80', null] })];
    await guardarSabana(this.servicio, sabana({ gruposModulo: [grupoModulo({ alumnos })] }));
    const momento = { periodo: 'AGODIC26', corte: 2 } as const;
    const pedido = { caracter: 'definitivo', ...(motivo === undefined ? {} : { motivo }) } as const;
    const llave = `solicitud-${this.logro}`;
    const estado = await solicitarPublicacion(this.servicio, DG, momento, llave, pedido);
    if (estado instanceof Rechazo) throw new Error(estado.detalle);
    return estado.id;
  }

  async trabajar(publicacion: string): Promise<void> {
    await publicarPlantel(this.servicio, { publicacion, plantel: '252' }, libro);
  }

  async publicar(motivo?: string): Promise<void> {
    await this.trabajar(await this.solicitar(motivo));
  }

  /** Two versions more, so that there is one to go back to; gives the number of the first one. */
  async publicarDos(): Promise<number> {
    await this.publicar('Otra sábana');
    const primera = await this.vigente();
    await this.publicar('Otra sábana');
    return primera;
  }

  retirar(
    version: number | null,
    queda: 'anterior' | 'ninguna',
    { quien = DG, llave = `retiro-numero-${(this.llaves += 1)}`, motivo = MOTIVO } = {},
  ) {
    return llamar(this.servicio, quien, retiroDeReporte, {
      ...DEL_CORTE,
      encabezados: {
        'idempotency-key': llave,
        ...(version === null ? {} : { 'if-match': `"${version}"` }),
      },
      cuerpo: { motivo, queda },
    });
  }

  leer() {
    return llamar(this.servicio, PLANTEL, lecturaDeReporte, DEL_CORTE);
  }

  /** The number of the version in force; 0 when there is none. */
  async vigente(): Promise<number> {
    return (await this.servicio.almacen.reportes.situacion(ORIZABA)).actual?.version ?? 0;
  }
}
