import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect } from 'react';
import { useAspecto } from './aspecto';
import { COLORES_DE_FLUENT } from './colores-de-fluent';
import './letra';
import './tema.css';

/** Light, dark or high contrast for everything below, Fluent's components and our own alike. */
export function Tema({ children }: { readonly children: ReactNode }) {
  const aspecto = useAspecto();
  useLayoutEffect(() => {
    document.documentElement.dataset['aspecto'] = aspecto;
  }, [aspecto]);
  return (
    <FluentProvider theme={COLORES_DE_FLUENT[aspecto]} className="tema">
      {children}
    </FluentProvider>
  );
}
