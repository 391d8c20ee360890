import { type Normas } from '../../../shared/norma/normas';
import { comoDecimal } from '../../../shared/nucleo/decimal';
import { Fraccion, UNO } from '../../../shared/nucleo/fraccion';
import { numerosDeLaGuia } from '../numeros-de-la-guia';
import { Caja, Lamina } from './lamina';

const MITAD = Fraccion.de(1, 2);

/**
 * A unit that adds up: half of it is Saber, whose examination brings all that is sumativa. The weights follow those of
 * the norm, so that the picture agrees with it whatever they are.
 */
export function DibujoDeCriterios({ normas }: { readonly normas: Normas }) {
  const { continua, sumativa } = numerosDeLaGuia(normas);
  const examen = normas.reglamentoUt.pesoSumativa.entre(MITAD);
  const tareas = UNO.menos(examen);
  const renglones = [
    {
      criterio: 'Saber',
      peso: '0.5',
      y: 8,
      hojas: [`Examen ${comoDecimal(examen)}`, `Tareas ${comoDecimal(tareas)}`],
    },
    { criterio: 'Saber Hacer', peso: '0.3', y: 76, hojas: ['Práctica 1'] },
    { criterio: 'Ser', peso: '0.2', y: 112, hojas: ['Participación 1'] },
  ] as const;
  const enPalabras = renglones
    .map(({ criterio, peso, hojas }) => `${criterio} pesa ${peso} y tiene ${hojas.join(' y ')}`)
    .join('; ');
  return (
    <Lamina
      alto={190}
      descripcion={`Un ejemplo de unidad. ${enPalabras}. En total, la evaluación continua pesa ${continua} y la sumativa, que es el examen, ${sumativa}.`}
    >
      <Caja x={2} y={60} ancho={60} texto="Unidad 1" tono="marca" />
      {renglones.map(({ criterio, peso, y, hojas }) => (
        <g key={criterio}>
          <path className="hilo" d={`M62 73H68V${y + 14}H74`} />
          <Caja x={74} y={y} ancho={108} alto={28} texto={`${criterio} ${peso}`} />
          {hojas.map((hoja, lugar) => (
            <g key={hoja}>
              <path className="hilo" d={`M182 ${y + 14}H187V${y + 14 + lugar * 32}H192`} />
              <Caja
                x={192}
                y={y + lugar * 32}
                ancho={106}
                alto={28}
                texto={hoja}
                {...(hoja.startsWith('Examen') ? { tono: 'amarillo' as const } : { tono: 'verde' as const })}
              />
            </g>
          ))}
        </g>
      ))}
      <Caja x={2} y={156} ancho={188} alto={28} texto={`continua ${continua}`} tono="verde" />
      <Caja x={194} y={156} ancho={104} alto={28} texto={`sumativa ${sumativa}`} tono="amarillo" />
    </Lamina>
  );
}
