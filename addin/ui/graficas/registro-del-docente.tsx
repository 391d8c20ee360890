import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { Semaforo } from '../semaforo/semaforo';

/** R14 of a docente on their row: its level and what raised it, and at rest on it, how it is left. */
export function RegistroDelDocente({ motivo }: { readonly motivo: MotivoDeRiesgo | null }) {
  if (!motivo) return <span className="tenue">Al día</span>;
  const { clave, nombre, nivel, dato, umbral, salida } = motivo;
  return (
    <span title={`${clave} ${nombre}: ${dato}. Umbral: ${umbral}. Salida: ${salida}.`}>
      <Semaforo nivel={nivel} />
      <span className="segunda-linea tenue">{umbral}</span>
    </span>
  );
}
