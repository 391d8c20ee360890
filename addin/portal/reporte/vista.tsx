import { type ReactNode } from 'react';
import { type MotivoDeRiesgo } from '../../../shared/modelo/motivo-de-riesgo';
import { conteo } from '../../ui/numero-en-espanol';
import { LeyendaDeBanderas } from './leyenda-de-banderas';
import './vista.css';

interface Propiedades {
  readonly titulo: string;
  readonly visibles: number;
  readonly todos: number;
  readonly nota?: string;
  /** The flags that its rows show. */
  readonly banderas?: readonly MotivoDeRiesgo['clave'][];
  readonly filtros: ReactNode;
  readonly children: ReactNode;
}

/** A table of the report under its title, its count and its filters. */
export function VistaDeTabla({
  titulo,
  visibles,
  todos,
  nota,
  banderas = [],
  filtros,
  children,
}: Propiedades) {
  return (
    <section className="vista" aria-labelledby="titulo-vista">
      <header>
        <h2 id="titulo-vista">{titulo}</h2>
        <p className="tenue" role="status">
          {visibles === todos ? conteo(todos) : `${conteo(visibles)} de ${conteo(todos)}`}
        </p>
        {nota && <p className="tenue">{nota}</p>}
      </header>
      {filtros}
      {banderas.length > 0 && <LeyendaDeBanderas claves={banderas} />}
      {children}
    </section>
  );
}

export const NINGUNO = (
  <p>Nada coincide con los filtros. Pruebe con otra palabra o quite alguno de los filtros.</p>
);
