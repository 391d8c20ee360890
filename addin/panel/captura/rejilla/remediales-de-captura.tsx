import { Button, Switch } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type PlanUt } from '../../../../shared/modelo/captura';
import { type Problema } from '../../../../shared/modelo/problema';
import { type Normas } from '../../../../shared/norma/normas';
import { type Fecha } from '../../../../shared/nucleo/fecha';
import { type Escrito } from '../../../libro/captura/escribir-datos';
import { type Dato } from '../../../libro/captura/poner-datos';
import { cuantos } from '../../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { alumnosEnOrden } from './alumnos-en-orden';
import { alumnoConRemediales } from './efecto-de-remedial';
import { type CapturaALaVista, type Escribir } from './escritura';
import { RemedialesDeAlumno } from './remediales-de-alumno';
import './rejilla.css';

interface Propiedades {
  readonly captura: CapturaALaVista & { readonly plan: PlanUt };
  readonly escribir: Escribir;
  readonly normas: Normas;
  readonly hoy: Fecha;
}

/** The remedials of each alumno: who has a right to one, what it would do, and those captured (Arts. 50 to 52). */
export function RemedialesDeCaptura({ captura, escribir, normas, hoy }: Propiedades) {
  const [todos, setTodos] = useState(false);
  const [abierto, setAbierto] = useState<string | null>(null);
  const [ultimo, setUltimo] = useState<Escrito | null>(null);
  const [problema, setProblema] = useState<Problema | null>(null);
  const [anuncio, setAnuncio] = useState('');
  const { celdas, plan } = captura;
  const alumnos = useMemo(
    () => alumnosEnOrden(celdas).map(({ matricula }) => alumnoConRemediales(celdas, plan, matricula, normas)),
    [celdas, plan, normas],
  );
  const conAsunto = alumnos.filter(
    ({ situacion }) => situacion.unidadesEnNa.length > 0 || situacion.remediales.length > 0,
  );
  const guardar = async (datos: readonly Dato[], dicho: string): Promise<void> => {
    const escrito = await escribir(datos, null);
    setProblema(escrito.ok ? null : escrito.problema);
    if (!escrito.ok) return;
    setUltimo(escrito.valor);
    setAbierto(null);
    setAnuncio(dicho);
  };
  const deshacer = async (): Promise<void> => {
    const deshecho = await ultimo?.deshacer();
    setProblema(deshecho?.ok === false ? deshecho.problema : null);
    setUltimo(null);
    setAnuncio('Se deshizo lo último.');
  };
  const lista = todos ? alumnos : conAsunto;
  return (
    <section className="remediales" aria-label="Remediales">
      <Switch
        label="Mostrar también a quienes no tienen unidades en NA"
        checked={todos}
        onChange={(_, { checked }) => setTodos(checked)}
      />
      <p className="tenue">
        {cuantos(conAsunto.length, 'alumno tiene', 'alumnos tienen')} unidades en NA o remediales.
      </p>
      <ul className="remediales-lista">
        {lista.map((alumno) => (
          <li key={alumno.matricula}>
            <RemedialesDeAlumno
              alumno={alumno}
              captura={captura}
              normas={normas}
              hoy={hoy}
              abierto={abierto === alumno.matricula}
              abrir={(abre) => setAbierto(abre ? alumno.matricula : null)}
              guardar={(datos, dicho) => void guardar(datos, dicho)}
            />
          </li>
        ))}
      </ul>
      {problema && (
        <MensajeDeProblema problema={problema} reintentar={() => setProblema(null)} accion="Entendido" />
      )}
      <div className="rejilla-acciones">
        <Button size="small" disabled={ultimo === null} onClick={() => void deshacer()}>
          Deshacer
        </Button>
      </div>
      <p className="solo-lector" role="status">
        {anuncio}
      </p>
    </section>
  );
}
