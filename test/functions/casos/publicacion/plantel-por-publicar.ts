import { afterAll, beforeAll, beforeEach, expect, jest } from '@jest/globals';
import { particiones } from '../../../../functions/almacen/claves';
import { type Encargo } from '../../../../functions/almacen/publicaciones';
import {
  DESPUES_DE_VARIOS_INTENTOS,
  publicacionFallida,
} from '../../../../functions/casos/publicacion/publicacion-fallida';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { Rechazo } from '../../../../functions/casos/rechazo';
import { type Servicio } from '../../../../functions/casos/servicio';
import { type Etapa } from '../../../../shared/modelo/publicacion';
import { alumno, grupoModulo, sabana } from '../../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { configurarOrizaba, DG, FIRMA, guardarSabana, ORIZABA } from '../../../servicio/orizaba';

const MOMENTO = { periodo: 'AGODIC26', corte: 2 } as const;

/** One plantel whose report is published again and again: each test begins with a sábana that was never published. */
export class PlantelPorPublicar {
  private prueba: AlmacenDePrueba | undefined;
  private logro = 10;

  constructor() {
    beforeAll(async () => {
      this.prueba = await almacenDePrueba();
      await configurarOrizaba(this.servicio);
    });
    afterAll(() => this.prueba?.cerrar());
    beforeEach(() => this.guardarOtraSabana());
  }

  get servicio(): Servicio {
    if (!this.prueba) throw new Error('it is opened before any test');
    return this.prueba.servicio;
  }

  /** Another content each time, so that there is something to publish. */
  async guardarOtraSabana(): Promise<void> {
    this.logro += 1;
    const alumnos = [alumno({ logros: [String(this.logro), '80', null] })];
    await guardarSabana(this.servicio, sabana({ gruposModulo: [grupoModulo({ alumnos })] }));
  }

  async deshacerSabanas(): Promise<void> {
    const { sabanas } = this.servicio.almacen;
    for (;;) {
      const vigente = await sabanas.actual(particiones.sabana('AGODIC26', 2, '252'));
      if (!vigente) break;
      await sabanas.deshacer(vigente, { ...FIRMA, accion: 'deshacer' });
    }
  }

  async encargoNuevo(llave: string, servicio = this.servicio, motivo = 'Otra sábana'): Promise<Encargo> {
    const peticion = { caracter: 'definitivo', motivo } as const;
    const estado = await solicitarPublicacion(servicio, DG, MOMENTO, llave, peticion);
    if (estado instanceof Rechazo) throw new Error(estado.detalle);
    return { publicacion: estado.id, plantel: '252' };
  }

  avanceDe(encargo: Encargo) {
    return this.servicio.almacen.publicaciones.avance(encargo);
  }

  darPorFallida(encargo: Encargo): Promise<boolean> {
    return publicacionFallida(this.servicio, encargo, DESPUES_DE_VARIOS_INTENTOS);
  }

  async versionVigente(): Promise<number> {
    return (await this.servicio.almacen.reportes.actual(ORIZABA))?.version ?? 0;
  }

  /** Stops the work as a process that dies does, just before it writes down how it ended. */
  async cortarAlAnotar(etapa: Etapa, trabajo: () => Promise<void>): Promise<void> {
    const { publicaciones } = this.servicio.almacen;
    const anotar = publicaciones.anotar.bind(publicaciones);
    const espia = jest
      .spyOn(publicaciones, 'anotar')
      .mockImplementation((encargo, cambio) =>
        cambio.etapa === etapa ? Promise.reject(new Error('killed')) : anotar(encargo, cambio),
      );
    await expect(trabajo()).rejects.toThrow('killed');
    espia.mockRestore();
  }
}
