import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { type Normas } from '../../../shared/norma/normas';
import { type ReglaCatalogada } from '../../../shared/norma/regla';
import { type Campo, camposDe } from './campo';
import { type Captura, capturaInicial } from './captura';
import { type CasoResuelto, obtenerDe } from './casos-resueltos';
import { FormularioDeRegla } from './formulario-de-regla';
import { rechazosPorCampo } from './rechazos-por-campo';
import { ResultadoDeRegla } from './resultado-de-regla';
import { TablaDeCasos } from './tabla-de-casos';

interface Propiedades {
  readonly regla: ReglaCatalogada;
  readonly casos: readonly CasoResuelto[];
  /** In force on the chosen date, for trying. */
  readonly normas: Normas;
  /** In force today, which solved cases were written for. */
  readonly normasDeHoy: Normas;
}

/** A form that answers as it is filled in, begun with the first solved case; any other case can be brought to it. */
export function ProbadorDeRegla({ regla, casos, normas, normasDeHoy }: Propiedades) {
  const campos = useMemo(() => camposDe(regla.entrada), [regla]);
  const [{ captura, carga }, setEstado] = useState<{ captura: Captura; carga: number }>({
    captura: casos[0]?.entrada ?? capturaInicial(campos),
    carga: 0,
  });
  const titulo = useRef<HTMLHeadingElement>(null);
  const cargar = (nueva: Captura): void => setEstado({ captura: nueva, carga: carga + 1 });
  const obtenido = obtenerDe(regla, captura, normas);
  const rechazos = obtenido.aceptada ? {} : rechazosPorCampo(obtenido.error, campos);
  const sinCampo =
    obtenido.aceptada || Object.keys(rechazos).length > 0
      ? []
      : obtenido.error.issues.map(({ message }) => message);
  return (
    <>
      <section className="norma-seccion no-imprimir" aria-labelledby="titulo-probar">
        <header>
          <h2 id="titulo-probar" tabIndex={-1} ref={titulo}>
            Pruébela
          </h2>
          {campos.length > 0 && (
            <Button size="small" onClick={() => cargar(capturaInicial(campos))}>
              Empezar en blanco
            </Button>
          )}
        </header>
        <div className="norma-prueba" data-ancha={campos.some(tieneTablasDentro)}>
          {/* Loading a case begins the form again: what was being typed is gone. */}
          <FormularioDeRegla
            key={carga}
            campos={campos}
            captura={captura}
            cambiar={(nueva) => setEstado({ captura: nueva, carga })}
            rechazos={rechazos}
          />
          <ResultadoDeRegla obtenido={obtenido} campos={campos} sinCampo={sinCampo} />
        </div>
      </section>
      <TablaDeCasos
        regla={regla}
        campos={campos}
        casos={casos}
        normas={normasDeHoy}
        cargar={(caso) => {
          cargar(caso.entrada);
          titulo.current?.focus();
        }}
      />
    </>
  );
}

/** Rows that hold lists of their own. */
const tieneTablasDentro = ({ clase }: Campo): boolean =>
  clase.tipo === 'lista' &&
  clase.elemento.clase.tipo === 'objeto' &&
  clase.elemento.clase.campos.some(({ clase: dentro }) => dentro.tipo === 'lista');
