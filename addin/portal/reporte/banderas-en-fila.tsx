import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { NOMBRE_DE_BANDERA } from '../../../shared/riesgo/nombre-de-bandera';
import { Semaforo } from '../../ui/semaforo/semaforo';

interface Propiedades {
  readonly banderas: readonly (Pick<MotivoDeRiesgo, 'clave' | 'nivel'> & {
    /** Of which part of the row it is, where it has several: ", unidad 1". */
    readonly donde?: string;
  })[];
}

/** The flags of a row, by clave and with what each is called. Their reasons are on the alumno's page. */
export function BanderasEnFila({ banderas }: Propiedades) {
  return (
    <span className="banderas">
      {banderas.map(({ clave, nivel, donde = '' }) => (
        <span key={`${clave}${donde}`} title={`${NOMBRE_DE_BANDERA[clave]}${donde}`}>
          <Semaforo nivel={nivel} texto={clave} />
          <span className="solo-lector">, {`${NOMBRE_DE_BANDERA[clave]}${donde}`}</span>
        </span>
      ))}
    </span>
  );
}
