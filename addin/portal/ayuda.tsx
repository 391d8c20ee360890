import { useState } from 'react';
import { normasEn } from '../../shared/norma/normas';
import { capituloLlamado, TITULO_DE_LA_GUIA } from '../ayuda/capitulos';
import { GuiaDelDocente } from '../ayuda/guia-del-docente';
import { fechaDeHoy } from '../ui/fecha-en-espanol';
import { Pantalla } from './pantalla';

/** The guide of the docente's workbook, open to anybody; a chapter that does not exist shows the contents. */
export function Ayuda({ clave }: { readonly clave: string | null }) {
  const [normas] = useState(() => normasEn(fechaDeHoy(new Date())));
  const capitulo = capituloLlamado(clave);
  return (
    <Pantalla
      key={clave}
      titulo={capitulo?.titulo ?? TITULO_DE_LA_GUIA}
      antetitulo={capitulo ? TITULO_DE_LA_GUIA : 'El libro de captura en Excel'}
    >
      <GuiaDelDocente normas={normas} capitulo={capitulo} />
    </Pantalla>
  );
}
