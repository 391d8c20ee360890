import { type Page } from 'playwright-core';
import { type Persona } from '../servicio/servicio';

const NOMBRES: Readonly<Record<Persona, RegExp>> = {
  dg: /Elena Robles/,
  plantel252: /Marta Solís/,
  plantel57: /Raúl Peña/,
  docente: /Juan Torres/,
  'docente-ut': /Lucía Carrillo/,
};

/** Signs in as a demo person does: the portal's button, the provider's page, and back to the same address. */
export async function entrarAlPortal(
  pagina: Page,
  origen: string,
  persona: Persona,
  fragmento = '',
): Promise<void> {
  await pagina.goto(`${origen}/${fragmento}`);
  await pagina.getByRole('button', { name: 'Entrar con mi cuenta institucional' }).click();
  await pagina.getByText(NOMBRES[persona]).first().click();
  await pagina.getByRole('button', { name: 'Salir' }).waitFor();
}
