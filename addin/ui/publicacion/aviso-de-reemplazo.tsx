import { type Recibo } from '../../../shared/modelo/recibo';
import './aviso-de-reemplazo.css';
import { loQueSeQuita } from './lo-que-se-quita';
import { FiguraDeNivel } from '../semaforo/semaforo';

/** What saving would take away, said beside the button that saves. */
export function AvisoDeReemplazo({ recibo, id }: { readonly recibo: Recibo; readonly id: string }) {
  const aviso = loQueSeQuita(recibo);
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
