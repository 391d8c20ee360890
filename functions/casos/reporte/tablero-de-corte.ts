import { type TableroDeCorte } from '../../../shared/modelo/tablero-de-corte';
import { rangos, plantelDeSabana } from '../../almacen/claves';
import { leerPlanteles } from '../configuracion/configuracion-guardada';
import { type Momento } from '../destino';
import { loQueLeen } from './lo-que-leen';
import { type Servicio } from '../servicio';

/** Every plantel at one corte: what was loaded and what is published. */
export async function tableroDeCorte(servicio: Servicio, momento: Momento): Promise<TableroDeCorte> {
  const { sabanas, reportes } = servicio.almacen;
  const { periodo, corte } = momento;
  const planteles = await leerPlanteles(servicio);
  const entregas = await sabanas.actualesDe(rangos.sabanasDeCorte(periodo, corte));
  const entregaDe = new Map(entregas.map((entrega) => [plantelDeSabana(entrega.particion), entrega]));
  return Promise.all(
    planteles.map(async (plantel) => {
      const entrega = entregaDe.get(plantel.clave);
      const situacion = await reportes.situacion({ plantel: plantel.clave, periodo, corte });
      return {
        plantel,
        sabana: entrega ? { version: entrega.version, ...resumen(entrega.datos) } : null,
        ...loQueLeen(situacion),
      };
    }),
  );
}

interface Resumen {
  readonly guardada: string;
  readonly alumnos: number;
  readonly gruposModulo: number;
  readonly avisos: number;
  readonly errores: number;
}

const resumen = ({ guardada, alumnos, gruposModulo, avisos, errores }: Resumen): Resumen => ({
  guardada,
  alumnos,
  gruposModulo,
  avisos,
  errores,
});
