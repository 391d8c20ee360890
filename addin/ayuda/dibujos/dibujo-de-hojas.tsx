import { Caja, Flecha, Lamina } from './lamina';

const HOJAS = [
  { nombre: 'Plan', cerrada: true },
  { nombre: 'Captura', cerrada: false },
  { nombre: 'Asistencia', cerrada: false },
  { nombre: 'Remediales', cerrada: false },
] as const;

/** The sheets of a captura, which of them are locked, and what the last one is made of. */
export function DibujoDeHojas() {
  return (
    <Lamina
      alto={142}
      descripcion="Las hojas Plan, Captura, Asistencia y Remediales llevan a la hoja Calificaciones. Plan y Calificaciones tienen candado: sólo las escribe el sistema."
    >
      {HOJAS.map(({ nombre, cerrada }, lugar) => {
        const y = 5 + lugar * 34;
        return (
          <g key={nombre}>
            <Caja x={4} y={y} ancho={112} alto={28} texto={nombre} />
            {cerrada && <Candado x={98} y={y + 7} />}
            <path className="hilo" d={`M116 ${y + 14}H148V71`} />
          </g>
        );
      })}
      <Flecha camino="M148 71H178" x={178} y={71} hacia="derecha" />
      <Caja
        x={180}
        y={51}
        ancho={116}
        alto={40}
        texto="Calificaciones"
        nota="valores y porqués"
        tono="marca"
      />
      <Candado x={279} y={54} />
    </Lamina>
  );
}

function Candado({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="candado" transform={`translate(${x} ${y})`}>
      <path d="M3 6V4a3 3 0 0 1 6 0v2" />
      <rect x="1" y="6" width="10" height="8" rx="1.5" />
    </g>
  );
}
