import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type Celdas } from '../../../../shared/captura/celdas';
import { fechaLarga } from '../../../../shared/nucleo/fecha-larga';
import { type Dato } from '../../../libro/captura/poner-datos';
import { cuantos } from '../../../ui/numero-en-espanol';
import {
  datosDeSesion,
  datosSinSesion,
  type Marca,
  marcaDeTecla,
  MARCAS,
  marcasDe,
  type Sesion,
  sesionesDe,
} from './sesion-de-asistencia';

interface Propiedades {
  readonly celdas: Celdas;
  readonly sesion: Sesion;
  readonly guardar: (datos: readonly Dato[]) => Promise<void>;
  readonly cerrar: () => void;
}

const SIGUIENTE: Readonly<Record<Marca, Marca>> = { A: 'F', F: 'J', J: 'A' };

/** The list of a session: one key marks an alumno and goes on to the next. */
export function SesionPorPasar({ celdas, sesion, guardar, cerrar }: Propiedades) {
  const [marcas, setMarcas] = useState(() => marcasDe(celdas, sesion));
  const [guardando, setGuardando] = useState(false);
  const lista = useRef<HTMLOListElement>(null);
  const dada = sesionesDe(celdas).some(
    (una) => una.fecha === sesion.fecha && una.unidad === sesion.unidad && una.orden === sesion.orden,
  );
  const ausentes = [...marcas.values()].filter((marca) => marca !== 'A').length;
  const marcar = (matricula: string, marca: Marca): void => setMarcas(new Map(marcas).set(matricula, marca));
  const mover = (desde: HTMLElement, pasos: number): void => {
    const botones = [...(lista.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    botones[botones.indexOf(desde) + pasos]?.focus();
  };
  const alTeclear = (evento: KeyboardEvent<HTMLElement>, matricula: string): void => {
    if (evento.ctrlKey || evento.metaKey || evento.altKey) return;
    const marca = marcaDeTecla(evento.key);
    const pasos = { ArrowDown: 1, ArrowUp: -1 }[evento.key] ?? (marca ? 1 : 0);
    if (pasos === 0) return;
    evento.preventDefault();
    if (marca) marcar(matricula, marca);
    mover(evento.currentTarget, pasos);
  };
  const hacer = async (datos: readonly Dato[]): Promise<void> => {
    setGuardando(true);
    await guardar(datos);
    setGuardando(false);
  };
  return (
    <div className="nueva-sesion">
      <h3>
        {fechaLarga(sesion.fecha)}
        {sesion.unidad === null ? '' : `, unidad ${sesion.unidad}`}
        {sesion.orden === 1 ? '' : `, sesión ${sesion.orden} del día`}
      </h3>
      <p className="tenue">
        Todos asistieron, salvo quien marque: F faltó, J falta justificada, A asistió; las flechas pasan de
        uno a otro. Una falta justificada no cuenta como asistencia (Art. 44).
      </p>
      <ol ref={lista} className="nueva-lista" aria-label="Lista de asistencia">
        {[...marcas].map(([matricula, marca]) => {
          const nombre = celdas.get(matricula)?.get('nombre') ?? matricula;
          return (
            <li key={matricula}>
              <button
                type="button"
                data-marca={marca}
                aria-label={`${nombre}: ${MARCAS[marca]}`}
                onClick={() => marcar(matricula, SIGUIENTE[marca])}
                onKeyDown={(evento) => alTeclear(evento, matricula)}
              >
                <span>{nombre}</span>
                <span>{MARCAS[marca]}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <p role="status">
        {ausentes === 0 ? 'Asistieron todos.' : `${cuantos(ausentes, 'falta', 'faltas')} de ${marcas.size}.`}
      </p>
      <div className="plan-botones">
        <Button
          appearance="primary"
          disabled={guardando || marcas.size === 0}
          onClick={() => void hacer(datosDeSesion(celdas, sesion, marcas))}
        >
          {guardando ? 'Guardando…' : 'Guardar la sesión'}
        </Button>
        <Button disabled={guardando} onClick={cerrar}>
          Dejarla
        </Button>
        {dada && (
          <Button
            appearance="subtle"
            disabled={guardando}
            onClick={() => void hacer(datosSinSesion(celdas, sesion))}
          >
            Borrar la sesión
          </Button>
        )}
      </div>
    </div>
  );
}
