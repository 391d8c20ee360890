import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// The provider comes back here: a popup hands its answer to the page that opened it, a redirect goes on to it.
broadcastResponseToMainFrame().catch(() => location.replace('/'));
