import { type ReactNode } from 'react';
import { type Edicion } from '../../../shared/modelo/publicacion';
import { type Retiro } from '../../../shared/modelo/retiro';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { SelloDeEdicion } from '../sello-de-edicion';

interface Propiedades {
  /** "Corte 2", "Unidad 1". */
  readonly titulo: string;
  readonly periodo: string;
  readonly edicion: Edicion;
  readonly retiro: Retiro;
  /** The way to its versions, for whoever may see them. */
  readonly children: ReactNode;
}

/** A line of the list for what was withdrawn: there is nothing to open, and it says since when and why. */
export function RenglonRetirado({ titulo, periodo, edicion, retiro, children }: Propiedades) {
  return (
    <li className="hoja retirado">
      <div>
        <strong>{titulo}</strong>
        <span className="tenue">Periodo {periodo}</span>
      </div>
      <div>
        <span>
          <SelloDeEdicion edicion={edicion} /> <strong>Retirado</strong>
        </span>
        <span className="tenue">El reporte se retiró el {instanteLargo(retiro.cuando)}.</span>
        <span className="tenue">Motivo: {retiro.motivo}</span>
      </div>
      {children}
    </li>
  );
}
