import { PERSONAS_DE_MUESTRA } from './identidad/personas-de-muestra';
import { type Pila } from './pila';

/** What npm start says once everything answers. */
export const bienvenida = ({ origen, certificado }: Pila, datos: string): string => `
SISEAC está listo.

  Portal                  ${origen}/
  Descripción de la API   ${origen}/api/openapi.json
  Datos guardados en      ${datos}

Personas de muestra (sin contraseña):
${PERSONAS_DE_MUESTRA.map(({ id, nombre, puesto }) => `  ${id.padEnd(12)} ${nombre}, ${puesto}`).join('\n')}

Para que el navegador y Excel confíen en esta máquina, una sola vez (el certificado es ${certificado.archivo}):
  Windows        certutil -user -addstore Root "${certificado.archivo}"
  macOS          security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${certificado.archivo}"
  Linux, Chrome  certutil -d sql:$HOME/.pki/nssdb -A -t "P,," -n siseac -i "${certificado.archivo}"
Después cierre y abra de nuevo el navegador o Excel.

Ctrl+C detiene el servicio; lo guardado permanece.
`;
