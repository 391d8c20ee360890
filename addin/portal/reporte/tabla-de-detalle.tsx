import { useMemo } from 'react';
import { CLAVES_DE_MODULO } from '../../../shared/modelo/reporte';
import { Tabla } from '../../ui/tabla/tabla';
import { coincide, textoBuscable } from '../../ui/tabla/texto-buscable';
import { columnasDeDetalle, type FilaDeDetalle } from './columnas-de-detalle';
import { Filtros, useFiltro } from './filtros';
import { useLectura } from './lectura';
import { NINGUNO, VistaDeTabla } from './vista';

/** Every alumno in every módulo: up to some fifteen thousand rows, indexed once. */
export function TablaDeDetalle() {
  const lectura = useLectura();
  const { alumnosModulos, porModulo, porGrupo } = lectura.reporte;
  const { filtro, vigente, cambiar } = useFiltro();
  const indice = useMemo(() => {
    const nombres = new Map(porModulo.map(({ modulo, nombreModulo }) => [modulo, nombreModulo]));
    return alumnosModulos.map((fila): { fila: FilaDeDetalle; texto: string } => {
      const nombreModulo = nombres.get(fila.modulo) ?? null;
      const texto = `${fila.nombre} ${fila.matricula} ${fila.modulo} ${nombreModulo ?? ''} ${fila.docente} ${fila.grupo}`;
      return { fila: { ...fila, nombreModulo }, texto: textoBuscable(texto) };
    });
  }, [alumnosModulos, porModulo]);
  const { q, semaforo, bandera, grupo } = vigente;
  const visibles = useMemo(
    () =>
      indice
        .filter(
          ({ fila, texto }) =>
            (semaforo === '' || fila.semaforo === semaforo) &&
            (grupo === '' || fila.grupo === grupo) &&
            (bandera === '' || fila.banderas.some(({ clave }) => clave === bandera)) &&
            coincide(texto, q),
        )
        .map(({ fila }) => fila),
    [indice, q, semaforo, bandera, grupo],
  );
  const columnas = useMemo(() => columnasDeDetalle(lectura), [lectura]);
  return (
    <VistaDeTabla
      titulo="Alumno por módulo"
      visibles={visibles.length}
      todos={alumnosModulos.length}
      banderas={CLAVES_DE_MODULO}
      nota="La falta de registro (R01) es del docente: no colorea el semáforo del alumno."
      filtros={
        <Filtros
          filtro={filtro}
          cambiar={cambiar}
          buscar="Buscar alumno, módulo o docente"
          conSemaforo
          banderas={CLAVES_DE_MODULO}
          grupos={porGrupo.map((fila) => fila.grupo)}
        />
      }
    >
      <Tabla
        titulo="Cada alumno en cada módulo"
        columnas={columnas}
        filas={visibles}
        llave={({ matricula, grupo: suyo, modulo }) => `${matricula}/${suyo}/${modulo}`}
        vacio={NINGUNO}
      />
    </VistaDeTabla>
  );
}
