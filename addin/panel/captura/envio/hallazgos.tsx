import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { type Celdas, valorDe } from '../../../../shared/captura/celdas';
import { type Hallazgo } from '../../../libro/captura/hallazgo';
import { type DatoLeido } from '../../../libro/captura/leer-celda';
import { cuantos } from '../../../ui/numero-en-espanol';
import { FiguraDeNivel } from '../../../ui/semaforo/semaforo';

interface Propiedades {
  readonly hallazgos: readonly Hallazgo[];
  readonly celdas: Celdas;
  readonly aceptar: (cuales: (dato: DatoLeido) => boolean) => Promise<void>;
  readonly devolver: (cuales: (dato: DatoLeido) => boolean) => Promise<void>;
  readonly restaurar: () => Promise<void>;
  readonly ir: (hoja: string, celda: string) => void;
}

const RESTAURABLES: readonly Hallazgo['clase'][] = ['tabla-ausente', 'columna-ausente', 'alumno-ausente'];
const TRAMO = 20;

/** What the sheets say and the workbook does not know, or cannot read. Nothing is taken or thrown away by itself. */
export function Hallazgos({ hallazgos, celdas, aceptar, devolver, restaurar, ir }: Propiedades) {
  const [ocupado, setOcupado] = useState(false);
  const [hasta, setHasta] = useState(TRAMO);
  if (hallazgos.length === 0) return null;
  const cambios = hallazgos.filter(({ clase }) => clase === 'cambio-sin-complemento');
  const hacer = async (trabajo: () => Promise<void>): Promise<void> => {
    setOcupado(true);
    await trabajo();
    setOcupado(false);
  };
  return (
    <section className="panel-paso" aria-labelledby="titulo-hallazgos">
      <h2 id="titulo-hallazgos">Por revisar en las hojas</h2>
      <p>{cuantos(hallazgos.length, 'cosa', 'cosas')} por revisar. Nada se tomó ni se borró: usted decide.</p>
      <div className="envio-botones">
        {cambios.length > 0 && (
          <>
            <Button
              appearance="primary"
              disabled={ocupado}
              onClick={() => void hacer(() => aceptar(entre(cambios)))}
            >
              Aceptar {cuantos(cambios.length, 'cambio', 'cambios')}
            </Button>
            <Button disabled={ocupado} onClick={() => void hacer(() => devolver(entre(cambios)))}>
              Devolver lo que había
            </Button>
          </>
        )}
        {hallazgos.some(({ clase }) => RESTAURABLES.includes(clase)) && (
          <Button disabled={ocupado} onClick={() => void hacer(restaurar)}>
            Restaurar lo que falta
          </Button>
        )}
      </div>
      <ul className="hallazgos">
        {hallazgos.slice(0, hasta).map((hallazgo, lugar) => (
          <li key={lugar}>
            <FiguraDeNivel nivel={hallazgo.clase === 'cambio-sin-complemento' ? 'amarillo' : 'rojo'} />
            <div>
              <p>
                {deQuien(hallazgo, celdas)}
                {hallazgo.motivo}
              </p>
              <Valores hallazgo={hallazgo} />
              <p className="tenue">{hallazgo.remedio}</p>
              <Lugar hallazgo={hallazgo} ir={ir} />
            </div>
          </li>
        ))}
      </ul>
      {hallazgos.length > hasta && (
        <Button size="small" onClick={() => setHasta(hasta + TRAMO)}>
          Ver más ({hallazgos.length - hasta})
        </Button>
      )}
    </section>
  );
}

const entre =
  (cambios: readonly Hallazgo[]) =>
  ({ matricula, columna }: DatoLeido): boolean =>
    cambios.some(({ clave }) => clave?.matricula === matricula && clave.columna === columna);

function deQuien({ clave }: Hallazgo, celdas: Celdas): string {
  const nombre = clave && valorDe(celdas, { matricula: clave.matricula, columna: 'nombre' });
  return nombre === null ? '' : `${nombre}: `;
}

function Valores({ hallazgo: { clase, antes, dice } }: { readonly hallazgo: Hallazgo }) {
  if (clase !== 'cambio-sin-complemento' && dice === null) return null;
  return (
    <p className="hallazgo-valores">
      {clase === 'cambio-sin-complemento' && <span>Había «{antes ?? 'sin dato'}». </span>}
      <span>Dice «{dice ?? 'sin dato'}».</span>
    </p>
  );
}

function Lugar({ hallazgo: { hoja, celda }, ir }: { readonly hallazgo: Hallazgo } & Pick<Propiedades, 'ir'>) {
  if (hoja === null || celda === null) return null;
  return (
    <Link as="button" onClick={() => ir(hoja, celda)}>
      Ir a la celda {celda} de «{hoja}»
    </Link>
  );
}
