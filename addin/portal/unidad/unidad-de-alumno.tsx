import { CIFRAS_DE_UNIDAD } from '../../../shared/explicacion/cifras-ut';
import { type UnidadDeFila } from '../../../shared/modelo/reporte-de-unidad';
import { cocienteALaVista } from '../../../shared/nucleo/a-la-vista';
import { decimal } from '../../../shared/nucleo/decimal';
import { cifra as enCifra } from '../../../shared/riesgo/en-palabras';
import { motivosDeUnidad } from '../../../shared/riesgo/motivos-de-unidad';
import { CifraExplicable, useExplicables } from '../../ui/explicacion/cifra-explicable';
import { ListaDeMotivos } from '../reporte/lista-de-motivos';
import {
  type CifraDeUnidadExplicada,
  ExplicacionDeUnidad,
  type SujetoDeUnidad,
} from './explicacion-de-unidad';
import { useUnidad } from './lectura-de-unidad';

interface Propiedades {
  readonly sujeto: SujetoDeUnidad;
  readonly unidad: UnidadDeFila;
}

const SIN_BANDERAS = CIFRAS_DE_UNIDAD.options.filter((cifra) => cifra !== 'R04');

const MOTIVO = { BAJO_MINIMO: ' por debajo del mínimo', SIN_DERECHO: ' sin derecho a evaluación' } as const;

/** One unit of an alumno, each figure with its «¿Por qué?». */
export function UnidadDeAlumno({ sujeto, unidad }: Propiedades) {
  const publicada = useUnidad();
  const explicables = useExplicables<CifraDeUnidadExplicada>();
  const deUnidad = { ...sujeto, unidad: String(unidad.unidad) };
  const motivos = motivosDeUnidad(unidad, publicada);
  return (
    <li>
      <h4>Unidad {unidad.unidad}</h4>
      <dl className="modulo-cifras">
        {cifrasDe(unidad).map(([cifra, titulo, valor]) => (
          <div key={cifra}>
            <dt>{titulo}</dt>
            <dd>
              <CifraExplicable
                cifra={cifra}
                titulo={`${titulo} de la unidad ${unidad.unidad}: ${valor}`}
                explicables={explicables}
              >
                {valor}
              </CifraExplicable>
            </dd>
          </div>
        ))}
        <div>
          <dt>Asistencia</dt>
          <dd>
            {unidad.asistencias} de {unidad.sesiones} sesiones
          </dd>
        </div>
      </dl>
      <ExplicacionDeUnidad sujeto={deUnidad} explicables={explicables} cifras={SIN_BANDERAS} />
      {unidad.pendientes.length > 0 && (
        <p className="tenue">Falta capturar: {unidad.pendientes.join(', ')}.</p>
      )}
      {motivos.length > 0 && (
        <ListaDeMotivos
          motivos={motivos}
          explicables={explicables}
          cifraDe={(clave) => CIFRAS_DE_UNIDAD.safeParse(clave).data ?? null}
          explicacion={(cifra) => (
            <ExplicacionDeUnidad sujeto={deUnidad} explicables={explicables} cifras={[cifra]} />
          )}
        />
      )}
    </li>
  );
}

function cifrasDe(unidad: UnidadDeFila): readonly (readonly [CifraDeUnidadExplicada, string, string])[] {
  const { porCriterio, calificacion, letraInicial, letraFinal, motivo, derecho } = unidad;
  return [
    ['letraFinal', 'Nivel', letraFinal ?? 'Pendiente'],
    ['calificacion', 'Calificación', cocienteALaVista(calificacion) ?? 'Pendiente'],
    [
      'letraInicial',
      'Nivel inicial',
      letraInicial === null ? 'Pendiente' : `${letraInicial}${motivo ? MOTIVO[motivo] : ''}`,
    ],
    ['derecho', 'Derecho a evaluación', derecho ? 'Sí' : 'No'],
    ...CIFRAS_DE_UNIDAD.options.flatMap((criterio) => {
      const suya = porCriterio[criterio];
      return suya === undefined ? [] : [[criterio, criterio, enCifra(decimal(suya))] as const];
    }),
  ];
}
