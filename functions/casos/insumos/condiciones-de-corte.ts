import { type Calendario, type Corte } from '../../../shared/modelo/corte';
import { INSTITUCIONES } from '../../../shared/norma/institucion';
import { type Normas } from '../../../shared/norma/normas';
import { textoCanonico } from '../../../shared/norma/texto-canonico';
import { decimal } from '../../../shared/nucleo/decimal';
import { type Fraccion } from '../../../shared/nucleo/fraccion';
import { insumosFaltantes } from '../../../shared/publicacion/insumos-faltantes';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';
import { type Huella, huellaDe } from '../../almacen/contenido';
import { leerCalendario, leerMinimos } from '../configuracion/configuracion-guardada';
import { type Momento } from '../destino';
import { hoy } from '../hoy';
import { Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** What every report of a corte is made with, whatever the plantel. Norms and minimum are those of its last day. */
export interface CondicionesDeCorte {
  readonly calendario: Calendario;
  readonly corte: Corte;
  readonly normas: Normas;
  readonly minimoAprobatorio: Fraccion;
  /** Names the norms of the institution, the minimum among them: a report says under which it was made. */
  readonly norma: Huella;
  /** What `norma` is the hash of. */
  readonly textoDeNorma: string;
  readonly huellaDeCalendario: Huella;
}

/** Refuses without calendar (CON-26) and without a configured minimum, which has no default (CON-32). */
export async function condicionesDeCorte(
  servicio: Servicio,
  { periodo, corte: numero }: Momento,
): Promise<CondicionesDeCorte | Rechazo> {
  const vigente = await leerCalendario(servicio, periodo);
  const corte = vigente?.valor.cortes.find((uno) => uno.corte === numero);
  if (!vigente || !corte)
    return faltanInsumos(servicio, { calendario: false, sabana: true }, `el periodo ${periodo}`);
  const normas = servicio.normasEn(corte.fechaReferencia);
  const minimos = await leerMinimos(servicio);
  const minimo = minimos.findLast(({ desde }) => desde <= corte.fechaReferencia);
  if (!minimo) {
    return new Rechazo(
      'sin-minimo',
      `No hay un mínimo aprobatorio vigente el ${fechaLarga(corte.fechaReferencia)}, último día del corte ${numero}.`,
    );
  }
  const minimoAprobatorio = decimal(minimo.valor);
  const textoDeNorma = textoCanonico('conalep', INSTITUCIONES.conalep.normas(normas, minimoAprobatorio));
  return {
    calendario: vigente.valor,
    corte,
    normas,
    minimoAprobatorio,
    norma: huellaDe(textoDeNorma),
    textoDeNorma,
    huellaDeCalendario: vigente.huella,
  };
}

const EN_PALABRAS: Readonly<Record<string, string>> = {
  calendario: 'el calendario escolar',
  sabana: 'la sábana de calificaciones',
};

/** The refusal of CON-26, naming everything that is missing. `deQuien` is the periodo or the plantel. */
export function faltanInsumos(
  servicio: Servicio,
  insumos: { readonly calendario: boolean; readonly sabana: boolean },
  deQuien: string,
): Rechazo {
  const faltantes = insumosFaltantes.decide(insumos, servicio.normasEn(hoy(servicio)));
  const nombres = faltantes.map((insumo) => EN_PALABRAS[insumo] ?? insumo).join(' y ');
  return new Rechazo('insumos-faltantes', `En ${deQuien} falta ${nombres}.`);
}
