import { Button } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { type ArchivoRechazado, type Problema } from '../../shared/modelo/problema';
import { EnlaceDeNorma } from './explicacion/enlace-de-norma';
import { cuantos } from './numero-en-espanol';
import './problema.css';

interface Propiedades {
  readonly problema: Problema;
  /** What the button does, where trying again can help. */
  readonly reintentar?: (() => void) | undefined;
  readonly accion?: string;
}

/** What went wrong and what to do next. */
export const MensajeDeProblema = ({ problema, reintentar, accion = 'Reintentar' }: Propiedades) => (
  <MarcoDeProblema titulo={problema.title}>
    {problema.archivos ? (
      <ArchivosRechazados archivos={problema.archivos} omitidos={problema.archivosOmitidos ?? 0} />
    ) : (
      <>
        <p>{problema.detail}</p>
        <p className="problema-remedio">{problema.remedio}</p>
      </>
    )}
    {problema.regla !== undefined && (
      <p>
        <EnlaceDeNorma clave={problema.regla}>Lo dispone la regla {problema.regla}</EnlaceDeNorma>
      </p>
    )}
    {reintentar && (
      <Button appearance="primary" onClick={reintentar}>
        {accion}
      </Button>
    )}
  </MarcoDeProblema>
);

const ArchivosRechazados = ({
  archivos,
  omitidos,
}: {
  readonly archivos: readonly ArchivoRechazado[];
  readonly omitidos: number;
}) => (
  <ul className="problema-archivos">
    {archivos.map(({ nombre, motivo, remedio }, lugar) => (
      <li key={lugar}>
        <strong>{nombre}</strong>: {motivo} <span className="problema-remedio">{remedio}</span>
      </li>
    ))}
    {omitidos > 0 && <li>Y {cuantos(omitidos, 'archivo más', 'archivos más')}.</li>}
  </ul>
);

interface PropiedadesDeMarco {
  readonly titulo: string;
  readonly children: ReactNode;
}

/** Announced as soon as it appears: its title, and what there is to say and to do. */
export const MarcoDeProblema = ({ titulo, children }: PropiedadesDeMarco) => (
  <section className="problema" role="alert">
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 2 18.5 17h-17Z M10 7.5v5 M10 14.2v.6" />
    </svg>
    <div>
      <p className="problema-titulo">{titulo}</p>
      {children}
    </div>
  </section>
);
