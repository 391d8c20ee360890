import { GRUPOS_QUE_FALTAN, type Recibo } from '../../shared/modelo/recibo';
import './aviso-de-reemplazo.css';
import { FiguraDeNivel } from './semaforo';

/** What saving would take away, said beside the button that saves. */
export function AvisoDeReemplazo({ recibo, id }: { readonly recibo: Recibo; readonly id: string }) {
  const aviso = recibo.observaciones.find(({ clave }) => clave === GRUPOS_QUE_FALTAN);
  if (!aviso) return null;
  return (
    <div className="aviso-de-reemplazo" id={id}>
      <FiguraDeNivel nivel="amarillo" />
      <p>
        <strong>{aviso.motivo}</strong> {aviso.remedio}
      </p>
    </div>
  );
}
