import { type KeyboardEvent } from 'react';

const PASOS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows go from a search to the first link of what it found, through the links, and back up to the search. */
export function recorrerConFlechas(evento: KeyboardEvent, marco: HTMLElement | null): void {
  const paso = PASOS[evento.key];
  const { target } = evento;
  const desdeBuscador = target instanceof HTMLInputElement;
  if (!marco || paso === undefined || !(desdeBuscador || target instanceof HTMLAnchorElement)) return;
  const paradas = [...marco.querySelectorAll<HTMLElement>('input, li a')];
  evento.preventDefault();
  paradas[paradas.indexOf(target) + paso]?.focus();
}
