import { CADENA_GENERAL } from '../../../shared/modelo/bitacora';
import { type ConsultaRegistrada } from '../../../shared/modelo/consulta-registrada';
import { type Pagina } from '../../../shared/modelo/pagina';
import { paginar, type PeticionDePagina } from '../paginar';
import { type Rechazo } from '../rechazo';
import { type Servicio } from '../servicio';

/** Who read data of people of a plantel in a month, latest first; without plantel, of several at once. */
export async function consultasDeMes(
  { almacen }: Servicio,
  { plantel = CADENA_GENERAL, mes }: { readonly plantel?: string | undefined; readonly mes: string },
  pedida: PeticionDePagina,
): Promise<Pagina<ConsultaRegistrada> | Rechazo> {
  return paginar(
    await almacen.consultas.deMes(plantel, mes),
    {
      de: `consultas/${plantel}/${mes}`,
      llave: ({ cuando, id, direccion }) => `${cuando} ${id} ${direccion}`,
      sentido: 'descendente',
    },
    pedida,
  );
}
