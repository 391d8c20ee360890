import { Caja, Flecha, Lamina } from './lamina';

/** The states of a change, from the workbook to the service. */
export function DibujoDeEstados() {
  return (
    <Lamina
      alto={150}
      descripcion="Un cambio empieza por enviar; al enviarse queda enviando y, aceptado, enviado. Si otra persona cambió la misma celda, queda en conflicto; usted elige y el cambio vuelve a estar por enviar."
    >
      <Caja x={2} y={10} ancho={86} alto={36} texto="Por enviar" nota="en el libro" tono="amarillo" />
      <Flecha camino="M88 28H112" x={112} y={28} hacia="derecha" />
      <Caja x={114} y={10} ancho={72} alto={36} texto="Enviando" nota="en camino" />
      <Flecha camino="M186 28H210" x={210} y={28} hacia="derecha" />
      <Caja x={212} y={10} ancho={86} alto={36} texto="Enviado" nota="con versión" tono="verde" />
      <Flecha camino="M150 46V94" x={150} y={94} hacia="abajo" />
      <text className="dicho" x={157} y={66}>
        otra persona cambió
      </text>
      <text className="dicho" x={157} y={80}>
        la misma celda
      </text>
      <Caja x={107} y={96} ancho={86} alto={36} texto="En conflicto" nota="dos valores" tono="rojo" />
      <Flecha camino="M107 114H45V48" x={45} y={48} hacia="arriba" />
      <text className="dicho" x={10} y={132}>
        usted elige
      </text>
    </Lamina>
  );
}
