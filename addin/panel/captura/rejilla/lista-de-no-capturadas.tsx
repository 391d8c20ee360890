import { Link } from '@fluentui/react-components';
import { type ClaveDeCelda } from '../../../../shared/captura/celdas';
import { type NoCapturada } from './pegado';

interface Propiedades {
  readonly noCapturadas: readonly NoCapturada[];
  /** Takes to a cell; without it they are only told. */
  readonly ir?: (clave: ClaveDeCelda) => void;
}

/** Each with whose it is, what it said, why it was not taken and what to do. */
export function ListaDeNoCapturadas({ noCapturadas, ir }: Propiedades) {
  if (noCapturadas.length === 0) return null;
  return (
    <ul className="rejilla-no-capturadas">
      {noCapturadas.map((una) => {
        const celda = `${una.alumno}, ${una.titulo}`;
        return (
          <li key={`${una.matricula}/${una.columna}`}>
            {ir ? (
              <Link as="button" onClick={() => ir(una)}>
                {celda}
              </Link>
            ) : (
              <strong>{celda}</strong>
            )}
            : «{una.texto}». {una.motivo} <span className="tenue">{una.remedio}</span>
          </li>
        );
      })}
    </ul>
  );
}
