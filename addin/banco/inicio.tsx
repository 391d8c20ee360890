import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import './banco.css';

/** The host and its library of workbooks are most of the page: they come after something is seen. */
const Banco = lazy(() => import('./banco.js').then((m) => ({ default: m.Banco })));

const raiz = document.getElementById('raiz');
if (!raiz) throw new Error('the page has no #raiz');
createRoot(raiz).render(
  <StrictMode>
    <Suspense fallback={<p className="banco-espera">Abriendo el banco de pruebas…</p>}>
      <Banco />
    </Suspense>
  </StrictMode>,
);
