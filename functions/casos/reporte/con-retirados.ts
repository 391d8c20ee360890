import { type Retiro } from '../../../shared/modelo/retiro';
import { type DatosDeEdicion, type Ediciones } from '../../almacen/ediciones';

/** What a plantel has in force, and what it had and was withdrawn. */
export async function conRetirados<Destino, Datos extends DatosDeEdicion & Destino>(
  ediciones: Ediciones<Destino, Datos>,
  plantel: string,
): Promise<{ readonly datos: Datos; readonly retiro: Retiro | null }[]> {
  const retirados = await ediciones.retiradosDe(plantel);
  return [
    ...(await ediciones.dePlantel(plantel)).map(({ datos }) => ({ datos, retiro: null })),
    ...retirados.map(({ datos, retiro: { cuando, por, motivo } }) => ({
      datos,
      retiro: { cuando, por, motivo },
    })),
  ];
}
