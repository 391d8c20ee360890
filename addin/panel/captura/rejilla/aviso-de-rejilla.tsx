import { Button } from '@fluentui/react-components';
import { type ClaveDeCelda } from '../../../../shared/captura/celdas';
import { type Aviso } from './estado-de-rejilla';
import { ListaDeNoCapturadas } from './lista-de-no-capturadas';

interface Propiedades {
  readonly aviso: Aviso;
  readonly ir: (clave: ClaveDeCelda) => void;
  readonly entendido: () => void;
}

/** What a paste or a key did beyond its cell, and each cell that was not captured, until it is or somebody says they have read it. */
export function AvisoDeRejilla({ aviso: { dicho, noCapturadas }, ir, entendido }: Propiedades) {
  return (
    <section
      className="rejilla-aviso"
      aria-label={noCapturadas.length > 0 ? 'Lo que no se capturó' : 'Lo que se capturó'}
      data-faltan={noCapturadas.length > 0}
    >
      {dicho !== '' && <p>{dicho}</p>}
      <ListaDeNoCapturadas noCapturadas={noCapturadas} ir={ir} />
      <div className="rejilla-acciones">
        <Button size="small" onClick={entendido}>
          Entendido
        </Button>
      </div>
    </section>
  );
}
