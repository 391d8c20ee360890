import { useCallback } from 'react';
import { type Destino, type Servicio } from '../cliente/servicio';
import { fraseDeModulo } from '../ui/posible/modulo-en-palabras';
import { PosibleDeModulo } from '../ui/posible/posible-de-modulo';
import { useRecurso } from '../ui/use-recurso';

interface Propiedades {
  readonly servicio: Servicio;
  readonly destino: Destino;
  readonly matricula: string;
  readonly grupo: string;
  readonly modulo: string;
}

/** What the alumno of the chosen row may still reach in its módulo; nothing while it is not known. */
export function PosibleDelRenglon({ servicio, destino, matricula, grupo, modulo }: Propiedades) {
  const { recurso } = useRecurso(
    useCallback(
      () => servicio.posibilidades(destino, matricula, 'vista-previa'),
      [servicio, destino, matricula],
    ),
  );
  if (recurso.estado !== 'listo') return null;
  const suyo = recurso.valor.modulos.find((otro) => otro.grupo === grupo && otro.modulo === modulo);
  if (!suyo) return null;
  return (
    <div className="panel-posible">
      <h3>Qué es todavía posible en {modulo}</h3>
      <p>{fraseDeModulo(suyo.posibilidades)}</p>
      <PosibleDeModulo posible={suyo.posibilidades} />
    </div>
  );
}
