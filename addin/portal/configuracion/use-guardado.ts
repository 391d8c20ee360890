import { useState } from 'react';
import { type Problema } from '../../../shared/modelo/problema';
import { type Resultado } from '../../cliente/resultado';

/** The course of saving one form: at rest, saving, saved, or refused with its problem. */
export function useGuardado<T>(alGuardar: (valor: T) => void) {
  const [guardando, setGuardando] = useState(false);
  const [hecho, setHecho] = useState(false);
  const [problema, setProblema] = useState<Problema | null>(null);
  return {
    guardando,
    hecho,
    problema,
    /** Something was edited, or a save was tried that cannot be sent: what was said before is no longer so. */
    alEditar: (): void => {
      setHecho(false);
      setProblema(null);
    },
    guardar: async (enviar: () => Promise<Resultado<T>>): Promise<void> => {
      setGuardando(true);
      setHecho(false);
      const resultado = await enviar();
      setGuardando(false);
      setHecho(resultado.ok);
      setProblema(resultado.ok ? null : resultado.problema);
      if (resultado.ok) alGuardar(resultado.valor);
    },
  };
}
