import { type Celdas, DE_TODOS, valorDe } from '../../../shared/captura/celdas';
import { type Hallazgo } from './hallazgo';
import { type EnTabla, enCelda } from './leer-celda';
import { type TablaLeida } from './tabla-leida';

/* What may be found out of its place in the tables of a captura, each in words that say what to do. */

const sinCelda = { celda: null, clave: null, antes: null, dice: null };

const NOMBRES = { captura: 'Captura', asistencia: 'Asistencia', remediales: 'Remediales' } as const;

export const tablaAusente = (que: keyof typeof NOMBRES): Hallazgo => ({
  ...{ ...sinCelda, clase: 'tabla-ausente', hoja: null },
  motivo: `La tabla de ${NOMBRES[que]} ya no está en el libro.`,
  remedio: 'Elija «Restaurar» para volver a hacerla con lo que el libro recuerda: nada se perdió.',
});

export const columnaAusente = (tabla: TablaLeida, nombre: string | null, titulo: string): Hallazgo => ({
  ...{ ...sinCelda, clase: 'columna-ausente', hoja: tabla.hoja },
  clave: nombre === null ? null : { matricula: DE_TODOS, columna: nombre },
  motivo: `En la hoja «${tabla.hoja}» ya no está la columna «${titulo}».`,
  remedio: `Devuelva a la columna su título «${titulo}», o elija «Restaurar»: lo capturado en ella no se perdió.`,
});

export const columnaDesconocida = (tabla: TablaLeida, titulo: string, lugar: number): Hallazgo => ({
  ...{ ...enCelda(tabla, { fila: -1, lugar }), clase: 'columna-desconocida', dice: titulo },
  motivo: `La columna «${titulo}» no es del plan: puede quedarse, y no se envía.`,
  remedio: 'Si es un indicador, agréguelo al plan; si es una nota suya, no hay nada que hacer.',
});

export const columnaRepetida = (tabla: TablaLeida, titulo: string, lugar: number): Hallazgo => ({
  ...{ ...enCelda(tabla, { fila: -1, lugar }), clase: 'columna-repetida', dice: titulo },
  motivo: `La columna «${titulo}» aparece dos veces; sólo se lee la primera.`,
  remedio: 'Deje una sola columna con ese título.',
});

export const renglonRepetido = (tabla: TablaLeida, donde: EnTabla, matricula: string): Hallazgo => ({
  ...{ ...enCelda(tabla, donde), clase: 'renglon-repetido', dice: matricula },
  motivo: `La matrícula ${matricula} aparece dos veces; sólo se lee el primer renglón.`,
  remedio: 'Deje un solo renglón para cada alumno.',
});

export const alumnoDesconocido = (tabla: TablaLeida, donde: EnTabla, matricula: string): Hallazgo => ({
  ...{ ...enCelda(tabla, donde), clase: 'alumno-desconocido', dice: matricula },
  motivo: `La matrícula ${matricula} no está en la lista del grupo.`,
  remedio: 'Agréguela en «Alumnos» del panel, o corrija la matrícula.',
});

export const alumnoAusente = (tabla: TablaLeida, matricula: string, esperadas: Celdas): Hallazgo => ({
  ...{ ...sinCelda, clase: 'alumno-ausente', hoja: tabla.hoja, clave: { matricula, columna: 'nombre' } },
  antes: valorDe(esperadas, { matricula, columna: 'nombre' }),
  motivo: `En la hoja «${tabla.hoja}» no está el renglón de la matrícula ${matricula}.`,
  remedio: 'Elija «Restaurar» para devolver su renglón; lo capturado no se perdió.',
});
