import { type Bandera } from '../../../shared/modelo/reporte';
import { NOMBRE_DE_BANDERA } from '../../../shared/riesgo/nombre-de-bandera';
import { Semaforo } from '../../ui/semaforo';

/** The flags of a row, by clave. Their reasons are on the alumno's page. */
export function BanderasEnFila({ banderas }: { readonly banderas: readonly Bandera[] }) {
  return (
    <span className="banderas">
      {banderas.map(({ clave, nivel }) => (
        <span key={clave} title={NOMBRE_DE_BANDERA[clave]}>
          <Semaforo nivel={nivel} texto={clave} />
        </span>
      ))}
    </span>
  );
}
