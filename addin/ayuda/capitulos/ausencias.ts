import { type Capitulo, lista, parrafo } from '../capitulo';

export const AUSENCIAS: Capitulo = {
  clave: 'ausencias',
  titulo: 'No se presentó, justificó o está pendiente',
  resumen: 'Tres cosas distintas que se escriben distinto.',
  bloques: () => [
    {
      que: 'tabla',
      titulo: 'Cómo se escribe cada ausencia de resultado',
      columnas: ['Se escribe', 'Quiere decir', 'Cuenta como'],
      renglones: [
        ['`NP`', 'No se presentó sin justificar, o entregó tarde.', 'Un cero ([Art. 46](UT-46)).'],
        ['`JU`', 'Faltó y lo justificó.', 'Pendiente: espera su evaluación ([Art. 67](UT-67)).'],
        ['nada', 'Todavía no se evalúa.', 'Pendiente.'],
        ['`0`', 'Se presentó y obtuvo cero.', 'Un cero.'],
      ],
    },
    lista(
      'Mientras haya pendientes, la unidad no tiene calificación: el panel dice cuáles faltan, y **sin dato** nunca es «en riesgo».',
      'Cuando quien justificó presente su evaluación, escriba el puntaje encima de `JU`. El historial conserva las dos cosas.',
    ),
    parrafo(
      'En un módulo de CONALEP no se escribe `NP`: lo que no se logró es un 0, y lo que no se ha evaluado va vacío. El reporte los distingue: «capturado 0» no es «sin registrar» ([norma 12-c](CON-05)).',
    ),
  ],
};
