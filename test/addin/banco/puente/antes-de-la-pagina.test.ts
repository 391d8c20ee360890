import { expect, test } from '@jest/globals';
import vm from 'node:vm';
import { PUENTE_DEL_BANCO } from '../../../../addin/banco/puente/antes-de-la-pagina';

const API = 'https://localhost/api/capturas';

/** What reaches the network of what a pane asks for through the bridge of the bench. */
async function salida(pedir: string, enviosEnPausa: boolean): Promise<string[]> {
  const salidas: string[] = [];
  const window = {
    fetch: async (direccion: string | Request, opciones?: RequestInit) => {
      const peticion = new Request(direccion, opciones);
      salidas.push(`${peticion.method} ${peticion.url} ${await peticion.text()}`);
    },
    parent: { enviosEnPausa, anfitrion: { conectar: () => undefined } },
  };
  const pagina = vm.createContext({ window, Request, URL, location: { href: 'https://localhost/' } });
  vm.runInContext(PUENTE_DEL_BANCO, pagina);
  await vm.runInContext(`window.fetch(${pedir}).catch(() => undefined)`, pagina);
  return salidas;
}

test.each([
  { pedir: `'${API}', { method: 'PUT', body: 'x' }`, enPausa: [], sinPausa: [`PUT ${API} x`] },
  {
    pedir: `new Request('${API}', { method: 'PUT', body: 'x' })`,
    enPausa: [],
    sinPausa: [`PUT ${API} x`],
  },
  { pedir: `new Request('${API}'), { method: 'DELETE' }`, enPausa: [], sinPausa: [`DELETE ${API} `] },
  { pedir: `'${API}', { method: 'get' }`, enPausa: [`GET ${API} `], sinPausa: [`GET ${API} `] },
  { pedir: `new Request('${API}')`, enPausa: [`GET ${API} `], sinPausa: [`GET ${API} `] },
  {
    pedir: `'https://localhost/entrar', { method: 'POST', body: 'x' }`,
    enPausa: ['POST https://localhost/entrar x'],
    sinPausa: ['POST https://localhost/entrar x'],
  },
])('while envíos are paused, of fetch($pedir) leaves $enPausa', async ({ pedir, enPausa, sinPausa }) => {
  expect(await salida(pedir, true)).toEqual(enPausa);
  expect(await salida(pedir, false)).toEqual(sinPausa);
});
