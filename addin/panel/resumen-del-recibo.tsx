import { type Conteo, type Recibo } from '../../shared/modelo/recibo';
import { fraseDelRecibo } from '../ui/carga/frase-del-recibo';
import { conteo, cuantos } from '../ui/numero-en-espanol';
import { ObservacionesDelPanel } from './observaciones-del-panel';

const SUERTES: readonly (readonly [keyof Conteo, string])[] = [
  ['leidas', 'Leídos'],
  ['aceptadas', 'Aceptados'],
  ['conAviso', 'Con aviso'],
  ['fusionadas', 'Fusionados'],
  ['rechazadas', 'Rechazados'],
];

/** A receipt in the width of a pane: what became of every record, and each remark. */
export function ResumenDelRecibo({ recibo }: { readonly recibo: Recibo }) {
  const { registros, observaciones, observacionesOmitidas = 0 } = recibo;
  return (
    <div className="panel-recibo">
      <p>{fraseDelRecibo(recibo)}</p>
      <dl>
        {SUERTES.map(([clave, titulo]) => (
          <div key={clave} data-suerte={registros[clave] > 0 ? clave : undefined}>
            <dt>{titulo}</dt>
            <dd>{conteo(registros[clave])}</dd>
          </div>
        ))}
      </dl>
      {observaciones.length > 0 && (
        <details open={registros.rechazadas > 0}>
          <summary>
            {cuantos(observaciones.length + observacionesOmitidas, 'observación', 'observaciones')}
          </summary>
          <ObservacionesDelPanel observaciones={observaciones} />
        </details>
      )}
    </div>
  );
}
