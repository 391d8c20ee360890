import { useMemo } from 'react';
import { CLAVES_DE_ALUMNO, CLAVES_DE_MODULO } from '../../../shared/modelo/reporte';
import { leerDecimal } from '../../../shared/nucleo/decimal';
import { motivoDeDocente } from '../../../shared/riesgo/motivos';
import { NOMBRE_DE_BANDERA } from '../../../shared/riesgo/nombre-de-bandera';
import { GraficaDeDesempeno } from '../../ui/graficas/grafica-de-desempeno';
import { GraficaDeRegistro } from '../../ui/graficas/grafica-de-registro';
import { GraficaDeSemaforo } from '../../ui/graficas/grafica-de-semaforo';
import { conteo, cuantos } from '../../ui/numero-en-espanol';
import { ordenar, porNombre } from '../../ui/tabla/ordenar';
import { Semaforo } from '../../ui/semaforo/semaforo';
import { lugarDe, useLectura } from './lectura';
import { PanoramaDeAlumnos } from './panorama-de-alumnos';
import './resumen.css';

/** Charts show what one screen compares well; the tables have the rest. */
const EN_GRAFICA = 14;

/** The report at a glance: who is at risk, where, why, and what is missing. */
export function Resumen() {
  return (
    <div className="resumen">
      <PanoramaDeAlumnos />
      <div className="resumen-columna">
        <SemaforoPorGrupo />
        <BanderasAlzadas />
      </div>
      <ModulosPorDesempeno />
      <RegistroPorDocente />
    </div>
  );
}

function SemaforoPorGrupo() {
  const lectura = useLectura();
  const { porGrupo } = lectura.reporte;
  const barras = porGrupo.map(({ grupo, semaforo }) => ({
    etiqueta: grupo,
    niveles: semaforo,
    enlace: lugarDe(lectura, { vista: 'detalle' }, { grupo }),
  }));
  return (
    <section className="hoja" aria-labelledby="titulo-grupos">
      <h2 id="titulo-grupos">Semáforo por grupo</h2>
      <p className="tenue">Cada alumno en cada módulo.</p>
      <GraficaDeSemaforo titulo="Semáforo por grupo" sujeto="Grupo" barras={barras.slice(0, EN_GRAFICA)} />
      <VerTodos cuantosHay={barras.length} href={lugarDe(lectura, { vista: 'grupos' })} />
    </section>
  );
}

function ModulosPorDesempeno() {
  const lectura = useLectura();
  const { porModulo, parametros } = lectura.reporte;
  const puntos = useMemo(
    () =>
      ordenar(
        porModulo,
        ({ desempeno }) => (desempeno === null ? null : leerDecimal(desempeno)),
        'ascendente',
      )
        .slice(0, EN_GRAFICA)
        .map(({ modulo, nombreModulo, desempeno, desempeno2 }) => ({
          etiqueta: modulo,
          detalle: nombreModulo,
          exacto: desempeno,
          escrito: desempeno2,
          enlace: lugarDe(lectura, { vista: 'detalle' }, { q: modulo }),
        })),
    [porModulo, lectura],
  );
  return (
    <section className="hoja" aria-labelledby="titulo-modulos">
      <h2 id="titulo-modulos">Módulos por desempeño</h2>
      <p className="tenue">Lo logrado de cada 100 puntos registrados; primero el más bajo.</p>
      <GraficaDeDesempeno
        titulo="Módulos por desempeño"
        sujeto="Módulo"
        minimo={parametros.minimoAprobatorio}
        puntos={puntos}
      />
      <VerTodos cuantosHay={porModulo.length} href={lugarDe(lectura, { vista: 'modulos' })} />
    </section>
  );
}

function BanderasAlzadas() {
  const lectura = useLectura();
  const { banderas, banderasAlumno } = lectura.reporte.plantelTotales;
  const renglones = [
    ...CLAVES_DE_MODULO.map((clave) => ({
      clave,
      cuenta: banderas[clave],
      href: lugarDe(lectura, { vista: 'detalle' }, { bandera: clave }),
      de: 'Alumno × módulo',
    })),
    ...CLAVES_DE_ALUMNO.map((clave) => ({
      clave,
      cuenta: banderasAlumno[clave],
      href: lugarDe(lectura, { vista: 'alumnos' }, { bandera: clave }),
      de: 'Alumno',
    })),
  ];
  return (
    <section className="hoja" aria-labelledby="titulo-banderas">
      <h2 id="titulo-banderas">Por qué</h2>
      <p className="tenue">Banderas alzadas en el corte.</p>
      <table className="grafica">
        <caption className="solo-lector">Banderas alzadas en el corte</caption>
        <thead>
          <tr>
            <th scope="col">Bandera</th>
            <th scope="col" className="grafica-secundaria">
              Se cuenta por
            </th>
            <th scope="col" className="cifra">
              <Semaforo nivel="rojo" />
            </th>
            <th scope="col" className="cifra">
              <Semaforo nivel="amarillo" />
            </th>
          </tr>
        </thead>
        <tbody>
          {renglones.map(({ clave, cuenta, href, de }) => (
            <tr key={clave}>
              <th scope="row" className="bandera-nombre">
                <a href={href}>{NOMBRE_DE_BANDERA[clave]}</a> <span className="tenue">{clave}</span>
              </th>
              <td className="grafica-secundaria tenue">{de}</td>
              <td className={cuenta?.rojo ? 'cifra' : 'cifra tenue'}>{conteo(cuenta?.rojo ?? 0)}</td>
              <td className={cuenta?.amarillo ? 'cifra' : 'cifra tenue'}>{conteo(cuenta?.amarillo ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RegistroPorDocente() {
  const lectura = useLectura();
  const { porDocente, plantelTotales } = lectura.reporte;
  const docentes = useMemo(
    () =>
      porDocente.toSorted(
        (uno, otro) =>
          otro.incumplimientosRegistro - uno.incumplimientosRegistro || porNombre(uno.docente, otro.docente),
      ),
    [porDocente],
  );
  const { incumplimientosRegistro, alumnosModulos } = plantelTotales;
  return (
    <section className="hoja a-lo-ancho" aria-labelledby="titulo-registro">
      <h2 id="titulo-registro">Registro pendiente por docente</h2>
      <p className="tenue">
        {incumplimientosRegistro === 0
          ? 'Todo lo esperado al corte está registrado.'
          : `Falta en ${conteo(incumplimientosRegistro)} de ${cuantos(alumnosModulos, 'caso', 'casos')} (alumno en un módulo). Es del docente: no colorea al alumno.`}
      </p>
      <GraficaDeRegistro
        titulo="Registro pendiente por docente"
        docentes={docentes.slice(0, EN_GRAFICA)}
        motivoDe={(docente) => motivoDeDocente(docente, lectura.reporte)}
      />
      <VerTodos cuantosHay={docentes.length} href={lugarDe(lectura, { vista: 'docentes' })} />
    </section>
  );
}

function VerTodos({ cuantosHay, href }: { readonly cuantosHay: number; readonly href: string }) {
  if (cuantosHay <= EN_GRAFICA) return null;
  return (
    <p className="ver-todos">
      <a href={href}>Ver los {conteo(cuantosHay)}</a>
    </p>
  );
}
