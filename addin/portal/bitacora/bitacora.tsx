import { useCallback, useState } from 'react';
import { type Asiento } from '../../../shared/modelo/bitacora';
import { type FiltroDeBitacora } from '../../cliente/servicio-de-bitacora';
import { type Marca } from '../../cliente/paginas';
import { logrado } from '../../cliente/resultado';
import { usePaginas } from '../../ui/tabla/use-paginas';
import { useRecurso } from '../../ui/use-recurso';
import { VerMas } from '../../ui/tabla/ver-mas';
import { ConRecurso } from '../con-recurso';
import { Pantalla } from '../pantalla';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import './bitacora.css';
import { DetalleDeAsiento } from './detalle-de-asiento';
import { ExportacionDeBitacora } from './exportacion-de-bitacora';
import { FiltrosDeBitacora } from './filtros-de-bitacora';
import { Asientos } from './asientos';

/** Who did what, when and why; each chain can be proved. */
export function Bitacora() {
  const { servicio, sesion } = useSesion();
  const [filtro, setFiltro] = useState<FiltroDeBitacora>({});
  const deDireccion = sesion.rol === 'direccion-general';
  const { recurso, recargar } = useRecurso(
    useCallback(
      () => (deDireccion ? servicio.planteles() : Promise.resolve(logrado(sesion.planteles))),
      [servicio, sesion, deDireccion],
    ),
  );
  return (
    <Pantalla
      titulo="Bitácora"
      antetitulo="Quién hizo qué, cuándo y por qué. Ningún asiento se puede cambiar ni quitar sin que se note."
      acciones={<ExportacionDeBitacora filtro={filtro} />}
    >
      <ConRecurso que="los planteles" recurso={recurso} recargar={recargar}>
        {(planteles) => <FiltrosDeBitacora planteles={planteles} general={deDireccion} buscar={setFiltro} />}
      </ConRecurso>
      <Lectura filtro={filtro} />
    </Pantalla>
  );
}

function Lectura({ filtro }: { readonly filtro: FiltroDeBitacora }) {
  const { servicio } = useSesion();
  const [abierto, setAbierto] = useState<Asiento | null>(null);
  const { recurso, recargar } = usePaginas(
    useCallback((pagina: Marca) => servicio.bitacora(filtro, pagina), [servicio, filtro]),
  );
  const hayFiltro = Object.values(filtro).some((valor) => valor !== '');
  return (
    <ConRecurso que="la bitácora" recurso={recurso} recargar={recargar}>
      {(paginas) => (
        <>
          {abierto && (
            <DetalleDeAsiento
              key={`${abierto.cadena} ${abierto.n}`}
              asiento={abierto}
              cerrar={() => setAbierto(null)}
            />
          )}
          {paginas.elementos.length === 0 && !paginas.hayMas ? (
            <Vacio titulo={hayFiltro ? 'Nada coincide con lo que busca' : 'La bitácora está vacía'}>
              <p>
                {alReves(filtro)
                  ? '«Desde» es posterior a «Hasta»: cámbielas.'
                  : hayFiltro
                    ? 'Quite algún filtro o amplíe las fechas, y busque de nuevo.'
                    : 'Aquí aparecerá lo que se guarde, se publique o se autorice.'}
              </p>
            </Vacio>
          ) : (
            <Asientos asientos={paginas.elementos} abrir={setAbierto} />
          )}
          <VerMas paginas={paginas} que="asientos" />
        </>
      )}
    </ConRecurso>
  );
}

const alReves = ({ desde = '', hasta = '' }: { readonly desde?: string; readonly hasta?: string }): boolean =>
  desde !== '' && hasta !== '' && desde > hasta;
