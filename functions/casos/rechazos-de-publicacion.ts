/** Why a report is not published, read or withdrawn. */
export const RECHAZOS_DE_PUBLICACION = {
  'corte-no-concluido': {
    estado: 409,
    titulo: 'El corte no ha concluido',
    remedio: 'Publique el reporte como preliminar, o espere a que concluya el corte.',
    regla: 'CON-03',
  },
  'unidad-no-concluida': {
    estado: 409,
    titulo: 'La unidad no ha concluido',
    remedio: 'Publique el reporte como preliminar, o espere a que concluya su captura.',
    regla: 'CON-03',
  },
  'falta-motivo': {
    estado: 409,
    titulo: 'Falta el motivo del reemplazo',
    remedio: 'Escriba el motivo y publique de nuevo.',
  },
  'publicacion-superada': {
    estado: 409,
    titulo: 'Otra publicación posterior está vigente',
    remedio: 'Revise el reporte vigente y, si aun así debe cambiar, publíquelo de nuevo.',
  },
  'reporte-no-publicado': {
    estado: 404,
    titulo: 'El reporte no está publicado',
    remedio: 'Espere a que Servicios Escolares de la Dirección General lo publique.',
  },
  'reporte-retirado': {
    estado: 410,
    titulo: 'El reporte se retiró',
    remedio: 'Espere a que Servicios Escolares de la Dirección General lo publique de nuevo.',
  },
  'version-no-publicada': {
    estado: 404,
    titulo: 'Esa versión no existe',
    remedio: 'Elija una de la lista de versiones del reporte.',
  },
  'version-retirada': {
    estado: 410,
    titulo: 'Esa versión se retiró',
    remedio: 'Consulte la versión vigente.',
  },
  'sin-version-anterior': {
    estado: 409,
    titulo: 'No hay una versión anterior',
    remedio: 'Retire el reporte sin dejar otra versión, o publique de nuevo.',
  },
  'unidad-sin-libro': {
    estado: 409,
    titulo: 'Esta versión no tiene libro de Excel',
    remedio:
      'Pida a Servicios Escolares de la Dirección General que publique de nuevo la unidad: desde entonces tiene libro.',
  },
} as const;
