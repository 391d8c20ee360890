import path from 'node:path';
import { PERSONAS_DE_MUESTRA } from './identidad/personas-de-muestra';
import { ARCHIVOS_DE_MUESTRA } from './muestra/sembrar';
import { type Pila } from './pila';

/** Where manifest.xml says that the pages are. */
const ORIGEN_DEL_MANIFIESTO = 'https://localhost:3443';

interface Bienvenido extends Pick<Pila, 'origen'> {
  readonly certificado: Pick<Pila['certificado'], 'archivo'>;
}

/** What npm start says once everything answers. */
export function bienvenida(
  { origen, certificado: { archivo } }: Bienvenido,
  raiz: string,
  datos: string,
): string {
  const deFabrica = origen === ORIGEN_DEL_MANIFIESTO;
  const manifiesto = path.join(raiz, deFabrica ? 'manifest.xml' : 'dist/addin/manifest.xml');
  const personas = PERSONAS_DE_MUESTRA.map(
    ({ id, nombre, puesto }) => `  ${id.padEnd(12)}${nombre}, ${puesto}`,
  );
  const antes = deFabrica
    ? []
    : [
        `  Antes    npm run manifiesto -- --host ${origen}`,
        `           (manifest.xml apunta a ${ORIGEN_DEL_MANIFIESTO}, y este servicio está en otra dirección)`,
      ];
  return [
    '',
    'SISEAC está listo.',
    '',
    `  Portal                 ${origen}/`,
    `  Banco de pruebas       ${origen}/banco.html (el complemento, sin tener Excel)`,
    `  Descripción de la API  ${origen}/api/openapi.json`,
    `  Datos guardados en     ${datos}`,
    '',
    'Personas de muestra, sin contraseña:',
    ...personas,
    '',
    'Para probar la carga, entre como dg y arrastre los archivos del corte 3 del plantel 252:',
    `  ${path.join(ARCHIVOS_DE_MUESTRA, '252-orizaba', 'corte3')}`,
    '',
    'Para que el navegador y Excel confíen en esta máquina, una sola vez:',
    `  Windows        certutil -user -addstore Root "${archivo}"`,
    `  macOS          security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${archivo}"`,
    `  Linux, Chrome  certutil -d sql:$HOME/.pki/nssdb -A -t "P,," -n siseac -i "${archivo}"`,
    '  Después cierre y vuelva a abrir el navegador o Excel.',
    '',
    'Para instalar el complemento en Excel, una sola vez:',
    ...antes,
    `  Windows  reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v siseac /t REG_SZ /d "${manifiesto}" /f`,
    `  macOS    cp "${manifiesto}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/`,
    `  Web      Inicio › Complementos › Más complementos › Mis complementos › Cargar mi complemento: ${manifiesto}`,
    '',
    'Ctrl+C detiene el servicio; lo guardado permanece.',
    '',
  ].join('\n');
}
