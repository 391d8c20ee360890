import { type Problema } from '../../shared/modelo/problema';

const problema = (
  clave: string,
  status: number,
  title: string,
  detail: string,
  remedio: string,
): Problema => ({ type: 'about:blank', clave, status, title, detail, remedio });

/** What goes wrong before the service can answer, told in the same words as what it answers. */
export const SIN_RED = problema(
  'sin-red',
  0,
  'No hay conexión con SISEAC',
  'La solicitud no llegó al servicio.',
  'Revise su conexión a internet y vuelva a intentarlo. Lo que ya estaba guardado sigue guardado.',
);

export const SESION_VENCIDA = problema(
  'sesion-vencida',
  401,
  'La sesión terminó',
  'Por seguridad, la sesión se cierra después de un tiempo.',
  'Entre de nuevo: lo que estaba haciendo sigue donde lo dejó.',
);

export const RESPUESTA_ILEGIBLE = problema(
  'respuesta-ilegible',
  502,
  'El servicio respondió algo que esta página no entiende',
  'Puede que el servicio se haya actualizado mientras la página estaba abierta.',
  'Vuelva a cargar la página. Si se repite, avise a Servicios Escolares.',
);

export const SITIO_SIN_CONFIGURACION = problema(
  'sitio-sin-configuracion',
  500,
  'Este sitio no está configurado',
  'No se encontró con qué proveedor de identidad se entra.',
  'Vuelva a cargar la página. Si se repite, avise a quien administra el sistema.',
);

export const ENTRADA_FALLIDA = problema(
  'entrada-fallida',
  401,
  'No se completó la entrada',
  'El proveedor de identidad no confirmó quién es usted, o la ventana se cerró antes de terminar.',
  'Vuelva a intentarlo. Si su cuenta no aparece, pida acceso a Servicios Escolares.',
);

export const SALIDA_SIN_CONFIRMAR = problema(
  'salida-sin-confirmar',
  0,
  'Salió de este panel, pero su sesión puede seguir abierta',
  'El proveedor de identidad no confirmó la salida: la ventana se bloqueó o se cerró antes de terminar.',
  'Si comparte este equipo, cierre Excel y todas las ventanas del navegador; o permita las ventanas emergentes, entre de nuevo y vuelva a salir.',
);

export const SALIDA_DEL_PORTAL_SIN_CONFIRMAR = problema(
  'salida-sin-confirmar',
  0,
  'Salió de esta página, pero su sesión puede seguir abierta',
  'No se pudo avisar de la salida al proveedor de identidad.',
  'Si comparte este equipo, cierre todas las ventanas del navegador; o revise su conexión, entre de nuevo y vuelva a salir.',
);
