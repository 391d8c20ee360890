import { useCallback, useMemo } from 'react';
import { DOCUMENTOS } from '../../../shared/norma/documentos';
import { normasEn } from '../../../shared/norma/normas';
import { type ReglaCatalogada } from '../../../shared/norma/regla';
import { MensajeDeProblema } from '../../ui/problema';
import { useRecurso } from '../../ui/use-recurso';
import { direccionDe } from '../direccion';
import { Espera } from '../espera';
import { Pantalla } from '../pantalla';
import { leerCasos } from './casos-resueltos';
import { tituloDeRegla } from './en-palabras';
import { vecinasDe } from './indice-de-reglas';
import { NumerosDeRegla } from './numeros-de-regla';
import { ProbadorDeRegla } from './probador-de-regla';
import { useFechaDeNorma } from './use-fecha-de-norma';

/** One rule, whole: what it provides, how it is read, its numbers, a form to try it and its solved cases. */
export function PaginaDeRegla({ regla }: { readonly regla: ReglaCatalogada }) {
  const { clave, nombre, cita } = regla;
  const { fecha, hoy, el, cambiarFecha } = useFechaDeNorma();
  const titulo = tituloDeRegla(nombre);
  return (
    <Pantalla
      titulo={titulo}
      pestana={`${clave} ${titulo}`}
      antetitulo={
        <>
          <a href={direccionDe({ pagina: 'norma', clave: null }, { el })}>La norma</a>
          <span aria-hidden="true"> › </span>
          {DOCUMENTOS[cita.documento].titulo}
        </>
      }
    >
      <article className="norma-regla">
        <Texto regla={regla} />
        <NumerosDeRegla regla={regla} fecha={fecha} hoy={hoy} cambiarFecha={cambiarFecha} />
        <Prueba regla={regla} fecha={fecha} hoy={hoy} />
        <Vecinas regla={regla} el={el} />
      </article>
    </Pantalla>
  );
}

/** As a statute book sets it: where it is written, what it provides, and in the margin how it is read. */
function Texto({ regla: { clave, cita, enunciado } }: { readonly regla: ReglaCatalogada }) {
  return (
    <div className="norma-texto" data-con-lectura={cita.lectura !== undefined}>
      <p className="norma-referencia">
        <span className="norma-clave">{clave}</span> {cita.referencia}
      </p>
      <p className="norma-enunciado">{enunciado}</p>
      {cita.lectura && (
        <aside className="norma-lectura" aria-labelledby="titulo-lectura">
          <h2 id="titulo-lectura">Lectura adoptada</h2>
          <p>{cita.lectura}</p>
        </aside>
      )}
    </div>
  );
}

interface PropiedadesDePrueba {
  readonly regla: ReglaCatalogada;
  readonly fecha: string;
  readonly hoy: string;
}

function Prueba({ regla, fecha, hoy }: PropiedadesDePrueba) {
  const { recurso, recargar } = useRecurso(useCallback(() => leerCasos(regla.clave), [regla]));
  const normas = useMemo(() => normasEn(fecha), [fecha]);
  const normasDeHoy = useMemo(() => normasEn(hoy), [hoy]);
  if (recurso.estado === 'cargando') return <Espera que="los casos resueltos" />;
  return (
    <>
      {recurso.estado === 'fallido' && (
        <MensajeDeProblema problema={recurso.problema} reintentar={recargar} />
      )}
      <ProbadorDeRegla
        key={recurso.estado}
        regla={regla}
        casos={recurso.estado === 'listo' ? recurso.valor : []}
        normas={normas}
        normasDeHoy={normasDeHoy}
      />
    </>
  );
}

function Vecinas({ regla, el }: { readonly regla: ReglaCatalogada; readonly el: string }) {
  const { anterior, siguiente } = vecinasDe(regla);
  return (
    <nav className="norma-vecinas no-imprimir" aria-label="Reglas vecinas">
      {anterior && (
        <a rel="prev" href={direccionDe({ pagina: 'norma', clave: anterior.clave }, { el })}>
          <span className="tenue">Anterior</span>
          {anterior.clave} {tituloDeRegla(anterior.nombre)}
        </a>
      )}
      {siguiente && (
        <a rel="next" href={direccionDe({ pagina: 'norma', clave: siguiente.clave }, { el })}>
          <span className="tenue">Siguiente</span>
          {siguiente.clave} {tituloDeRegla(siguiente.nombre)}
        </a>
      )}
    </nav>
  );
}
