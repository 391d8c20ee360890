import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { type SabanaGuardada } from '../../shared/modelo/sabana-guardada';
import { type Destino, type Servicio } from '../cliente/servicio';
import { AvisoDeReemplazo } from '../ui/publicacion/aviso-de-reemplazo';
import { loQueSeQuita } from '../ui/publicacion/lo-que-se-quita';
import { ZonaDeArchivos } from '../ui/carga/zona-de-archivos';
import { instanteLargo } from '../ui/fecha-en-espanol';
import { cuantos } from '../ui/numero-en-espanol';
import { MensajeDeProblema } from '../ui/problema';
import { Paso } from './paso';
import { ResumenDelRecibo } from './resumen-del-recibo';
import { type Importacion, type Origen, useImportacion } from './use-importacion';

interface Propiedades {
  readonly servicio: Servicio;
  readonly destino: Destino;
  readonly guardada: SabanaGuardada | null;
  readonly alGuardar: () => void;
}

/** The sábana: from files or from the active sheet, reviewed before it is saved. */
export function PasoDeImportacion({ servicio, destino, guardada, alGuardar }: Propiedades) {
  const { importacion, revisar, guardar, empezar } = useImportacion(servicio, destino, alGuardar);
  const [de, setDe] = useState<Origen['de']>('archivos');
  const [archivos, setArchivos] = useState<readonly File[]>([]);
  const ocupada = importacion.fase === 'revisando' || importacion.fase === 'guardando';
  const origen: Origen = de === 'hoja' ? { de } : { de, archivos };

  return (
    <Paso numero={1} titulo="Importar la sábana" hecho={guardada !== null}>
      {guardada && <SabanaEnPie sabana={guardada} />}
      <RadioGroup
        aria-label="De dónde vienen las calificaciones"
        value={de}
        disabled={ocupada}
        onChange={(_, { value }) => {
          setDe(value === 'hoja' ? 'hoja' : 'archivos');
          empezar();
        }}
      >
        <Radio value="archivos" label="Archivos exportados del SAE" />
        <Radio value="hoja" label="La hoja activa de este libro" />
      </RadioGroup>
      {de === 'archivos' ? (
        <ZonaDeArchivos
          archivos={archivos}
          ocupada={ocupada}
          cambiar={(elegidos) => {
            setArchivos(elegidos);
            empezar();
          }}
        />
      ) : (
        <p className="tenue">
          Se lee la hoja que tiene a la vista. Si la celda elegida está en una tabla, sólo esa tabla con sus
          títulos.
        </p>
      )}
      <Button
        appearance={importacion.fase === 'revisada' ? 'secondary' : 'primary'}
        disabled={ocupada || (de === 'archivos' && archivos.length === 0)}
        onClick={() => void revisar(origen)}
      >
        {importacion.fase === 'revisando' ? 'Revisando…' : 'Revisar'}
      </Button>
      <div aria-live="polite" className="panel-resultado">
        <Resultado
          importacion={importacion}
          reemplaza={guardada?.version ?? null}
          guardar={() => {
            if (importacion.fase === 'revisada') void guardar(importacion.recibo, importacion.carga);
          }}
        />
      </div>
    </Paso>
  );
}

function SabanaEnPie({
  sabana: { version, guardada, guardadaPor, recibo },
}: {
  readonly sabana: SabanaGuardada;
}) {
  return (
    <p className="panel-en-pie">
      <strong>Sábana guardada, versión {version}</strong>
      <br />
      <span className="tenue">
        {cuantos(recibo.alumnos, 'alumno', 'alumnos')}, {instanteLargo(guardada)}, por {guardadaPor}
      </span>
    </p>
  );
}

interface PropiedadesDeResultado {
  readonly importacion: Importacion;
  /** Version of the sábana that saving would replace. */
  readonly reemplaza: number | null;
  readonly guardar: () => void;
}

function Resultado({ importacion, reemplaza, guardar }: PropiedadesDeResultado) {
  const idDelAviso = useId();
  switch (importacion.fase) {
    case 'eligiendo':
    case 'revisando':
      return null;
    case 'fallida':
      return (
        <>
          <MensajeDeProblema problema={importacion.problema} />
          {importacion.problema.recibo && <ResumenDelRecibo recibo={importacion.problema.recibo} />}
        </>
      );
    case 'revisada':
    case 'guardando':
      return (
        <>
          <h3>Recibo de la revisión</h3>
          <ResumenDelRecibo recibo={importacion.recibo} />
          {reemplaza !== null && (
            <p className="tenue">
              Guardar reemplaza la sábana entera del plantel en este corte; la versión {reemplaza} se
              conserva.
            </p>
          )}
          <AvisoDeReemplazo id={idDelAviso} recibo={importacion.recibo} />
          <Button
            appearance="primary"
            aria-describedby={loQueSeQuita(importacion.recibo) && idDelAviso}
            disabled={importacion.fase === 'guardando'}
            onClick={guardar}
          >
            {importacion.fase === 'guardando' ? 'Guardando…' : 'Guardar la sábana'}
          </Button>
        </>
      );
    case 'guardada':
      return (
        <>
          <h3>La sábana quedó guardada</h3>
          <ResumenDelRecibo recibo={importacion.recibo} />
        </>
      );
  }
}
