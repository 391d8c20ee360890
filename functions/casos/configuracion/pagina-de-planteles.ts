import { type Pagina } from '../../../shared/modelo/pagina';
import { type Plantel } from '../../../shared/modelo/plantel';
import { leerPlanteles } from './configuracion-guardada';
import { paginar, type PeticionDePagina } from '../paginar';
import { type Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** The planteles that a page of a summary is of, by their claves. `de` names the summary. */
export const paginaDePlanteles = async (
  servicio: Servicio,
  de: string,
  pedida: PeticionDePagina,
): Promise<Pagina<Plantel> | Rechazo> =>
  paginar(await leerPlanteles(servicio), { de, llave: ({ clave }) => clave, sentido: 'ascendente' }, pedida);
