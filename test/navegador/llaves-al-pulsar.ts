import { type Locator, type Page } from 'playwright-core';

/** The Idempotency-Key of each press, the motivo being each time another or the same, while the service fails. */
export async function llavesAlPulsar(
  pagina: Page,
  ruta: RegExp,
  { motivo, boton }: { readonly motivo: Locator; readonly boton: Locator },
  motivos: readonly string[],
): Promise<(string | null)[]> {
  const llaves: (string | null)[] = [];
  await pagina.route(ruta, (pedida) =>
    pedida.request().method() === 'POST' ? pedida.fulfill({ status: 503 }) : pedida.continue(),
  );
  for (const uno of motivos) {
    await motivo.fill(uno);
    const enviada = pagina.waitForRequest((pedida) => ruta.test(pedida.url()) && pedida.method() === 'POST');
    const contestada = pagina.waitForResponse((una) => ruta.test(una.url()) && una.status() === 503);
    await boton.click();
    llaves.push(await (await enviada).headerValue('idempotency-key'));
    await contestada;
  }
  await pagina.unroute(ruta);
  return llaves;
}
