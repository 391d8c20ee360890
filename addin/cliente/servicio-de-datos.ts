import { z } from 'zod';
import { ConsultaRegistrada } from '../../shared/modelo/consulta-registrada';
import {
  DatosDeAlumno,
  type PeticionDeDatos,
  RectificacionDeDatos,
} from '../../shared/modelo/datos-de-alumno';
import { paginaDe } from '../../shared/modelo/pagina';
import { enPagina, type Marca } from './paginas';
import { type Puerta } from './pedir';

/** What Dirección General does about the data of people: hand them over, rectify them, tell who saw them. */
export const servicioDeDatos = ({ json }: Pick<Puerta, 'json'>) => ({
  reunirDatos: (plantel: string, cuerpo: PeticionDeDatos) =>
    json(DatosDeAlumno, {
      metodo: 'POST',
      ruta: `planteles/${plantel}/datos-de-alumnos`,
      cuerpo,
    }),
  rectificarDatos: (plantel: string, cuerpo: RectificacionDeDatos) =>
    json(z.array(RectificacionDeDatos), {
      metodo: 'PUT',
      ruta: `planteles/${plantel}/datos-rectificados`,
      cuerpo,
    }),
  consultas: (plantel: string | null, mes: string, pagina: Marca) =>
    json(paginaDe(ConsultaRegistrada), {
      ruta: enPagina(
        `consultas?${new URLSearchParams({ mes, ...(plantel === null ? {} : { plantel }) }).toString()}`,
        pagina,
      ),
    }),
});
