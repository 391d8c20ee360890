import { PERSONAS_DE_MUESTRA } from './personas-de-muestra';

const ESTILO = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 32rem; margin: 10vh auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; }
  form { display: grid; gap: .75rem; }
  button { font: inherit; text-align: left; padding: .75rem 1rem; border-radius: .5rem; cursor: pointer;
    border: 1px solid light-dark(#8a8a8a, #9a9a9a); background: light-dark(#fff, #262626); color: inherit; }
  button:hover, button:focus-visible { outline: 3px solid light-dark(#0b6a5a, #4cc3ad); }
  small { display: block; opacity: .75; }`;

const pagina = (titulo: string, contenido: string): string => `<!doctype html>
<html lang="es-MX">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titulo} · SISEAC</title><style>${ESTILO}</style></head>
<body><main><h1>${titulo}</h1>${contenido}</main></body></html>`;

/** Stands where an institution's own sign-in would: here one only says who one wants to be. */
export const paginaDeEntrada = (): string =>
  pagina(
    'Iniciar sesión en esta máquina',
    `<p>Elija con quién quiere probar SISEAC. No hay contraseñas: estas personas sólo existen aquí.</p>
<form method="get">${PERSONAS_DE_MUESTRA.map(
      ({ id, nombre, puesto }) =>
        `<button name="persona" value="${id}">${nombre}<small>${puesto}</small></button>`,
    ).join('\n')}</form>`,
  );

export const paginaDeError = (): string =>
  pagina(
    'No se pudo iniciar sesión',
    '<p>La solicitud venció o no es válida. Vuelva a <a href="/">SISEAC</a> e inicie sesión de nuevo.</p>',
  );

/** Signing out was already confirmed in SISEAC, so the form sends itself. */
export const paginaDeSalida = (formulario: string): string =>
  pagina(
    'Cerrar sesión',
    `${formulario}
<p><button form="op.logoutForm" name="logout" value="yes" autofocus>Cerrar la sesión</button></p>
<script>document.forms[0].requestSubmit(document.querySelector('button[name=logout]'));</script>`,
  );
