import { type Problema } from '../../../shared/modelo/problema';
import { type FaltaDeCambio } from '../../../shared/modelo/falta-de-cambio';

const problema = (clave: string, title: string, detail: string, remedio: string): Problema => ({
  ...{ type: 'about:blank', status: 0, clave, title, detail, remedio },
});

export const SIN_CAPTURA = problema(
  'sin-captura-en-libro',
  'Esta captura ya no está en el libro',
  'El libro no recuerda de qué grupo y asignatura es.',
  'Ábrala de nuevo desde «Nueva captura»: lo que ya se envió sigue en el servicio.',
);

export const MEMORIA_DANADA = problema(
  'memoria-danada',
  'El libro no recuerda bien esta captura',
  'La hoja en la que el complemento guarda lo pendiente fue modificada o está incompleta.',
  'Sus hojas siguen como estaban. Ábrala de nuevo desde «Nueva captura» para traer lo que ya se envió, y vuelva a capturar lo que falte.',
);

/** Another pane keeps writing in the same workbook. */
export const OTRO_PANEL = problema(
  'otro-panel-en-el-libro',
  'Alguien más está capturando en este libro',
  'Otro panel de SISEAC escribe al mismo tiempo en este archivo, y para no perder lo suyo no se escribió nada.',
  'Vuelva a intentarlo en un momento. Si comparten el archivo, capture cada quien su grupo.',
);

export const datoNoValido = ([primera, ...otras]: readonly FaltaDeCambio[]): Problema =>
  problema(
    'dato-no-valido',
    'No se escribió nada',
    otras.length === 0
      ? (primera?.motivo ?? '')
      : `${primera?.motivo ?? ''} Y ${otras.length === 1 ? 'un dato más' : `${otras.length} datos más`}.`,
    primera?.remedio ?? 'Revise los datos y vuelva a intentarlo.',
  );

/** What a bulk action wrote was changed since, so that taking it back would lose what somebody did. */
export const YA_CAMBIO = problema(
  'dato-cambiado',
  'Lo que se iba a deshacer cambió después',
  'Alguna de esas celdas ya tiene otro valor, y deshacer lo borraría.',
  'Corrija a mano las celdas que quiera cambiar.',
);

export const YA_ESTA = problema(
  'captura-repetida',
  'Ese grupo ya está en el libro',
  'Este libro ya tiene las hojas de esa asignatura y ese grupo.',
  'Elíjala en la lista de capturas del panel.',
);
