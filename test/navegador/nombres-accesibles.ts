import { type Page } from 'playwright-core';

/**
 * What a screen reader would call nothing: controls, links, images and regions without a name, fields without a
 * label, headings that skip, repeated ids. Empty when the page is sound.
 */
export const faltasDeAccesibilidad = (pagina: Page): Promise<string[]> =>
  pagina.evaluate(() => {
    const faltas: string[] = [];
    const visible = (elemento: Element): boolean =>
      elemento.getClientRects().length > 0 && !elemento.closest('[aria-hidden="true"]');
    const texto = (elemento: Element | null): string => elemento?.textContent.trim() ?? '';
    const nombre = (elemento: Element): string => {
      const porId = (elemento.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => texto(document.getElementById(id)))
        .join(' ');
      const etiquetas =
        elemento instanceof HTMLInputElement ||
        elemento instanceof HTMLSelectElement ||
        elemento instanceof HTMLTextAreaElement
          ? [...(elemento.labels ?? [])].map(texto).join(' ')
          : texto(elemento);
      const titulo = texto(elemento.querySelector('title'));
      return [elemento.getAttribute('aria-label') ?? '', porId, etiquetas, titulo].join('').trim();
    };
    const conNombre =
      'a[href], button, input, select, textarea, summary, svg[role="img"], [role="region"], nav';
    for (const elemento of document.querySelectorAll(conNombre)) {
      if (visible(elemento) && nombre(elemento) === '')
        faltas.push(`sin nombre: ${elemento.outerHTML.slice(0, 120)}`);
    }
    for (const svg of document.querySelectorAll('svg:not([role="img"])')) {
      if (!svg.closest('[aria-hidden="true"]')) faltas.push(`dibujo suelto: ${svg.outerHTML.slice(0, 120)}`);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of new Set(ids.filter((otro, lugar) => ids.indexOf(otro) !== lugar))) {
      faltas.push(`id repetido: ${id}`);
    }
    const niveles = [...document.querySelectorAll('h1, h2, h3')]
      .filter(visible)
      .map(({ tagName }) => Number(tagName[1]));
    if (niveles.filter((nivel) => nivel === 1).length !== 1) faltas.push('debe haber un título de página');
    niveles.forEach((nivel, lugar) => {
      if (nivel - (niveles[lugar - 1] ?? 1) > 1) faltas.push(`el título ${lugar + 1} salta de nivel`);
    });
    if (document.documentElement.scrollWidth > innerWidth) faltas.push('la página se desborda a lo ancho');
    return faltas;
  });
