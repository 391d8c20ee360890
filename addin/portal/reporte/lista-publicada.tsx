import { type ReactNode, useId } from 'react';
import { type Edicion } from '../../../shared/modelo/publicacion';
import { type Retiro } from '../../../shared/modelo/retiro';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { type Paginas } from '../../ui/tabla/use-paginas';
import { VerMas } from '../../ui/tabla/ver-mas';
import { SelloDeEdicion } from '../sello-de-edicion';
import './reportes.css';

/** What was published of a corte or of a unit, as it is listed. */
export interface Publicado {
  /** "Corte 2", "Unidad 1". */
  readonly titulo: string;
  readonly periodo: string;
  readonly edicion: Edicion;
  readonly retiro: Retiro | null;
  readonly href: string;
  /** The way to its versions once it was withdrawn, for whoever may see them. */
  readonly versiones: ReactNode;
}

interface Propiedades<T> {
  readonly titulo: string;
  /** Whether the title is to be seen, where there are several lists. */
  readonly aLaVista: boolean;
  /** What the list is of, in plural: "reportes". */
  readonly que: string;
  readonly paginas: Paginas<T>;
  readonly publicado: (uno: T) => Publicado;
}

/** What was published, the latest first, with what was withdrawn in its place. */
export function ListaPublicada<T>({ titulo, aLaVista, que, paginas, publicado }: Propiedades<T>) {
  const id = useId();
  if (paginas.elementos.length === 0) return null;
  return (
    <section aria-labelledby={id} className="publicados">
      <h2 id={id} className={aLaVista ? '' : 'solo-lector'}>
        {titulo}
      </h2>
      <ul className="reportes" aria-labelledby={id}>
        {paginas.elementos.map(publicado).map((uno) => (
          <Renglon key={`${uno.periodo}/${uno.titulo}`} {...uno} />
        ))}
      </ul>
      <VerMas paginas={paginas} que={que} />
    </section>
  );
}

function Renglon({ titulo, periodo, edicion, retiro, href, versiones }: Publicado) {
  return (
    <li className={retiro ? 'hoja retirado' : 'hoja'}>
      <div>
        {retiro ? <strong>{titulo}</strong> : <a href={href}>{titulo}</a>}
        <span className="tenue">Periodo {periodo}</span>
      </div>
      <div>
        <span>
          <SelloDeEdicion edicion={edicion} /> {retiro && <strong>Retirado</strong>}
        </span>
        {retiro ? <DelRetiro retiro={retiro} /> : <DeLaEdicion edicion={edicion} />}
      </div>
      {retiro && versiones}
    </li>
  );
}

const DeLaEdicion = ({ edicion }: Pick<Publicado, 'edicion'>) => (
  <>
    <span className="tenue">Publicado el {instanteLargo(edicion.publicado)}</span>
    {edicion.motivo !== null && <span className="tenue">Reemplazo: {edicion.motivo}</span>}
  </>
);

/** There is nothing to open: it says since when and why. */
const DelRetiro = ({ retiro }: { readonly retiro: Retiro }) => (
  <>
    <span className="tenue">El reporte se retiró el {instanteLargo(retiro.cuando)}.</span>
    <span className="tenue">Motivo: {retiro.motivo}</span>
  </>
);
