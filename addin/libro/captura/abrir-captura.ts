import { type Resultado } from '../../cliente/resultado';
import { planDe } from '../../../shared/captura/plan-de-captura';
import { celdasDeBandeja } from '../../../shared/captura/bandeja';
import { type LugarDeCaptura } from '../../../shared/modelo/captura';
import { enExcel } from '../en-excel';
import { type CapturaAbierta, leerAbierta } from './captura-abierta';
import { conCaptura } from './con-captura';
import { leerMemorias } from './memoria';

export interface CapturaEnLibro {
  readonly numero: number;
  readonly lugar: LugarDeCaptura;
  readonly nombre: string;
  readonly institucion: 'ut' | 'conalep';
  readonly pendientes: number;
  readonly conflictos: number;
}

export interface CapturasDelLibro {
  readonly capturas: readonly CapturaEnLibro[];
  /** Numbers of those whose memory cannot be read. */
  readonly danadas: readonly number[];
}

/** The capturas of this workbook, in the order in which they were made. */
export const listarCapturas = (): Promise<Resultado<CapturasDelLibro>> =>
  enExcel(async (contexto) => {
    const memorias = await leerMemorias(contexto);
    return {
      capturas: memorias.flatMap((memoria): CapturaEnLibro[] => {
        if ('danada' in memoria) return [];
        const { numero, lugar, bandeja } = memoria;
        const plan = planDe(celdasDeBandeja(bandeja));
        if (!plan) return [];
        const { nombre, institucion } = plan;
        const [pendientes, conflictos] = [bandeja.pendientes.length, bandeja.conflictos.length];
        return [{ numero, lugar, nombre, institucion, pendientes, conflictos }];
      }),
      danadas: memorias.flatMap((memoria) => ('danada' in memoria ? [memoria.numero] : [])),
    };
  });

/** Reads a captura with its sheets as they stand now. */
export const abrirCaptura = (numero: number): Promise<Resultado<CapturaAbierta>> =>
  conCaptura(numero, leerAbierta);
