import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { type Celdas } from '../../../../shared/captura/celdas';
import { comoDecimal } from '../../../../shared/nucleo/decimal';
import { type PlanUt } from '../../../../shared/modelo/captura';
import { type Normas } from '../../../../shared/norma/normas';
import { type Fecha } from '../../../../shared/nucleo/fecha';
import { type Dato } from '../../../libro/captura/poner-datos';
import { cuantos } from '../../../ui/numero-en-espanol';
import { type AlumnoConRemediales, datosDeRemedial, datosSinRemedial } from './efecto-de-remedial';
import { FormularioDeRemedial } from './formulario-de-remedial';
import { nivelEnLetras, resultadoEnPalabras } from './remedial-en-palabras';

interface Propiedades {
  readonly alumno: AlumnoConRemediales;
  readonly captura: { readonly celdas: Celdas; readonly plan: PlanUt };
  readonly normas: Normas;
  readonly hoy: Fecha;
  readonly abierto: boolean;
  readonly abrir: (abre: boolean) => void;
  readonly guardar: (datos: readonly Dato[], dicho: string) => void;
}

/** One alumno: the level of each unit, the remedials captured and the one being captured. */
export function RemedialesDeAlumno(propiedades: Propiedades) {
  const { alumno, captura, normas, hoy, abierto, abrir, guardar } = propiedades;
  const { matricula, nombre, situacion } = alumno;
  const id = useId();
  return (
    <article className="remediales-alumno" aria-labelledby={id}>
      <header>
        <h3 id={id}>{nombre}</h3>
        <span className="tenue">
          {situacion.remedialesDisponibles === 0
            ? 'Sin remediales'
            : `${situacion.remedialesDisponibles === 1 ? 'Le queda' : 'Le quedan'} ${cuantos(situacion.remedialesDisponibles, 'remedial', 'remediales')}`}
        </span>
      </header>
      <ul className="remediales-unidades" aria-label="Nivel de cada unidad">
        {situacion.unidades.map(({ unidad, final }) => (
          <li key={unidad} data-na={final !== null && final.numero === null}>
            U{unidad} <strong>{final ? nivelEnLetras(final) : 'pendiente'}</strong>
          </li>
        ))}
      </ul>
      {situacion.remediales.map((remedial) => {
        const { unidad, fecha, calificacion, resultado } = remedial;
        const capturada = { unidad, fecha, calificacion: comoDecimal(calificacion) };
        return (
          <div key={`${unidad}/${fecha}`} className="remediales-hecha">
            <p>
              <strong>{capturada.calificacion}</strong> · {resultadoEnPalabras(remedial)}
            </p>
            {resultado === 'requiere-confirmacion' && (
              <Button
                size="small"
                onClick={() =>
                  guardar(
                    datosDeRemedial(matricula, capturada, true),
                    `Se confirmó la remedial de ${nombre}.`,
                  )
                }
              >
                El alumno la confirma
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Quitar la remedial de la unidad ${unidad} del ${fecha} de ${nombre}`}
              onClick={() =>
                guardar(datosSinRemedial(matricula, unidad, fecha), `Se quitó la remedial de ${nombre}.`)
              }
            >
              Quitar
            </Button>
          </div>
        );
      })}
      <Button size="small" aria-expanded={abierto} onClick={() => abrir(!abierto)}>
        {abierto ? 'Dejar de capturar' : 'Capturar una remedial'}
      </Button>
      {abierto && (
        <FormularioDeRemedial
          alumno={alumno}
          captura={captura}
          normas={normas}
          hoy={hoy}
          guardar={(datos) => guardar(datos, `Se guardó la remedial de ${nombre}.`)}
        />
      )}
    </article>
  );
}
