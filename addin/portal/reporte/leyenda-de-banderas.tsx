import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { NOMBRE_DE_BANDERA } from '../../../shared/riesgo/nombre-de-bandera';
import { EnlaceDeNorma } from '../../ui/explicacion/enlace-de-norma';

/** What the claves of a table are called, for whoever has no pointer to rest on them, and where each is written. */
export const LeyendaDeBanderas = ({ claves }: { readonly claves: readonly MotivoDeRiesgo['clave'][] }) => (
  <details className="leyenda-de-banderas no-imprimir">
    <summary>Qué significa cada bandera</summary>
    <ul>
      {claves.map((clave) => (
        <li key={clave}>
          <strong>{clave}</strong> <EnlaceDeNorma clave={clave}>{NOMBRE_DE_BANDERA[clave]}</EnlaceDeNorma>
        </li>
      ))}
    </ul>
  </details>
);
