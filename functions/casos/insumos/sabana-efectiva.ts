import { grupoModuloDeCeldas } from '../../../shared/captura/alumnos-de-celdas';
import { enCeldas } from '../../../shared/captura/celdas';
import { cuentaLoCapturado, grupoModuloEfectivo } from '../../../shared/captura/grupo-modulo-efectivo';
import { planDe } from '../../../shared/captura/plan-de-captura';
import { type GrupoModulo, type Sabana } from '../../../shared/modelo/sabana';
import { type CapturaActual } from '../../almacen/capturas';
import { type Destino } from '../destino';
import { enTandas } from '../en-tandas';
import { type Servicio } from '../servicio';

/** A grupo-módulo as its docente captured it, with the version it was read from. */
export interface GrupoCapturado {
  readonly captura: CapturaActual;
  readonly grupoModulo: GrupoModulo;
}

/**
 * The módulos of CONALEP that a plantel captures, as they are now, where that says more than the sábana: something was
 * graded, or the sábana does not know the grupo. None while nothing at all was graded.
 */
export async function gruposCapturados(
  { almacen: { capturas } }: Servicio,
  donde: Pick<Destino, 'plantel' | 'periodo'>,
  sabana: Pick<Sabana, 'gruposModulo'> | null,
): Promise<GrupoCapturado[]> {
  const conocidos = new Set(sabana?.gruposModulo.map(nombreDe));
  const deConalep = (await capturas.dePlantel(donde)).filter(({ datos }) => datos.institucion === 'conalep');
  if (!deConalep.some(({ datos }) => datos.conResultados)) return [];
  const propias = deConalep.filter(({ datos: { lugar, conResultados } }) =>
    cuentaLoCapturado({
      conResultados,
      enSabana: conocidos.has(nombreDe({ grupo: lugar.grupo, modulo: lugar.asignatura })),
    }),
  );
  return (
    await enTandas(propias, async (captura) => {
      const celdas = enCeldas(await capturas.celdasDe(captura));
      const plan = planDe(celdas);
      if (plan?.institucion !== 'conalep') return [];
      return [{ captura, grupoModulo: grupoModuloDeCeldas(celdas, plan, captura.datos.lugar) }];
    })
  ).flat();
}

/** What was captured is put over what the sábana says of the same grupo-módulo, or joins it. */
export function sabanaEfectiva(
  { plantel, periodo, corte }: Destino,
  sabana: Pick<Sabana, 'gruposModulo'> | null,
  capturados: readonly GrupoModulo[],
): Sabana {
  const nuevos = new Map(capturados.map((uno) => [nombreDe(uno), uno]));
  const gruposModulo = (sabana?.gruposModulo ?? []).map((uno) => {
    const nuevo = nuevos.get(nombreDe(uno));
    nuevos.delete(nombreDe(uno));
    return nuevo ? grupoModuloEfectivo(uno, nuevo) : uno;
  });
  return { plantel, periodo, corte, gruposModulo: [...gruposModulo, ...nuevos.values()] };
}

const nombreDe = ({ grupo, modulo }: Pick<GrupoModulo, 'grupo' | 'modulo'>): string => `${grupo}\n${modulo}`;
