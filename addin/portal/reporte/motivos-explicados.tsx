import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { ClaveBandera } from '../../../shared/modelo/reporte';
import { ExplicacionAqui, type Explicador } from './explicacion-aqui';
import { ListaDeMotivos } from './lista-de-motivos';

interface Propiedades {
  readonly motivos: readonly MotivoDeRiesgo[];
  readonly explicador: Explicador;
}

/** The flags of an alumno in the report of a corte, each with its «¿Por qué?». */
export const MotivosExplicados = ({ motivos, explicador }: Propiedades) => (
  <ListaDeMotivos
    motivos={motivos}
    explicables={explicador.explicables}
    cifraDe={(clave) => ClaveBandera.safeParse(clave).data ?? null}
    explicacion={(cifra) => <ExplicacionAqui {...explicador} cifras={[cifra]} />}
  />
);
