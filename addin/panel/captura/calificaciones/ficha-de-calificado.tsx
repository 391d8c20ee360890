import { useState } from 'react';
import {
  type AlumnoConalepCalificado,
  type CapturaCalificada,
} from '../../../../shared/calificacion/calificar-captura';
import { type ContextoDeCalificacion } from '../../../../shared/calificacion/contexto-de-calificacion';
import { posibleEnModulo } from '../../../../shared/calificacion/posible-en-modulo';
import { type PlanConalep } from '../../../../shared/modelo/captura';
import { type Explicables, useExplicables } from '../../../ui/explicacion/cifra-explicable';
import { fraseDeModulo } from '../../../ui/posible/modulo-en-palabras';
import { PosibleDeModulo } from '../../../ui/posible/posible-de-modulo';
import { Semaforo } from '../../../ui/semaforo/semaforo';
import { Explicada } from '../por-que/por-que-de-captura';
import { preguntasDeCaptura } from '../por-que/preguntas-de-captura';
import { type CapturaALaVista } from '../rejilla/escritura';
import { CifrasDeAsignatura } from './cifras-de-asignatura';
import { CifrasDeModulo } from './cifras-de-modulo';
import { type RenglonCalificado } from './renglones-calificados';

interface Propiedades {
  readonly renglon: RenglonCalificado;
  readonly calificada: CapturaCalificada;
  readonly captura: CapturaALaVista;
  readonly contexto: ContextoDeCalificacion;
}

/** One alumno: final and semáforo at a glance; opened, every figure and what is lacking. */
export function FichaDeCalificado(propiedades: Propiedades) {
  const { nombre, final, semaforo } = propiedades.renglon;
  const [abierta, setAbierta] = useState(false);
  return (
    <details className="ficha" onToggle={({ currentTarget }) => setAbierta(currentTarget.open)}>
      <summary>
        <span className="ficha-nombre">{nombre}</span>
        <span className="ficha-final">{final ?? <span className="tenue">Pendiente</span>}</span>
        <Semaforo nivel={semaforo} />
      </summary>
      {abierta && <CuerpoDeFicha {...propiedades} />}
    </details>
  );
}

function CuerpoDeFicha({ renglon, calificada, captura, contexto }: Propiedades) {
  const { matricula, nombre, faltantes } = renglon;
  const explicables = useExplicables<string>();
  const preguntas = preguntasDeCaptura(captura.plan, {
    minimo: contexto.minimoAprobatorio !== null,
    dia: contexto.dia !== null,
  });
  const abierta = preguntas.find(({ clave }) => clave === explicables.abierta?.cifra);
  return (
    <div className="ficha-cuerpo">
      <Cifras calificada={calificada} renglon={renglon} explicables={explicables} />
      {abierta && (
        <Explicada
          key={abierta.clave}
          captura={captura}
          contexto={contexto}
          matricula={matricula}
          nombre={nombre}
          cifra={abierta}
          cerrar={explicables.cerrar}
        />
      )}
      {calificada.institucion === 'conalep' && (
        <PosibleDelCalificado
          alumno={calificada.alumnos.find((uno) => uno.matricula === matricula)}
          plan={calificada.plan}
          contexto={contexto}
        />
      )}
      <h2>Qué le falta</h2>
      {faltantes.length === 0 ? (
        <p className="tenue">Nada por ahora.</p>
      ) : (
        <ul className="ficha-faltantes">
          {faltantes.map(({ texto, fundamento }) => (
            <li key={texto}>
              {texto} <span className="tenue">({fundamento})</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface PropiedadesDePosible extends Pick<Propiedades, 'contexto'> {
  readonly alumno: AlumnoConalepCalificado | undefined;
  readonly plan: PlanConalep;
}

/** What may still be reached in the módulo: the answer in a line, and the picture for whoever wants more. */
function PosibleDelCalificado({
  alumno,
  plan,
  contexto: { minimoAprobatorio, normas },
}: PropiedadesDePosible) {
  if (!alumno || !minimoAprobatorio) return null;
  const posible = posibleEnModulo(alumno, plan, minimoAprobatorio, normas);
  return (
    <>
      <h2>Qué es todavía posible</h2>
      <details className="ficha-posible">
        <summary>{fraseDeModulo(posible)}</summary>
        <PosibleDeModulo posible={posible} />
      </details>
    </>
  );
}

interface PropiedadesDeCifras {
  readonly calificada: CapturaCalificada;
  readonly renglon: RenglonCalificado;
  readonly explicables: Explicables<string>;
}

function Cifras({ calificada, renglon: { matricula, final }, explicables }: PropiedadesDeCifras) {
  if (calificada.institucion === 'ut') {
    const alumno = calificada.alumnos.find((uno) => uno.matricula === matricula);
    return alumno ? <CifrasDeAsignatura alumno={alumno} explicables={explicables} /> : null;
  }
  const alumno = calificada.alumnos.find((uno) => uno.matricula === matricula);
  return alumno ? <CifrasDeModulo alumno={alumno} desempeno={final} explicables={explicables} /> : null;
}
