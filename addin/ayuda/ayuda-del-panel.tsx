import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { normasEn } from '../../shared/norma/normas';
import { fechaDeHoy } from '../ui/fecha-en-espanol';
import { capituloLlamado, TITULO_DE_LA_GUIA } from './capitulos';
import { claveEnDireccion } from './direccion-de-ayuda';
import { GuiaDelDocente } from './guia-del-docente';

function suscribir(avisar: () => void): () => void {
  addEventListener('hashchange', avisar);
  return () => removeEventListener('hashchange', avisar);
}

/** The guide beside the workbook, at the chapter that the address of the pane names. */
export function AyudaDelPanel() {
  const clave = useSyncExternalStore(suscribir, () => claveEnDireccion(location.hash));
  const [normas] = useState(() => normasEn(fechaDeHoy(new Date())));
  const titulo = useRef<HTMLHeadingElement>(null);
  useEffect(() => suscribir(() => titulo.current?.focus()), []);
  const capitulo = capituloLlamado(clave);
  return (
    <>
      <h1 ref={titulo} tabIndex={-1}>
        {capitulo?.titulo ?? TITULO_DE_LA_GUIA}
      </h1>
      <GuiaDelDocente normas={normas} capitulo={capitulo} />
    </>
  );
}
