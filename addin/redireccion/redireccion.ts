import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { CANAL_DE_SALIDA } from '../cliente/canal-de-salida';
import { esDeDialogo } from '../cliente/vuelta-del-dialogo';

if (esDeDialogo(location.href)) {
  // Office's dialog is a window apart: what came back is said through office.js, which that page has.
  location.replace(`/dialogo.html${location.search}${location.hash}`);
} else {
  volver();
}

function volver(): void {
  // Who comes back from leaving brings nothing to enter with.
  if (!/[?&#](code|error)=/.test(location.href)) {
    const canal = new BroadcastChannel(CANAL_DE_SALIDA);
    canal.postMessage(null);
    canal.close();
  }

  // The provider comes back here: a popup hands its answer to the page that opened it, a redirect goes on to it.
  broadcastResponseToMainFrame().catch(() => location.replace('/'));
}
