import { Button } from '@fluentui/react-components';
import { type Problema } from '../../shared/modelo/problema';
import { Marca } from '../ui/marca';
import { MensajeDeProblema } from '../ui/problema';

interface Propiedades {
  readonly entrar: () => void;
  readonly problema: Problema | null;
}

/** Before signing in: what the pane is for, what already works, and one button. */
export function EntradaAlPanel({ entrar, problema }: Propiedades) {
  return (
    <div className="panel-entrada">
      <Marca tamano={40} />
      <h1>Reporte de corte</h1>
      <p>
        De las sábanas del SAE al reporte de cada plantel, sin salir de este libro: importar, revisar,
        escribir y publicar.
      </p>
      {problema && <MensajeDeProblema problema={problema} />}
      <Button appearance="primary" size="large" onClick={entrar}>
        Entrar con mi cuenta institucional
      </Button>
      <p className="tenue">
        Las funciones de celda no necesitan entrar: escriba <code>=SISEAC.</code> en cualquier celda.
      </p>
    </div>
  );
}
