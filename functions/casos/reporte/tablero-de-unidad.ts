import { type TableroDeUnidad } from '../../../shared/modelo/tablero-de-unidad';
import { leerPlanteles } from '../configuracion/configuracion-guardada';
import { type MomentoDeUnidad } from '../destino';
import { loQueLeen } from './lo-que-leen';
import { type Servicio } from '../servicio';

/** The planteles that capture asignaturas, with what they have sent and what is published of a unit. */
export async function tableroDeUnidad(
  servicio: Servicio,
  { periodo, unidad }: MomentoDeUnidad,
): Promise<TableroDeUnidad> {
  const { capturas, unidades } = servicio.almacen;
  const conCapturas = new Set(await capturas.planteles(periodo, 'ut'));
  const planteles = (await leerPlanteles(servicio)).filter(({ clave }) => conCapturas.has(clave));
  return Promise.all(
    planteles.map(async (plantel) => {
      const suyas = (await capturas.dePlantel({ periodo, plantel: plantel.clave })).filter(
        ({ datos }) => datos.institucion === 'ut',
      );
      const situacion = await unidades.situacion({ plantel: plantel.clave, periodo, unidad });
      return {
        plantel,
        asignaturas: suyas.length,
        actualizada:
          suyas
            .map(({ datos }) => datos.actualizada)
            .toSorted()
            .at(-1) ?? null,
        ...loQueLeen(situacion),
      };
    }),
  );
}
