import { FluentProvider } from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Resultado } from '../../addin/cliente/resultado';
import { AlumnosDeCaptura } from '../../addin/panel/captura/nueva/alumnos-de-captura';
import { NuevaCaptura } from '../../addin/panel/captura/nueva/nueva-captura';
import { type Dato } from '../../addin/libro/captura/poner-datos';
import { SesionesDeAsistencia } from '../../addin/panel/captura/nueva/sesiones-de-asistencia';
import { type CapturaInicial } from '../../addin/panel/captura/nueva/use-creacion';
import { CambioDePlan } from '../../addin/panel/captura/plan/cambio-de-plan';
import '../../addin/panel/panel.css';
import { COLORES_DE_FLUENT } from '../../addin/ui/tema/colores-de-fluent';
import '../../addin/ui/tema/tema.css';
import { aplicar, type Celdas, enCeldas, valorDe } from '../../shared/captura/celdas';
import { CLAVE_DEL_PLAN, planDe, textoDePlan } from '../../shared/captura/plan-de-captura';
import { normasEn } from '../../shared/norma/normas';

/* The panes that begin a captura and change it, over a captura kept in the page in place of the workbook. */

const NORMAS = normasEn('2026-11-01');
const HECHO: Resultado<null> = { ok: true, valor: null };

function Pagina() {
  const [inicial, setInicial] = useState<CapturaInicial | null>(null);
  const [celdas, setCeldas] = useState<Celdas>(new Map());
  const [motivo, setMotivo] = useState<string | null>(null);
  const plan = planDe(celdas);

  const escribir = (datos: readonly Dato[]): Promise<Resultado<null>> => {
    const cambios = datos.map(({ valor, ...clave }) => ({
      ...clave,
      antes: valorDe(celdas, clave),
      despues: valor,
    }));
    const aplicada = aplicar(celdas, cambios);
    if (aplicada.outcome === 'aplicada') setCeldas(aplicada.celdas);
    return Promise.resolve(HECHO);
  };
  return (
    <FluentProvider theme={COLORES_DE_FLUENT.claro} className="tema">
      <main className="panel">
        {(!plan || !inicial) && (
          <NuevaCaptura
            servicio={null}
            capturar={() => undefined}
            crear={(nueva, { alAvanzar }) => {
              alAvanzar({ hoja: 'Captura', filasEscritas: 1, filasTotales: 2 });
              setInicial(nueva);
              setCeldas(enCeldas(nueva.celdas));
              return Promise.resolve({
                ok: true,
                valor: { numero: 1, deshacer: () => Promise.resolve({ ok: true, valor: undefined }) },
              });
            }}
          />
        )}
        {plan && inicial && (
          <>
            <AlumnosDeCaptura plan={plan} celdas={celdas} escribir={escribir} />
            <SesionesDeAsistencia
              plan={plan}
              celdas={celdas}
              hoy="2026-11-02"
              escribir={escribir}
              cambiarModo={(asistencia) =>
                void escribir([{ ...CLAVE_DEL_PLAN, valor: textoDePlan({ ...plan, asistencia }) }])
              }
            />
            <CambioDePlan
              key={textoDePlan(plan)}
              lugar={inicial.lugar}
              plan={plan}
              celdas={celdas}
              enSabana={null}
              normas={NORMAS}
              cambiar={(nuevo, porQue) => {
                setMotivo(porQue);
                return escribir([{ ...CLAVE_DEL_PLAN, valor: textoDePlan(nuevo) }]);
              }}
              cerrar={() => undefined}
            />
            <button onClick={() => void escribir(CALIFICADOS)}>Calificar</button>
          </>
        )}
        <output id="celdas">
          {JSON.stringify(
            [...celdas].flatMap(([matricula, suyas]) =>
              [...suyas].map(([columna, valor]) => [matricula, columna, valor]),
            ),
          )}
        </output>
        <output id="motivo">{motivo}</output>
      </main>
    </FluentProvider>
  );
}

/** Every indicator of who is first on the list, as the grid would write them. */
const CALIFICADOS: readonly Dato[] = [
  ['u1/i/U1-S1', '9'],
  ['u1/i/U1-H1', '10'],
  ['u1/i/U1-H2', '7'],
  ['u1/i/U1-E1', '9'],
].map(([columna = '', valor = '']) => ({ matricula: '26130131', columna, valor }));

const raiz = document.getElementById('raiz');
if (raiz) createRoot(raiz).render(<Pagina />);
