import { useMemo } from 'react';
import { type FilaDeModulo } from '../../../shared/modelo/reporte';
import { Tabla, type Columna } from '../../ui/tabla/tabla';
import { coincide, textoBuscable } from '../../ui/tabla/texto-buscable';
import { columnasDeAgregado } from './columnas-de-agregado';
import { Filtros, useFiltro } from './filtros';
import { lugarDe, useLectura } from './lectura';
import { NINGUNO, VistaDeTabla } from './vista';

export function TablaDeModulos() {
  const lectura = useLectura();
  const { porModulo } = lectura.reporte;
  const { filtro, vigente, cambiar } = useFiltro();
  const visibles = useMemo(
    () =>
      porModulo.filter(({ modulo, nombreModulo }) =>
        coincide(textoBuscable(`${modulo} ${nombreModulo ?? ''}`), vigente.q),
      ),
    [porModulo, vigente.q],
  );
  const columnas = useMemo(
    (): readonly Columna<FilaDeModulo>[] => [
      {
        clave: 'modulo',
        titulo: 'Módulo',
        orden: ({ modulo }) => modulo,
        celda: ({ modulo, nombreModulo }) => (
          <>
            <a className="fila-enlace" href={lugarDe(lectura, { vista: 'detalle' }, { q: modulo })}>
              {modulo}
            </a>
            <span className="segunda-linea">{nombreModulo}</span>
          </>
        ),
      },
      ...columnasDeAgregado<FilaDeModulo>(({ modulo }) => `Módulo ${modulo}`),
    ],
    [lectura],
  );
  return (
    <VistaDeTabla
      titulo="Módulos"
      visibles={visibles.length}
      todos={porModulo.length}
      filtros={<Filtros filtro={filtro} cambiar={cambiar} buscar="Buscar módulo" />}
    >
      <Tabla
        titulo="Módulos del plantel"
        columnas={columnas}
        filas={visibles}
        llave={({ modulo }) => modulo}
        vacio={NINGUNO}
      />
    </VistaDeTabla>
  );
}
