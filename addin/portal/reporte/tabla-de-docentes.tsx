import { useMemo } from 'react';
import { type FilaDeDocente } from '../../../shared/modelo/reporte';
import { motivoDeDocente } from '../../../shared/riesgo/motivos';
import { RegistroDelDocente } from '../../ui/graficas/registro-del-docente';
import { Tabla, type Columna } from '../../ui/tabla/tabla';
import { cuantos } from '../../ui/numero-en-espanol';
import { ordenar } from '../../ui/tabla/ordenar';
import { coincide, textoBuscable } from '../../ui/tabla/texto-buscable';
import { columnasDeAgregado } from './columnas-de-agregado';
import { Filtros, useFiltro } from './filtros';
import { lugarDe, useLectura } from './lectura';
import { NINGUNO, VistaDeTabla } from './vista';

const URGENCIA = { rojo: 0, amarillo: 1, ninguno: 2 } as const;

export function TablaDeDocentes() {
  const lectura = useLectura();
  const { porDocente } = lectura.reporte;
  const { filtro, vigente, cambiar } = useFiltro();
  const visibles = useMemo(
    () =>
      ordenar(
        porDocente.filter(({ docente }) => coincide(textoBuscable(docente), vigente.q)),
        ({ docente }) => docente,
        'ascendente',
      ),
    [porDocente, vigente.q],
  );
  const columnas = useMemo(
    (): readonly Columna<FilaDeDocente>[] => [
      {
        clave: 'docente',
        titulo: 'Docente',
        orden: ({ docente }) => docente,
        celda: ({ docente, gruposModulo, gruposModuloConR01 }) => (
          <>
            <a className="fila-enlace" href={lugarDe(lectura, { vista: 'detalle' }, { q: docente })}>
              {docente}
            </a>
            <span className="segunda-linea">
              {cuantos(gruposModulo, 'grupo-módulo', 'grupos-módulo')}
              {gruposModuloConR01 > 0 && `, ${gruposModuloConR01} con registro pendiente`}
            </span>
          </>
        ),
      },
      {
        clave: 'R14',
        titulo: 'R14',
        ancho: 'clamp(6.5rem, 20cqi, 15rem)',
        orden: ({ R14 }) => URGENCIA[R14 ?? 'ninguno'],
        celda: (fila) => <RegistroDelDocente motivo={motivoDeDocente(fila, lectura.reporte)} />,
      },
      ...columnasDeAgregado<FilaDeDocente>(({ docente }) => docente),
    ],
    [lectura],
  );
  return (
    <VistaDeTabla
      titulo="Docentes"
      visibles={visibles.length}
      todos={porDocente.length}
      banderas={['R14']}
      nota="Con dos docentes en un grupo-módulo, sus alumnos cuentan con ambos."
      filtros={<Filtros filtro={filtro} cambiar={cambiar} buscar="Buscar docente" />}
    >
      <Tabla
        titulo="Docentes del plantel"
        columnas={columnas}
        filas={visibles}
        llave={({ docente }) => docente}
        vacio={NINGUNO}
      />
    </VistaDeTabla>
  );
}
