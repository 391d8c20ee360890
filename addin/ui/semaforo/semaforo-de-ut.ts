/** What the semáforo of the Universidad Tecnológica looks at: an NA raises none, and is seen in its level. */
export const SEMAFORO_DE_UT =
  'Semáforo: riesgo por banderas (inasistencia, ausencia, remediales y segunda vez); el nivel NA se muestra aparte.';
