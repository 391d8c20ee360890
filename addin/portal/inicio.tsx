import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Tema } from '../ui/tema/tema';
import { Portal } from './portal';

const raiz = document.getElementById('raiz');
if (!raiz) throw new Error('the page has no #raiz');
createRoot(raiz).render(
  <StrictMode>
    <Tema>
      <Portal />
    </Tema>
  </StrictMode>,
);
