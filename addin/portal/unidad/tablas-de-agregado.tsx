import { type TotalesDeUnidad } from '../../../shared/modelo/reporte-de-unidad';
import { GraficaDeLetras } from '../../ui/graficas/grafica-de-letras';
import { cuantos } from '../../ui/numero-en-espanol';
import { ordenar } from '../../ui/tabla/ordenar';
import { lugarDeUnidad, useUnidad } from './lectura-de-unidad';
import { finalesComoLetras } from './resumen-de-unidad';

interface Renglon extends TotalesDeUnidad {
  readonly etiqueta: string;
  readonly filtro: Readonly<Record<string, string>>;
}

export function TablaDeAsignaturas() {
  const { porGrupoAsignatura } = useUnidad();
  const renglones = porGrupoAsignatura.map((una): Renglon => ({
    ...una,
    etiqueta: `${una.grupo} · ${una.nombre === '' ? una.asignatura : una.nombre}`,
    filtro: { grupo: una.grupo, q: una.asignatura },
  }));
  return <Agregado titulo="Asignaturas" sujeto="Grupo y asignatura" renglones={renglones} />;
}

export function TablaDeGruposUt() {
  const { porGrupo } = useUnidad();
  const renglones = porGrupo.map((uno): Renglon => ({
    ...uno,
    etiqueta: uno.grupo,
    filtro: { grupo: uno.grupo },
  }));
  return <Agregado titulo="Grupos" sujeto="Grupo" renglones={renglones} />;
}

export function TablaDeDocentesUt() {
  const { porDocente } = useUnidad();
  const enOrden = ordenar(porDocente, ({ docente }) => docente, 'ascendente');
  const renglones = enOrden.map((uno): Renglon => ({
    ...uno,
    etiqueta: uno.docente === '' ? 'Sin docente asignado' : uno.docente,
    filtro: { q: uno.docente },
  }));
  return <Agregado titulo="Docentes" sujeto="Docente" renglones={renglones} />;
}

interface Propiedades {
  readonly titulo: string;
  readonly sujeto: string;
  readonly renglones: readonly Renglon[];
}

/** The levels of the unit and the finals, gathered one way; each bar leads to its rows. */
function Agregado({ titulo, sujeto, renglones }: Propiedades) {
  const publicada = useUnidad();
  const { unidad } = publicada;
  const barras = (letras: (renglon: Renglon) => TotalesDeUnidad['unidadFinal'][string]) =>
    renglones.map((renglon) => ({
      etiqueta: renglon.etiqueta,
      letras: letras(renglon),
      enlace: lugarDeUnidad(publicada, { vista: 'alumnos' }, renglon.filtro),
    }));
  return (
    <section className="vista" aria-labelledby="titulo-vista">
      <header>
        <h2 id="titulo-vista">{titulo}</h2>
        <p className="tenue">{cuantos(renglones.length, 'renglón', 'renglones')}</p>
      </header>
      <div className="hoja">
        <h3>Niveles de la unidad {unidad}</h3>
        <GraficaDeLetras
          titulo={`${titulo}: niveles de la unidad ${unidad}`}
          sujeto={sujeto}
          barras={barras(({ unidadFinal }) => unidadFinal[unidad] ?? {})}
        />
      </div>
      <div className="hoja">
        <h3>Finales</h3>
        <GraficaDeLetras titulo={`${titulo}: finales`} sujeto={sujeto} barras={barras(finalesComoLetras)} />
      </div>
    </section>
  );
}
