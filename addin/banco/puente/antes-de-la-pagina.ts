/** What this Excel says it can do. */
const CONJUNTOS = {
  excelapi: '1.17',
  sharedruntime: '1.2',
  customfunctionsruntime: '1.4',
  customfunctions: '1.8',
  addincommands: '1.3',
  delayforcelledit: '1.1',
};

/** Colours of Excel's own window, as numbers. Not every Excel tells them. */
const TEMAS = {
  claro: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626 },
  oscuro: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff },
  ninguno: {},
};
export type TemaDeExcel = keyof typeof TEMAS;

interface Enlace {
  /** Expression of the page: a function that takes a message to the host and promises its answer, or null. */
  readonly alAnfitrion: string;
  /** Statement of the page that gives the host `recibir`, a function that takes its messages. */
  readonly conectar: string;
  /** Expression of the page. */
  readonly tema: string;
}

/**
 * What a desktop Excel puts in a page before any of its scripts: the native bridge of the rich API, and the older
 * external object from which office.js learns where it is. It runs in the page, as text.
 */
export const antesDeLaPagina = ({ alAnfitrion, conectar, tema }: Enlace): string => `(() => {
  const puente = {
    onMessageFromHost: null,
    sendMessageToHost(texto) {
      (${alAnfitrion})(texto).then((respuesta) => respuesta && puente.onMessageFromHost(respuesta));
    },
  };
  window._richApiNativeBridge = puente;
  const recibir = (texto) => puente.onMessageFromHost && puente.onMessageFromHost(texto);
  ${conectar};
  const temas = ${JSON.stringify(TEMAS)};
  const constantes = {
    GetAppType: 1, GetSolutionRef: 'siseac', GetAppVersionMajor: 16, GetAppVersionMinor: 1,
    GetAppUILocale: 'es-MX', GetAppDataLocale: 'es-MX', GetDocUrl: 'C:\\\\libro.xlsx', GetAppCapabilities: 1,
    GetActivationMode: 1, GetControlIntegrationLevel: 1, GetSolutionToken: '', GetCorrelationId: 'c',
    GetInstanceId: 'i', GetTouchEnabled: false, GetCommerceAllowed: true, GetHostCustomMessage: '',
    GetSupportedMatrix: ${JSON.stringify(JSON.stringify(CONJUNTOS))},
    GetOfficeThemeInfo: JSON.stringify(temas[${tema}]),
    GetHostFullVersion: '16.0.19000.20000', GetInitialDisplayMode: 0,
  };
  const contexto = { GetSettings: () => ({ Read() {}, Write() {} }) };
  for (const [nombre, valor] of Object.entries(constantes)) contexto[nombre] = () => valor;
  Object.defineProperty(window, 'external', {
    configurable: true,
    value: {
      GetContext: () => contexto,
      Execute: (_id, _parametros, listo) => setTimeout(() => listo && listo([0, null]), 0),
      RegisterEvent: (_id, _destino, _manejador, listo) => setTimeout(() => listo && listo(0), 0),
      UnregisterEvent: (_id, _destino, listo) => setTimeout(() => listo && listo(0), 0),
    },
  });
})();`;

/**
 * While somebody has the bench pause its envíos, nothing that the pane would change in the service leaves the page: to
 * the pane it is as when there is no network. Reading and signing in go on.
 */
const ENVIOS_EN_PAUSA = `(() => {
  const pedir = window.fetch.bind(window);
  window.fetch = async (direccion, opciones) => {
    const peticion = new Request(direccion, opciones);
    const cambia = !['GET', 'HEAD'].includes(peticion.method);
    if (window.parent.enviosEnPausa && cambia && new URL(peticion.url).pathname.startsWith('/api/')) {
      throw new TypeError('Los envíos están en pausa en el banco.');
    }
    return pedir(peticion);
  };
})();`;

/** The bridge of the trial bench: its host is in the page around the pane. */
export const PUENTE_DEL_BANCO = `${antesDeLaPagina({
  alAnfitrion: 'window.parent.anfitrion.recibir',
  conectar: 'window.parent.anfitrion.conectar(recibir)',
  // The bench has the colours of the system, and so has a pane whose Excel says nothing of its own.
  tema: "'ninguno'",
})}
${ENVIOS_EN_PAUSA}`;
