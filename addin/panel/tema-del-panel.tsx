import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { useAspecto } from '../ui/tema/aspecto';
import { COLORES_DE_FLUENT } from '../ui/tema/colores-de-fluent';
import '../ui/tema/letra';
import '../ui/tema/tema.css';
import { aspectoDeExcel } from './anfitrion-de-office';

interface Propiedades {
  readonly enExcel: boolean;
  readonly children: ReactNode;
}

/** The colours of Excel's own theme; the device's where Excel does not say, and high contrast above either. */
export function TemaDelPanel({ enExcel, children }: Propiedades) {
  const delEquipo = useAspecto();
  const [deExcel] = useState(() => (enExcel ? aspectoDeExcel() : null));
  const aspecto = delEquipo === 'alto-contraste' ? delEquipo : (deExcel ?? delEquipo);
  useLayoutEffect(() => {
    document.documentElement.dataset['aspecto'] = aspecto;
  }, [aspecto]);
  return (
    <FluentProvider theme={COLORES_DE_FLUENT[aspecto]} className="tema">
      {children}
    </FluentProvider>
  );
}
