import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { type PosibilidadesDelAlumno } from '../../../shared/modelo/posibilidades-de-modulo';
import { PosibleDeModulo } from '../../ui/posible/posible-de-modulo';
import { fraseDeModulo } from '../../ui/posible/modulo-en-palabras';
import { useRecurso } from '../../ui/use-recurso';
import { useSesion } from '../sesion-activa';
import { useLectura } from './lectura';

type ModuloPosible = PosibilidadesDelAlumno['modulos'][number];

/** What is possible in each módulo of the alumno of this page; empty until it is known. */
const Posibilidades = createContext<readonly ModuloPosible[]>([]);

interface Propiedades {
  readonly matricula: string;
  readonly children: ReactNode;
}

/** Asks once for all the módulos of an alumno. The page does not wait for it, and stands without it. */
export function ConPosibilidades({ matricula, children }: Propiedades) {
  const { servicio } = useSesion();
  const { reporte, edicion } = useLectura();
  const { plantel, periodo, corte } = reporte;
  const de = edicion === null ? 'vista-previa' : 'publicado';
  const { recurso } = useRecurso(
    useCallback(
      () => servicio.posibilidades({ plantel, periodo, corte }, matricula, de),
      [servicio, plantel, periodo, corte, matricula, de],
    ),
  );
  const modulos = useMemo(() => (recurso.estado === 'listo' ? recurso.valor.modulos : []), [recurso]);
  return <Posibilidades value={modulos}>{children}</Posibilidades>;
}

/** In one módulo: the answer in a line, and the picture for whoever wants more. */
export function PosibleEnModulo({ grupo, modulo }: { readonly grupo: string; readonly modulo: string }) {
  const suyo = useContext(Posibilidades).find((otro) => otro.grupo === grupo && otro.modulo === modulo);
  if (!suyo) return null;
  return (
    <details className="modulo-posible">
      <summary>{fraseDeModulo(suyo.posibilidades)}</summary>
      <PosibleDeModulo posible={suyo.posibilidades} />
    </details>
  );
}
