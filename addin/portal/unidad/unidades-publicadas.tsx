import { type UnidadListada } from '../../../shared/modelo/publicacion';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { SelloDeEdicion } from '../sello-de-edicion';
import { lugarDeUnidad } from './lectura-de-unidad';

/** The published units of a plantel, the latest first. */
export const UnidadesPublicadas = ({ unidades }: { readonly unidades: readonly UnidadListada[] }) => (
  <ul className="reportes" aria-label="Unidades publicadas">
    {unidades.map((una) => (
      <li key={`${una.periodo}/${una.unidad}`} className="hoja">
        <div>
          <a href={lugarDeUnidad(una, { vista: 'resumen' })}>Unidad {una.unidad}</a>
          <span className="tenue">Periodo {una.periodo}</span>
        </div>
        <div>
          <span>
            <SelloDeEdicion edicion={una.edicion} />
          </span>
          <span className="tenue">Publicado el {instanteLargo(una.edicion.publicado)}</span>
          {una.edicion.motivo !== null && <span className="tenue">Reemplazo: {una.edicion.motivo}</span>}
        </div>
      </li>
    ))}
  </ul>
);
