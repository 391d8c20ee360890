import { Button } from '@fluentui/react-components';
import { type Problema } from '../../shared/modelo/problema';
import { Marca } from '../ui/marca';
import { MensajeDeProblema } from '../ui/problema';

interface Propiedades {
  readonly entrar: () => void;
  readonly seguirSinEntrar: () => void;
  readonly problema: Problema | null;
}

/** Before signing in: what the pane is for, what already works, and one button. */
export function EntradaAlPanel({ entrar, seguirSinEntrar, problema }: Propiedades) {
  return (
    <div className="panel-entrada">
      <Marca tamano={40} />
      <h1>SISEAC en este libro</h1>
      <p>
        Docentes: capture su grupo, vea cada calificación con su porqué y envíela. Servicios Escolares: de las
        sábanas del SAE al reporte de cada plantel.
      </p>
      {problema && <MensajeDeProblema problema={problema} />}
      <Button appearance="primary" size="large" onClick={entrar}>
        Entrar con mi cuenta institucional
      </Button>
      <Button onClick={seguirSinEntrar}>Capturar sin entrar</Button>
      <p className="tenue">
        Sin entrar todo queda en el libro, y se envía cuando entre. Las funciones de celda no necesitan
        entrar: escriba <code>=SISEAC.</code> en cualquier celda.
      </p>
      <a href="/#/privacidad" target="_blank" rel="noreferrer">
        Aviso de privacidad
      </a>
    </div>
  );
}
