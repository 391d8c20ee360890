import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { type Normas } from '../../../shared/norma/normas';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { type Resultado } from '../../cliente/resultado';
import { type CapturaAbierta } from '../../libro/captura/captura-abierta';
import { type Escrito } from '../../libro/captura/escribir-datos';
import { type Dato } from '../../libro/captura/poner-datos';
import { cuantos } from '../../ui/numero-en-espanol';
import { AlumnosDeCaptura } from './nueva/alumnos-de-captura';
import { SesionesDeAsistencia } from './nueva/sesiones-de-asistencia';
import { CambioDePlan } from './plan/cambio-de-plan';

interface Propiedades {
  readonly captura: CapturaAbierta;
  readonly normas: Normas;
  readonly hoy: Fecha;
  readonly escribir: (datos: readonly Dato[], motivo: string | null) => Promise<Resultado<Escrito>>;
  readonly cambiarPlan: (plan: PlanDeCaptura, motivo: string | null) => Promise<Resultado<Escrito>>;
}

/** Who is in the grupo, how attendance is kept and by what plan they are graded; the last of it can be undone. */
export function GrupoYPlan({ captura, normas, hoy, escribir, cambiarPlan }: Propiedades) {
  const { lugar, plan, celdas, enSabana, bandeja } = captura;
  const [cambiando, setCambiando] = useState(false);
  const [hecho, setHecho] = useState<Escrito | null>(null);
  const recordar = async (trabajo: Promise<Resultado<Escrito>>): Promise<Resultado<Escrito>> => {
    const escrito = await trabajo;
    if (escrito.ok) setHecho(escrito.valor);
    return escrito;
  };
  const conDatos = (datos: readonly Dato[]) => recordar(escribir(datos, null));
  return (
    <>
      {hecho && (
        <Button
          onClick={() => {
            setHecho(null);
            void hecho.deshacer();
          }}
        >
          Deshacer lo último
        </Button>
      )}
      <AlumnosDeCaptura
        key={`alumnos-${bandeja.version}-${celdas.size}`}
        plan={plan}
        celdas={celdas}
        escribir={conDatos}
      />
      <SesionesDeAsistencia
        plan={plan}
        celdas={celdas}
        hoy={hoy}
        escribir={conDatos}
        cambiarModo={(asistencia) => void recordar(cambiarPlan({ ...plan, asistencia }, null))}
      />
      {cambiando ? (
        <CambioDePlan
          lugar={lugar}
          plan={plan}
          celdas={celdas}
          enSabana={enSabana}
          normas={normas}
          cambiar={(nuevo, motivo) => recordar(cambiarPlan(nuevo, motivo))}
          cerrar={() => setCambiando(false)}
        />
      ) : (
        <section className="panel-paso" aria-labelledby="titulo-plan">
          <h2 id="titulo-plan">Plan</h2>
          <p>
            {plan.institucion === 'ut'
              ? cuantos(plan.plan.unidades.length, 'unidad', 'unidades')
              : cuantos(plan.actividades.length, 'resultado de aprendizaje', 'resultados de aprendizaje')}
            , en la hoja Plan.
          </p>
          <Button onClick={() => setCambiando(true)}>Ver o cambiar el plan</Button>
        </section>
      )}
    </>
  );
}
