import { Caja, Flecha, Lamina } from './lamina';

/** The three-way comparison of one cell, and what is kept of it. */
export function DibujoDeComparacion() {
  return (
    <Lamina
      alto={184}
      descripcion="La celda decía 7. Usted escribió 9 y en el servicio alguien escribió 8: es un conflicto. Si elige el suyo, la celda queda en 9, y el 8 se conserva en el historial."
    >
      <Caja x={72} y={4} ancho={156} alto={36} texto="7" nota="los dos partieron de aquí" />
      <Flecha camino="M72 22H56V58" x={56} y={58} hacia="abajo" />
      <Flecha camino="M228 22H244V58" x={244} y={58} hacia="abajo" />
      <Caja x={4} y={60} ancho={104} alto={40} texto="9" nota="el suyo" tono="marca" />
      <Caja x={192} y={60} ancho={104} alto={40} texto="8" nota="el del servicio" tono="marca" />
      <text className="dicho centrado" x={150} y={78}>
        ¿cuál?
      </text>
      <Flecha camino="M56 100V138" x={56} y={138} hacia="abajo" />
      <Flecha camino="M244 100V138" x={244} y={138} hacia="abajo" />
      <text className="dicho" x={64} y={122}>
        lo elige
      </text>
      <Caja x={4} y={140} ancho={104} alto={40} texto="9" nota="queda" tono="verde" />
      <Caja x={192} y={140} ancho={104} alto={40} texto="8" nota="en el historial" />
    </Lamina>
  );
}
