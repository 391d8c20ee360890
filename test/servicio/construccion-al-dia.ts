import path from 'node:path';
import { estaConstruido } from '../../functions/local/construir-si-hace-falta';

const VARIABLE = 'SISEAC_CONSTRUCCION_AL_DIA';

/** Before all tests: whether dist/ is what the sources make. Only those that start it need it to be. */
export async function compararConstruccion(): Promise<void> {
  process.env[VARIABLE] = (await estaConstruido(path.join(__dirname, '../..'))) ? '1' : '0';
}

/** Refuses to test what an older source made. Outside jest, whoever starts the service has just built it. */
export function exigirConstruccionAlDia(): void {
  if (process.env[VARIABLE] === '0') {
    throw new Error('dist/ is missing or older than its sources: run «npm run build» before this test');
  }
}
