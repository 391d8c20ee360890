import { Button } from '@fluentui/react-components';
import { type Problema } from '../../../shared/modelo/problema';
import { MensajeDeProblema } from '../../ui/problema';

interface Propiedades {
  readonly guardando: boolean;
  readonly hecho: boolean;
  readonly problema: Problema | null;
  readonly texto: string;
  readonly impedido?: boolean;
}

/** The button that saves a form and what came of it. */
export function PieDeFormulario({ guardando, hecho, problema, texto, impedido = false }: Propiedades) {
  return (
    <>
      {/* A session that ended is said once, above the page. */}
      {problema && problema.status !== 401 && <MensajeDeProblema problema={problema} />}
      <div className="botones">
        <Button type="submit" appearance="primary" disabled={guardando || impedido}>
          {guardando ? 'Guardando…' : texto}
        </Button>
        <p role="status" className="tenue">
          {hecho ? 'Guardado.' : ''}
        </p>
      </div>
    </>
  );
}
