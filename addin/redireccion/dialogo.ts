import { leerConfiguracionDelSitio } from '../cliente/configuracion-del-sitio';
import { DESTINO, esDelEmisor, mensajeDeVuelta } from '../cliente/vuelta-del-dialogo';

/*
 * What Office's own dialog opens, on our origin as it has to: it goes on to the provider, and when it comes back it
 * hands over what the provider answered to the pane that asked for it, which is the one that can make use of it.
 */

async function atender(): Promise<string | null> {
  if (typeof Office === 'undefined') return 'Esta ventana necesita Excel y conexión a internet.';
  // Where it is, office.js knows by the first address alone, and keeps it for the next one.
  await Office.onReady();
  const destino = new URLSearchParams(location.search).get(DESTINO);
  if (destino === null) {
    const { origin: targetOrigin, hash, search } = location;
    Office.context.ui.messageParent(mensajeDeVuelta(hash || search), { targetOrigin });
    return null;
  }
  const sitio = await leerConfiguracionDelSitio();
  if (!sitio.ok) return `${sitio.problema.detail} ${sitio.problema.remedio}`;
  if (!esDelEmisor(destino, sitio.valor.emisor)) return 'La dirección no es la del proveedor de identidad.';
  location.replace(destino);
  return null;
}

void atender().then((dicho) => {
  const donde = document.getElementById('dicho');
  if (dicho !== null && donde)
    donde.textContent = `${dicho} Cierre esta ventana y vuelva a intentarlo desde el panel.`;
});
