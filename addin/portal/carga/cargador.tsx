import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { type Problema } from '../../../shared/modelo/problema';
import { type Recibo } from '../../../shared/modelo/recibo';
import { type Resultado } from '../../cliente/resultado';
import { type Destino, type Servicio } from '../../cliente/servicio';
import { AvisoDeReemplazo } from '../../ui/publicacion/aviso-de-reemplazo';
import { loQueSeQuita } from '../../ui/publicacion/lo-que-se-quita';
import { MensajeDeProblema } from '../../ui/problema';
import { VistaDeRecibo } from '../../ui/carga/recibo';
import { direccionDe } from '../direccion';
import { useSesion } from '../sesion-activa';
import './carga.css';
import { ZonaDeArchivos } from '../../ui/carga/zona-de-archivos';

type Paso =
  | { readonly paso: 'eligiendo' }
  | { readonly paso: 'revisando' }
  | { readonly paso: 'revisado'; readonly recibo: Recibo }
  | { readonly paso: 'guardando'; readonly recibo: Recibo }
  | { readonly paso: 'guardado'; readonly recibo: Recibo }
  | { readonly paso: 'fallido'; readonly problema: Problema };

const MATERIAS = {
  sabana: {
    nombre: 'Sábana de calificaciones',
    guardar: 'Guardar sábana',
    hecho: 'La sábana quedó guardada.',
  },
  incidencias: {
    nombre: 'Incidencias de conducta',
    guardar: 'Guardar incidencias',
    hecho: 'Las incidencias quedaron guardadas; valen para todo el periodo.',
  },
} as const;
type Materia = keyof typeof MATERIAS;

interface Propiedades {
  readonly destino: Destino;
  readonly alGuardar: () => void;
}

/** From the files of the SAE to a saved sábana: first what saving would do, then saving it. */
export function Cargador({ destino, alGuardar }: Propiedades) {
  const { servicio } = useSesion();
  const [materia, setMateria] = useState<Materia>('sabana');
  const [archivos, setArchivos] = useState<readonly File[]>([]);
  const [estado, setEstado] = useState<Paso>({ paso: 'eligiendo' });
  const idDelAviso = useId();
  const ocupada = estado.paso === 'revisando' || estado.paso === 'guardando';

  const elegir = (elegidos: readonly File[]): void => {
    setArchivos(elegidos);
    setEstado({ paso: 'eligiendo' });
  };
  const revisar = async (): Promise<void> => {
    setEstado({ paso: 'revisando' });
    const recibo = await simular(servicio, materia, destino, archivos);
    setEstado(
      recibo.ok ? { paso: 'revisado', recibo: recibo.valor } : { paso: 'fallido', problema: recibo.problema },
    );
  };
  const guardar = async (revisado: Recibo): Promise<void> => {
    setEstado({ paso: 'guardando', recibo: revisado });
    const recibo = await guardarEn(servicio, materia, destino, archivos);
    setEstado(
      recibo.ok ? { paso: 'guardado', recibo: recibo.valor } : { paso: 'fallido', problema: recibo.problema },
    );
    if (recibo.ok) {
      setArchivos([]);
      alGuardar();
    }
  };

  return (
    <>
      <section className="hoja carga" aria-labelledby="titulo-carga">
        <h2 id="titulo-carga">Cargar archivos</h2>
        <RadioGroup
          layout="horizontal"
          aria-label="Qué se carga"
          value={materia}
          disabled={ocupada}
          onChange={(_, { value }) => {
            setMateria(value === 'incidencias' ? 'incidencias' : 'sabana');
            setEstado({ paso: 'eligiendo' });
          }}
        >
          {Object.entries(MATERIAS).map(([clave, { nombre }]) => (
            <Radio key={clave} value={clave} label={nombre} />
          ))}
        </RadioGroup>
        <ZonaDeArchivos archivos={archivos} cambiar={elegir} ocupada={ocupada} />
        <div className="botones">
          <Button
            appearance={estado.paso === 'revisado' ? 'secondary' : 'primary'}
            disabled={archivos.length === 0 || ocupada}
            onClick={() => void revisar()}
          >
            {estado.paso === 'revisando' ? 'Revisando…' : 'Revisar'}
          </Button>
          <p className="tenue">Revisar no guarda nada: muestra el recibo que daría guardar.</p>
        </div>
      </section>
      <div className="carga-resultado">
        {estado.paso === 'fallido' && (
          <>
            <MensajeDeProblema problema={estado.problema} />
            {estado.problema.recibo && (
              <section className="hoja">
                <VistaDeRecibo recibo={estado.problema.recibo} />
              </section>
            )}
          </>
        )}
        {'recibo' in estado && (
          <section
            className="hoja"
            aria-labelledby="titulo-recibo"
            key={estado.paso === 'guardado' ? 'guardado' : 'revisado'}
          >
            <h2 id="titulo-recibo" tabIndex={-1} ref={enfocar}>
              {estado.paso === 'guardado' ? MATERIAS[materia].hecho : 'Recibo de la revisión'}
            </h2>
            {estado.paso !== 'guardado' && <AvisoDeReemplazo id={idDelAviso} recibo={estado.recibo} />}
            <div className="botones carga-siguiente">
              {estado.paso === 'guardado' ? (
                <Siguiente destino={destino} />
              ) : (
                <Button
                  appearance="primary"
                  aria-describedby={loQueSeQuita(estado.recibo) && idDelAviso}
                  disabled={ocupada}
                  onClick={() => void guardar(estado.recibo)}
                >
                  {estado.paso === 'guardando' ? 'Guardando…' : MATERIAS[materia].guardar}
                </Button>
              )}
            </div>
            <VistaDeRecibo recibo={estado.recibo} />
          </section>
        )}
      </div>
    </>
  );
}

/** The answer to a press takes the focus: it is read at once, and what comes next is one key away. */
const enfocar = (elemento: HTMLElement | null): void => elemento?.focus();

function Siguiente({ destino }: { readonly destino: Destino }) {
  const { periodo, corte } = destino;
  return (
    <>
      <a
        className="enlace-boton principal"
        href={direccionDe({ pagina: 'vista-previa', ...destino, lugar: { vista: 'resumen' } })}
      >
        Ver la vista previa
      </a>
      <a
        className="enlace-boton"
        href={direccionDe({ pagina: 'publicar', periodo, corte }, { planteles: destino.plantel })}
      >
        Publicar…
      </a>
    </>
  );
}

function simular(
  servicio: Servicio,
  materia: Materia,
  destino: Destino,
  archivos: readonly File[],
): Promise<Resultado<Recibo>> {
  return materia === 'sabana'
    ? servicio.simularSabana(destino, { archivos })
    : servicio.simularIncidencias(destino, { archivos });
}

function guardarEn(
  servicio: Servicio,
  materia: Materia,
  destino: Destino,
  archivos: readonly File[],
): Promise<Resultado<Recibo>> {
  return materia === 'sabana'
    ? servicio.guardarSabana(destino, { archivos })
    : servicio.guardarIncidencias(destino, { archivos });
}
