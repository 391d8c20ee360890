import { RECHAZOS_DE_PUBLICACION } from './rechazos-de-publicacion';

export interface ClaseDeRechazo {
  /** HTTP status it is answered with. */
  readonly estado: number;
  readonly titulo: string;
  readonly remedio: string;
  /** The rule of the catalogue behind every refusal of the class, where there is one. */
  readonly regla?: string;
}

/** Every refusal the service gives. A clave, once published, keeps its meaning. */
export const RECHAZOS = {
  ...RECHAZOS_DE_PUBLICACION,
  'sin-sesion': {
    estado: 401,
    titulo: 'Hace falta iniciar sesión',
    remedio: 'Inicie sesión y vuelva a intentarlo.',
  },
  'credencial-no-valida': {
    estado: 401,
    titulo: 'La sesión no es válida',
    remedio: 'Cierre la sesión, inicie sesión de nuevo y vuelva a intentarlo.',
  },
  'sin-permiso': {
    estado: 403,
    titulo: 'No tiene permiso',
    remedio: 'Pida a Servicios Escolares de la Dirección General que revise sus permisos.',
  },
  'plantel-ajeno': {
    estado: 403,
    titulo: 'El plantel no está entre los suyos',
    remedio:
      'Consulte su propio plantel, o pida a Servicios Escolares de la Dirección General que revise sus permisos.',
    regla: 'CON-25',
  },
  'cuenta-de-baja': {
    estado: 403,
    titulo: 'Su cuenta está dada de baja',
    remedio: 'Pida a Servicios Escolares de la Dirección General que la reactive.',
  },
  'sin-administrador': {
    estado: 409,
    titulo: 'Nadie quedaría a cargo de las personas',
    remedio: 'Deje al menos una persona que administre y que no esté de baja, y vuelva a guardar.',
  },
  'administrador-saliente': {
    estado: 409,
    titulo: 'Quien guarda la lista sigue a cargo de ella',
    remedio: 'Deje su propia cuenta en la lista, que administre y sin baja, y vuelva a guardar.',
  },
  'no-encontrado': {
    estado: 404,
    titulo: 'No se encontró lo solicitado',
    remedio: 'Revise la dirección y vuelva a intentarlo.',
  },
  'solicitud-no-valida': {
    estado: 422,
    titulo: 'La solicitud no es válida',
    remedio: 'Corrija el campo señalado y vuelva a enviar.',
  },
  'solicitud-demasiado-grande': {
    estado: 413,
    titulo: 'El envío es demasiado grande',
    remedio: 'Quite lo que no haga falta y vuelva a enviar.',
  },
  'envio-incompleto': {
    estado: 408,
    titulo: 'El envío no llegó completo',
    remedio: 'Revise su conexión y vuelva a enviar: nada de este envío se guardó.',
  },
  'demasiadas-solicitudes': {
    estado: 429,
    titulo: 'Demasiadas solicitudes',
    remedio: 'Espere unos segundos y repita la operación: ésta no se hizo.',
  },
  'tipo-no-admitido': {
    estado: 415,
    titulo: 'El tipo de contenido no se admite',
    remedio: 'Envíe archivos de Excel (.xlsx) o CSV, o JSON donde se indique.',
  },
  'calendario-no-valido': {
    estado: 422,
    titulo: 'El calendario no es válido',
    remedio: 'Corrija las fechas y vuelva a guardar.',
  },
  'plantel-sin-registrar': {
    estado: 404,
    titulo: 'El plantel no está registrado',
    remedio: 'Agregue el plantel en Configuración y vuelva a cargar los archivos.',
  },
  'archivo-demasiado-grande': {
    estado: 413,
    titulo: 'El archivo es demasiado grande',
    remedio: 'Divídalo en varios archivos, por ejemplo uno por grupo, y cárguelos juntos.',
  },
  'archivo-no-admitido': {
    estado: 415,
    titulo: 'El archivo no se admite',
    remedio: 'Cargue la exportación del SAE en .xlsx o .csv.',
  },
  'archivo-no-legible': {
    estado: 422,
    titulo: 'El archivo no se pudo leer',
    remedio:
      'Obténgalo de nuevo (si es del SAE, vuelva a exportarlo) y cárguelo sin abrirlo en otro programa.',
  },
  'nada-que-guardar': {
    estado: 422,
    titulo: 'No se pudo aceptar ningún registro',
    remedio: 'Corrija lo que señala el recibo y vuelva a cargar los archivos.',
  },
  'cambio-simultaneo': {
    estado: 409,
    titulo: 'Alguien más guardó al mismo tiempo',
    remedio: 'Vuelva a abrir la página, revise lo guardado y repita la operación si hace falta.',
  },
  'falta-version': {
    estado: 428,
    titulo: 'Falta decir qué versión se cambia',
    remedio: 'Vuelva a cargar la página, repita el cambio y guarde: así no se borra el de otra persona.',
  },
  'version-cambiada': {
    estado: 412,
    titulo: 'Alguien más lo cambió antes',
    remedio:
      'Nada de lo suyo se guardó. Copie lo que escribió, vuelva a cargar la página para ver lo vigente y repita su cambio sobre ello.',
  },
  'sin-sabana': {
    estado: 404,
    titulo: 'No hay sábana cargada',
    remedio: 'Cargue la sábana de calificaciones del plantel en este corte.',
  },
  'sin-incidencias': {
    estado: 404,
    titulo: 'No hay incidencias cargadas',
    remedio: 'Cargue las incidencias de conducta del plantel en este periodo.',
  },
  'insumos-faltantes': {
    estado: 409,
    titulo: 'Faltan insumos para el reporte',
    remedio: 'Cargue lo que falta y vuelva a intentarlo.',
    regla: 'CON-26',
  },
  'sin-minimo': {
    estado: 409,
    titulo: 'Falta el mínimo aprobatorio',
    remedio: 'Registre en Configuración el mínimo aprobatorio vigente en la fecha del corte.',
    regla: 'CON-32',
  },
  'falta-llave': {
    estado: 400,
    titulo: 'Falta el encabezado Idempotency-Key',
    remedio: 'Envíe en Idempotency-Key un texto único para esta operación, de 8 a 128 caracteres.',
  },
  'llave-reutilizada': {
    estado: 422,
    titulo: 'La llave ya se usó para otra operación',
    remedio: 'Use una llave nueva en Idempotency-Key para una operación distinta.',
  },
  'cambio-no-admitido': {
    estado: 422,
    titulo: 'Las normas no admiten ese cambio',
    remedio: 'Corrija el valor señalado y simule de nuevo.',
  },
  'captura-no-valida': {
    estado: 422,
    titulo: 'Los libros de la asignatura tienen errores',
    remedio: 'Corrija lo que se indica en cada libro y vuelva a cargarlos.',
  },
  'plan-no-coherente': {
    estado: 422,
    titulo: 'El plan de evaluación no cumple los pesos del reglamento',
    remedio: 'Corrija los pesos del plan y vuelva a cargarlo.',
    regla: 'UT-48b',
  },
  'sin-captura': {
    estado: 404,
    titulo: 'No hay captura de esa asignatura',
    remedio: 'Revise el grupo y la asignatura, o empiece la captura desde el libro del docente.',
  },
  'captura-ajena': {
    estado: 403,
    titulo: 'La captura es de otro docente',
    remedio:
      'Abra una de sus capturas, o pida a Servicios Escolares de la Dirección General que revise la asignación.',
  },
  'captura-cambiada': {
    estado: 412,
    titulo: 'La captura cambió desde que la leyó',
    remedio: 'Ponga su libro al día, resuelva los conflictos que señale y envíe de nuevo.',
  },
  'cambio-no-valido': {
    estado: 422,
    titulo: 'Hay cambios que no se pueden aceptar',
    remedio: 'Corrija las celdas señaladas y envíe de nuevo: nada de este envío se guardó.',
  },
  'captura-cerrada': {
    estado: 409,
    titulo: 'La captura ya cerró',
    remedio: 'Solicite una rectificación con su motivo y, cuando se autorice, envíe de nuevo con su folio.',
    regla: 'CON-02',
  },
  'captura-abierta': {
    estado: 409,
    titulo: 'La captura sigue abierta',
    remedio: 'Capture y envíe como siempre: mientras la captura está abierta no hace falta rectificación.',
    regla: 'CON-02',
  },
  'rectificacion-decidida': {
    estado: 409,
    titulo: 'La rectificación ya se decidió',
    remedio: 'Si hace falta otro cambio, que el docente o el plantel soliciten otra rectificación.',
  },
  'insumos-sin-archivar': {
    estado: 409,
    titulo: 'No se guardó con qué se calculó el reporte',
    remedio: 'Publique de nuevo el reporte: desde entonces se guarda con qué se calcula.',
  },
  'norma-no-legible': {
    estado: 409,
    titulo: 'La norma archivada no se pudo leer',
    remedio: 'Avise a quien administra el sistema: el reporte publicado sigue siendo el mismo.',
  },
  'servicio-sin-configurar': {
    estado: 503,
    titulo: 'El servicio no está configurado',
    remedio: 'Avise a quien administra el sistema: falta configurar el inicio de sesión.',
  },
  'identidad-no-disponible': {
    estado: 503,
    titulo: 'No se pudo comprobar la sesión',
    remedio: 'Espere un minuto y vuelva a intentarlo.',
  },
  'dependencia-no-disponible': {
    estado: 503,
    titulo: 'El servicio no está completo',
    remedio: 'Espere un minuto y vuelva a intentarlo; si se repite, avise a quien administra el sistema.',
  },
  'error-interno': {
    estado: 500,
    titulo: 'Ocurrió un error inesperado',
    remedio: 'Vuelva a intentarlo; si se repite, avise a quien administra el sistema con el folio indicado.',
  },
} as const satisfies Record<string, ClaseDeRechazo>;
