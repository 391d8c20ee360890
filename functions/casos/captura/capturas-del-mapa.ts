import {
  avanceDelGrupoModulo,
  avanceDeLaUnidad,
  type AvanceDeCaptura,
} from '../../../shared/captura/avance-de-captura';
import { enCeldas } from '../../../shared/captura/celdas';
import { planDe } from '../../../shared/captura/plan-de-captura';
import { type RenglonDeMapa } from '../../../shared/modelo/mapa-de-captura';
import { type Fraccion } from '../../../shared/nucleo/fraccion';
import { type Destino, type DestinoDeUnidad } from '../destino';
import { enTandas } from '../en-tandas';
import { gruposDeSabana } from './grupos-de-sabana';
import { hoy } from '../hoy';
import { gruposCapturados, sabanaEfectiva } from '../insumos/sabana-efectiva';
import { type Servicio } from '../servicio';

/** One captura before its docentes are told apart. */
export interface Capturada
  extends AvanceDeCaptura, Pick<RenglonDeMapa, 'asignatura' | 'nombre' | 'grupo' | 'actualizada'> {
  readonly docentes: readonly string[];
}

/**
 * What is due by a corte: in the capturas of the plantel or, without them, in its newest sábana alone, for nobody is late
 * in a grupo that it no longer has; and counting a nation would read three times as many. `minimo`: 0 to 100.
 */
export async function capturasDelCorte(
  servicio: Servicio,
  destino: Destino,
  minimo: Fraccion,
): Promise<Capturada[]> {
  const conocida = { gruposModulo: [...(await gruposDeSabana(servicio, destino))] };
  const capturados = await gruposCapturados(servicio, destino, conocida);
  const guardadas = new Map(
    capturados.map(({ captura: { datos } }) => [`${datos.lugar.grupo}\n${datos.lugar.asignatura}`, datos]),
  );
  const { gruposModulo } = sabanaEfectiva(
    destino,
    conocida,
    capturados.map(({ grupoModulo }) => grupoModulo),
  );
  return gruposModulo.map((uno) => ({
    ...avanceDelGrupoModulo(uno, destino.corte, minimo),
    asignatura: uno.modulo,
    nombre: uno.nombreModulo ?? '',
    grupo: uno.grupo,
    docentes: uno.docentes,
    actualizada: guardadas.get(`${uno.grupo}\n${uno.modulo}`)?.actualizada ?? null,
  }));
}

/** The scores of a unit; grupos without captura are not known. */
export async function capturasDeLaUnidad(
  servicio: Servicio,
  { plantel, periodo, unidad }: DestinoDeUnidad,
): Promise<Capturada[]> {
  const { capturas } = servicio.almacen;
  const normas = servicio.normasEn(hoy(servicio));
  const deUt = (await capturas.dePlantel({ periodo, plantel })).filter(
    ({ datos }) => datos.institucion === 'ut',
  );
  const capturadas = await enTandas(deUt, async (captura): Promise<Capturada[]> => {
    const celdas = enCeldas(await capturas.celdasDe(captura));
    const plan = planDe(celdas);
    const avance = plan?.institucion === 'ut' ? avanceDeLaUnidad(celdas, plan, unidad, normas) : null;
    if (!avance) return [];
    const { lugar, nombre, docentes, actualizada } = captura.datos;
    return [{ ...avance, asignatura: lugar.asignatura, grupo: lugar.grupo, nombre, docentes, actualizada }];
  });
  return capturadas.flat();
}
