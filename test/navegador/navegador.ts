import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumDesempacado } from './chromium-desempacado';

/** What the page complained of; a test of a page ends by finding it empty. */
export interface Ventana {
  readonly contexto: BrowserContext;
  readonly pagina: Page;
  readonly quejas: readonly string[];
}

/**
 * Chromium from its own package, so that no machine needs one installed. The package's own arguments switch web
 * security off and are left aside.
 */
export async function abrirNavegador(): Promise<Browser> {
  const carpeta = await chromiumDesempacado();
  return chromium.launch({
    executablePath: path.join(carpeta, 'chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(carpeta, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(carpeta, 'fonts'),
    },
  });
}

interface Aspecto {
  readonly ancho?: number;
  readonly alto?: number;
  readonly colores?: 'light' | 'dark';
}

/** A person's own window: no cookies nor storage of any other. */
export async function abrirVentana(navegador: Browser, aspecto: Aspecto = {}): Promise<Ventana> {
  const { ancho = 1280, alto = 860, colores = 'light' } = aspecto;
  const contexto = await navegador.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: ancho, height: alto },
    colorScheme: colores,
    locale: 'es-MX',
    reducedMotion: 'reduce',
  });
  const pagina = await contexto.newPage();
  const quejas: string[] = [];
  pagina.on('console', (mensaje) => {
    if (mensaje.type() === 'error' || mensaje.type() === 'warning') quejas.push(mensaje.text());
  });
  pagina.on('pageerror', (error) => quejas.push(String(error)));
  return { contexto, pagina, quejas };
}
