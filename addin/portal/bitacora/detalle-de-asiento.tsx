import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Asiento } from '../../../shared/modelo/bitacora';
import { EnlaceDeNorma } from '../../ui/explicacion/enlace-de-norma';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { ACCION_EN_PALABRAS, nombreDeCadena } from './en-palabras';

interface Propiedades {
  readonly asiento: Asiento;
  readonly cerrar: () => void;
}

/** Everything an entry says; the focus comes to it and goes back to where it was opened from. */
export function DetalleDeAsiento({ asiento, cerrar }: Propiedades) {
  const titulo = useRef<HTMLHeadingElement>(null);
  const origen = useRef<Element | null>(null);
  useEffect(() => {
    origen.current = document.activeElement;
    titulo.current?.focus();
  }, []);
  const { cadena, n, nombre, persona, accion, cuando, documento, resumen, motivo, norma } = asiento;
  return (
    <section className="hoja asiento-detalle" aria-labelledby="titulo-asiento">
      <h2 id="titulo-asiento" ref={titulo} tabIndex={-1}>
        {nombreDeCadena(cadena)}, asiento {n}
      </h2>
      <p>{resumen}</p>
      <dl>
        <Dato nombre="Quién">
          {nombre} <span className="tenue">({persona})</span>
        </Dato>
        <Dato nombre="Acción">{ACCION_EN_PALABRAS[accion]}</Dato>
        <Dato nombre="Cuándo">{instanteLargo(cuando)}</Dato>
        <Dato nombre="Motivo">{motivo ?? 'No se dio: la operación no lo pide.'}</Dato>
        <Dato nombre="Norma">{norma === null ? 'Ninguna' : <Norma norma={norma} />}</Dato>
        <Dato nombre="Documento">
          <code>{documento}</code>
        </Dato>
        <Dato nombre="Antes">{contenidoDe(asiento.versionAnterior, asiento.antes)}</Dato>
        <Dato nombre="Después">{contenidoDe(asiento.version, asiento.despues)}</Dato>
        <Dato nombre="Huella del asiento anterior">
          <code>{asiento.previo}</code>
        </Dato>
        <Dato nombre="Huella de este asiento">
          <code>{asiento.huella}</code>
        </Dato>
      </dl>
      <div className="botones no-imprimir">
        <Button
          onClick={() => {
            cerrar();
            if (origen.current instanceof HTMLElement) origen.current.focus();
          }}
        >
          Cerrar
        </Button>
      </div>
    </section>
  );
}

const Dato = ({ nombre, children }: { readonly nombre: string; readonly children: ReactNode }) => (
  <div>
    <dt>{nombre}</dt>
    <dd>{children}</dd>
  </div>
);

function contenidoDe(version: number, huella: string | null): ReactNode {
  if (huella === null) return version === 0 ? 'Nada' : `Versión ${version}`;
  return (
    <>
      {version === 0 ? 'Contenido' : `Versión ${version}`}, <code>{huella}</code>
    </>
  );
}

/** A rule by its clave leads to it; norms by their hash are only named. */
const Norma = ({ norma }: { readonly norma: string }) =>
  norma.length === 64 ? <code>{norma}</code> : <EnlaceDeNorma clave={norma}>{norma}</EnlaceDeNorma>;
