import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { type Pagina } from '../../../shared/modelo/pagina';
import { type VersionPublicada } from '../../../shared/modelo/publicacion';
import { type Marca } from '../../cliente/paginas';
import { type Resultado } from '../../cliente/resultado';
import { instanteLargo } from '../../ui/fecha-en-espanol';
import { usePaginas } from '../../ui/tabla/use-paginas';
import { VerMas } from '../../ui/tabla/ver-mas';
import { ConRecurso } from '../con-recurso';
import { SelloDeEdicion } from '../sello-de-edicion';
import { useSesion } from '../sesion-activa';
import { BotonDeLibro } from './boton-de-libro';
import { type PorRetirar, RetiroDelReporte } from './retiro-del-reporte';
import './versiones-del-reporte.css';

interface Propiedades extends PorRetirar {
  /** Asks the service for them; comes from useCallback. */
  readonly leer: (pagina: Marca) => Promise<Resultado<Pagina<VersionPublicada>>>;
  /** Which report it is within its plantel: "AGODIC26 corte 2". */
  readonly momento: string;
  readonly libro: (version: number) => Promise<Resultado<Blob>>;
}

/** The versions there have been of a report, read when somebody asks; Dirección General may withdraw the one in force. */
export function VersionesDelReporte(propiedades: Propiedades) {
  const [abierta, setAbierta] = useState(false);
  return (
    <div className="versiones no-imprimir">
      <Button size="small" aria-expanded={abierta} onClick={() => setAbierta(!abierta)}>
        {abierta ? 'Ocultar las versiones' : 'Versiones'}
      </Button>
      {abierta && <Historia {...propiedades} />}
    </div>
  );
}

function Historia({ leer, momento, libro, ...porRetirar }: Propiedades) {
  const { sesion } = useSesion();
  const { recurso, recargar } = usePaginas(leer);
  return (
    <ConRecurso que="las versiones" recurso={recurso} recargar={recargar}>
      {(versiones) => {
        const vigente = versiones.elementos.find(({ estado }) => estado === 'vigente');
        return (
          <section className="hoja" aria-label="Versiones del reporte">
            <ol>
              {versiones.elementos.map((version) => (
                <Version key={version.edicion.version} version={version}>
                  {vigente && version.estado === 'reemplazada' && (
                    <BotonDeLibro
                      size="small"
                      aria-label={`Descargar en Excel la versión ${version.edicion.version}`}
                      pedir={() => libro(version.edicion.version)}
                      de={`${version.edicion.nombrePlantel} ${momento}`}
                      edicion={version.edicion}
                    />
                  )}
                </Version>
              ))}
            </ol>
            <VerMas paginas={versiones} que="versiones" />
            {vigente && sesion.rol === 'direccion-general' && (
              <RetiroDelReporte vigente={vigente} {...porRetirar} />
            )}
          </section>
        );
      }}
    </ConRecurso>
  );
}

const ESTADO: Readonly<Record<VersionPublicada['estado'], string>> = {
  vigente: 'Vigente',
  reemplazada: 'Reemplazada',
  retirada: 'Retirada',
};

interface PropiedadesDeVersion {
  readonly version: VersionPublicada;
  /** The way to read it, where it can still be. */
  readonly children: ReactNode;
}

function Version({ version: { edicion, estado, retiro }, children }: PropiedadesDeVersion) {
  return (
    <li data-estado={estado}>
      <p>
        <SelloDeEdicion edicion={edicion} /> <strong>{ESTADO[estado]}</strong>
      </p>
      <p className="tenue">
        Publicada el {instanteLargo(edicion.publicado)}, por {edicion.publicadoPor}
        {edicion.motivo !== null && <>. Motivo: {edicion.motivo}</>}
      </p>
      {retiro && (
        <p className="tenue">
          Retirada el {instanteLargo(retiro.cuando)}, por {retiro.por}. Motivo: {retiro.motivo}
        </p>
      )}
      {children}
    </li>
  );
}
