import { randomUUID } from 'node:crypto';
import { setTimeout as esperar } from 'node:timers/promises';
import { type AvanceDePlantel, EstadoDePublicacion } from '../../shared/modelo/publicacion';
import { insistir } from '../servicio/insistir';
import { type Pedir } from './pedir';

/** Where everything here is published: a corte of the sample's calendar. */
export const CORTE = { periodo: 'AGODIC26', corte: 2 } as const;

const ENTRE_CONSULTAS_MS = 60;
const ENCABEZADO =
  'matrícula,nombre,grupo,módulo,docente,R.A.,peso,corte,logro,asistencias,sesiones,última asistencia';

/** What became of a publication, under the reason that only it gave. */
export interface Publicada extends Pick<AvanceDePlantel, 'etapa' | 'version' | 'problema'> {
  readonly motivo: string;
}

/** Servicios Escolares of one plantel: loads a sábana that nobody else loads, publishes it, and asks until it has ended. */
export class PublicadorTerco {
  readonly publicadas: Publicada[] = [];

  constructor(
    private readonly pedir: Pedir,
    private readonly plantel: string,
  ) {}

  async publicar(motivo: string): Promise<void> {
    await this.cargar(motivo);
    const pedido = {
      metodo: 'POST',
      encabezados: { 'idempotency-key': randomUUID() },
      cuerpo: JSON.stringify({ caracter: 'preliminar', motivo, planteles: [this.plantel] }),
    };
    const { periodo, corte } = CORTE;
    let estado = await this.estado(`periodos/${periodo}/cortes/${corte}/publicaciones`, pedido);
    while (!estado.terminada) {
      await esperar(ENTRE_CONSULTAS_MS);
      estado = await this.estado(`publicaciones/${estado.id}`);
    }
    for (const { etapa, version, problema } of estado.planteles) {
      this.publicadas.push({ motivo, etapa, version, problema });
    }
  }

  /** Somebody else may be loading theirs: then it is done again. */
  private async cargar(motivo: string): Promise<void> {
    const { periodo, corte } = CORTE;
    const ruta = `periodos/${periodo}/cortes/${corte}/planteles/${this.plantel}/sabana`;
    const pedido = {
      metodo: 'PUT',
      encabezados: { 'content-type': 'application/json' },
      cuerpo: JSON.stringify({ hojas: [{ archivo: 'sabana.csv', hoja: null, filas: filasDe(motivo) }] }),
    };
    for (;;) {
      const respuesta = await insistir(() => this.pedir(ruta, pedido));
      if (respuesta.ok) return;
      if (respuesta.status !== 409) throw new Error(await respuesta.text());
    }
  }

  private async estado(ruta: string, pedido = {}): Promise<EstadoDePublicacion> {
    const respuesta = await insistir(() => this.pedir(ruta, pedido));
    const texto = await respuesta.text();
    if (!respuesta.ok) throw new Error(texto);
    return EstadoDePublicacion.parse(JSON.parse(texto));
  }
}

/** The name of its alumno tells a sábana from every other. */
const filasDe = (motivo: string): string[][] =>
  [
    ENCABEZADO,
    `2625203282,${motivo},101,PEMA-04,TORRES REYES JUAN,1.1,40,1,79,43,43,2026-10-27`,
    `2625203282,${motivo},101,PEMA-04,TORRES REYES JUAN,1.2,60,2,91,43,43,2026-10-27`,
  ].map((linea) => linea.split(','));
