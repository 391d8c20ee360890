import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { estaEnExcel } from './anfitrion-de-office';
import { Panel } from './panel';
import { TemaDelPanel } from './tema-del-panel';

async function mostrar(): Promise<void> {
  const enExcel = await estaEnExcel();
  const raiz = document.getElementById('raiz');
  if (!raiz) throw new Error('the page has no #raiz');
  createRoot(raiz).render(
    <StrictMode>
      <TemaDelPanel enExcel={enExcel}>
        <Panel enExcel={enExcel} />
      </TemaDelPanel>
    </StrictMode>,
  );
}

void mostrar();
