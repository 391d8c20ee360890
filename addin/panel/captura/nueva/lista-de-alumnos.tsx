import { Button, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { textoDeCelda } from '../../../../shared/importacion/texto-de-celda';
import { type Problema } from '../../../../shared/modelo/problema';
import { leerHojaActiva } from '../../../libro/leer-hoja-activa';
import { cuantos } from '../../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { filasDeTexto } from '../plan/filas-de-texto';
import { AlumnosEnPie } from './alumnos-en-pie';
import { AlumnosLeidos } from './alumnos-leidos';
import { type AlumnoEnLista, conAlumnos, conteoDeSuertes, leerAlumnos } from './leer-alumnos';
import { leerArchivoDeTexto } from './leer-archivo-de-texto';
import './nueva.css';

interface Propiedades {
  readonly alumnos: readonly AlumnoEnLista[];
  /** The Universidad Tecnológica keeps how many times the asignatura is taken. */
  readonly conVeces: boolean;
  /** Why somebody cannot be taken off the list; null when they can. */
  readonly retenido?: (matricula: string) => string | null;
  readonly cambiar: (alumnos: readonly AlumnoEnLista[]) => void;
}

type Filas = readonly (readonly string[])[];

/** Who is in the captura: pasted, loaded or written, with every row accounted for before it is added. */
export function ListaDeAlumnos({ alumnos, conVeces, retenido, cambiar }: Propiedades) {
  const [texto, setTexto] = useState('');
  const [filas, setFilas] = useState<Filas>([]);
  const [problema, setProblema] = useState<Problema | null>(null);
  const archivo = useRef<HTMLInputElement>(null);
  const renglones = useMemo(() => leerAlumnos(filas, alumnos), [filas, alumnos]);
  const suertes = conteoDeSuertes(renglones);
  const porAgregar = suertes.nuevo + suertes['otro-nombre'];

  const poner = (escrito: string, leidas: Filas): void => {
    setTexto(escrito);
    setFilas(leidas);
    setProblema(null);
  };
  const leerHoja = async (): Promise<void> => {
    const hoja = await leerHojaActiva();
    if (hoja.ok)
      poner(
        '',
        hoja.valor.filas.map((fila) => fila.map(textoDeCelda)),
      );
    else setProblema(hoja.problema);
  };
  return (
    <div className="nueva-alumnos">
      <Field label="Pegue aquí matrícula y nombre, un alumno por renglón">
        <Textarea
          value={texto}
          rows={4}
          resize="vertical"
          placeholder={'26130131\tALVARADO CARRILLO PAULINA'}
          onChange={(_, { value }) => poner(value, filasDeTexto(value))}
        />
      </Field>
      <div className="plan-botones">
        <Button size="small" onClick={() => archivo.current?.click()}>
          Abrir un .csv
        </Button>
        <Button size="small" onClick={() => void leerHoja()}>
          Leer la hoja activa
        </Button>
        <input
          ref={archivo}
          type="file"
          hidden
          accept=".csv,.txt"
          aria-label="Archivo de alumnos"
          onChange={({ currentTarget }) => {
            const [elegido] = currentTarget.files ?? [];
            if (elegido) void leerArchivoDeTexto(elegido).then((leido) => poner(leido, filasDeTexto(leido)));
            currentTarget.value = '';
          }}
        />
      </div>
      {problema && <MensajeDeProblema problema={problema} />}
      {renglones.length > 0 && (
        <>
          <AlumnosLeidos renglones={renglones} suertes={suertes} />
          <Button
            appearance="primary"
            disabled={porAgregar === 0}
            onClick={() => {
              cambiar(conAlumnos(alumnos, renglones));
              // What could not be read stays, to be mended.
              const restan = renglones.filter(({ suerte }) => suerte === 'error');
              poner(
                restan.map(({ fila }) => (filas[fila - 1] ?? []).join('\t')).join('\n'),
                restan.map(({ fila }) => filas[fila - 1] ?? []),
              );
            }}
          >
            Agregar {cuantos(porAgregar, 'alumno', 'alumnos')}
          </Button>
        </>
      )}
      <AlumnosEnPie
        alumnos={alumnos}
        conVeces={conVeces}
        retenido={retenido ?? (() => null)}
        cambiar={cambiar}
      />
    </div>
  );
}
