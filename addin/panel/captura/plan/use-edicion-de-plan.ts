import { useState } from 'react';
import { anotar, deshacer, empezarHistoria, rehacer } from './historia';
import { type PlanEnTexto } from './plan-en-texto';

/** A plan that is being edited, with what was done to it: every change can be taken back. */
export interface Edicion {
  readonly texto: PlanEnTexto;
  readonly puedeDeshacer: boolean;
  readonly puedeRehacer: boolean;
  /** `campo` names the field that is typed in, so that its letters are one change. */
  readonly cambiar: (texto: PlanEnTexto, campo?: string) => void;
  readonly deshacer: () => void;
  readonly rehacer: () => void;
}

export function useEdicionDePlan(inicial: PlanEnTexto | (() => PlanEnTexto)): Edicion {
  const [historia, setHistoria] = useState(() =>
    empezarHistoria(typeof inicial === 'function' ? inicial() : inicial),
  );
  return {
    texto: historia.presente,
    puedeDeshacer: historia.pasado.length > 0,
    puedeRehacer: historia.futuro.length > 0,
    cambiar: (texto, campo) => setHistoria((anterior) => anotar(anterior, texto, campo ?? null)),
    deshacer: () => setHistoria(deshacer),
    rehacer: () => setHistoria(rehacer),
  };
}
