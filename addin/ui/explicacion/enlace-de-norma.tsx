import { createContext, type ReactNode, useContext } from 'react';

/** Whether the norm opens beside this page: a pane must not navigate away from its workbook. */
export const NormaAparte = createContext(false);

interface Propiedades {
  readonly clave: string;
  readonly children: ReactNode;
}

/** To a rule's own page: its article, its statement and a form to try it. */
export function EnlaceDeNorma({ clave, children }: Propiedades) {
  const aparte = useContext(NormaAparte);
  return (
    <a
      href={`/#/norma/${encodeURIComponent(clave)}`}
      {...(aparte ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      {children}
    </a>
  );
}
