import { Button, Select, Switch } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { type Normas } from '../../../shared/norma/normas';
import { type UnidadEnTexto, unidadEnBlanco } from './captura-de-asignatura';
import { FinalesPosibles } from './finales-posibles';
import './posible.css';
import { calcularPosibles } from './calcular-posibles';
import { UnidadPorCapturar } from './unidad-por-capturar';
import { UnidadPosible } from './unidad-posible';

const UNIDADES_AL_EMPEZAR = 3;
const UNIDADES_A_LO_MAS = 12;
const USADAS = ['0', '1', '2'];

/** An asignatura of the Universidad Tecnológica as it stands, and live, as one types, what is still possible in it. */
export function PosibleDeAsignatura({ normas }: { readonly normas: Normas }) {
  const [esIntegradora, setEsIntegradora] = useState(false);
  const [usadas, setUsadas] = useState('0');
  const [unidades, setUnidades] = useState<readonly UnidadEnTexto[]>(() =>
    Array.from({ length: UNIDADES_AL_EMPEZAR }, (_, llave) => unidadEnBlanco(llave)),
  );
  const capturadas = useDeferredValue(unidades);
  const calculo = useMemo(
    () => calcularPosibles({ esIntegradora, remedialesUsadas: Number(usadas), unidades: capturadas }, normas),
    [esIntegradora, usadas, capturadas, normas],
  );
  const cambiar = (llave: number, cambio: Partial<UnidadEnTexto>): void =>
    setUnidades(unidades.map((unidad) => (unidad.llave === llave ? { ...unidad, ...cambio } : unidad)));
  const agregar = (): void =>
    setUnidades([...unidades, unidadEnBlanco(Math.max(...unidades.map(({ llave }) => llave)) + 1)]);

  return (
    <div className="posible-de-asignatura">
      <div className="asignatura-datos">
        <Switch
          label="Es integradora (CO, CD, CA)"
          checked={esIntegradora}
          onChange={(_, { checked }) => setEsIntegradora(checked)}
        />
        <label className="asignatura-usadas">
          Remediales usadas
          <Select value={usadas} onChange={(_, { value }) => setUsadas(value)}>
            {USADAS.map((cuantas) => (
              <option key={cuantas}>{cuantas}</option>
            ))}
          </Select>
        </label>
      </div>
      {calculo.estado === 'calculadas' ? (
        <FinalesPosibles posibles={calculo.posibles} />
      ) : (
        <section className="finales" aria-label="Final">
          <p className="finales-frase" role="status">
            {calculo.motivo}
          </p>
        </section>
      )}
      <ol className="unidades">
        {unidades.map((unidad, lugar) => {
          const posible =
            calculo.estado === 'calculadas' ? calculo.posibles.unidades[lugar] : calculo.unidades.get(lugar);
          const pendiente =
            calculo.estado === 'calculadas'
              ? undefined
              : calculo.pendientes.find((otra) => otra.lugar === lugar);
          return (
            <li key={unidad.llave}>
              <header>
                <h2>Unidad {lugar + 1}</h2>
                {unidades.length > 1 && (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={`Quitar la unidad ${lugar + 1}`}
                    onClick={() => setUnidades(unidades.filter(({ llave }) => llave !== unidad.llave))}
                  >
                    Quitar
                  </Button>
                )}
              </header>
              <UnidadPorCapturar
                numero={lugar + 1}
                unidad={unidad}
                rechazo={pendiente?.rechazo ?? null}
                cambiar={(campo, texto) => cambiar(unidad.llave, { [campo]: texto })}
              />
              {posible && <UnidadPosible posible={posible} />}
            </li>
          );
        })}
      </ol>
      {unidades.length < UNIDADES_A_LO_MAS && (
        <div>
          <Button onClick={agregar}>Agregar unidad</Button>
        </div>
      )}
    </div>
  );
}
