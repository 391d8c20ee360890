import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type DatosDeAlumno, type FuenteDeDatos } from '../../../../shared/modelo/datos-de-alumno';

const EN_PALABRAS: Readonly<Record<FuenteDeDatos, string>> = {
  sabana: 'Sábana de calificaciones',
  incidencias: 'Incidencias de conducta',
  captura: 'Captura de un docente',
  reporte: 'Reporte publicado',
  unidad: 'Unidad publicada',
  'rectificacion-de-datos': 'Nombre rectificado',
};

interface Propiedades {
  readonly reunidos: DatosDeAlumno;
  readonly descargar: () => void;
}

/** What was found of an alumno, document by document, and the file to hand over. */
export function LoReunido({ reunidos: { matricula, partes }, descargar }: Propiedades) {
  const titulo = useRef<HTMLHeadingElement>(null);
  useEffect(() => titulo.current?.focus(), []);
  return (
    <div className="lo-reunido">
      <h3 ref={titulo} tabIndex={-1}>
        De {matricula} hay datos en {partes.length === 1 ? '1 documento' : `${partes.length} documentos`}
      </h3>
      <ul>
        {partes.map(({ fuente, periodo, documento, datos }) => (
          <li key={`${fuente} ${periodo ?? ''} ${documento}`}>
            {EN_PALABRAS[fuente]}
            {periodo === null ? '' : `, ${periodo}`}, {documento}: {datos.length}{' '}
            {datos.length === 1 ? 'renglón' : 'renglones'}
          </li>
        ))}
      </ul>
      <Button onClick={descargar}>Descargar el archivo</Button>
    </div>
  );
}
