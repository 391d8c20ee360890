import { Button, Field, SearchBox } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { ListaDePersonas, type Persona } from '../../../shared/modelo/configuracion';
import { type ConVersion } from '../../cliente/pedir';
import { cuantos } from '../../ui/numero-en-espanol';
import { coincide, textoBuscable } from '../../ui/tabla/texto-buscable';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import { errorEnSuCampo, erroresPorCampo } from './errores-por-campo';
import { PieDeFormulario } from './pie-de-formulario';
import { plantelesMalSeparados } from './planteles-mal-separados';
import { comoPersona, comoRenglon, comoSeLlama, type Renglon, RenglonDePersona } from './renglon-de-persona';
import { useGuardado } from './use-guardado';

/** A state has some thousands of docentes: those that are not in sight are found by searching. */
const A_LA_VISTA = 50;
const A_NOMBRAR = 5;

/** Who may see which planteles, which docente of the sábana a person is, and who may enter no more. */
export function Personas() {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(useCallback(() => servicio.personasPorCambiar(), [servicio]));
  return (
    <ConRecurso que="las personas" recurso={recurso} recargar={recargar}>
      {(leida) => <Lista leida={leida} />}
    </ConRecurso>
  );
}

function Lista({ leida: { valor, version } }: { readonly leida: ConVersion<Persona[]> }) {
  const { servicio, sesion } = useSesion();
  const [renglones, setRenglones] = useState<readonly Renglon[]>(() => valor.map(comoRenglon));
  const [vigente, setVigente] = useState(version);
  const [busqueda, setBusqueda] = useState('');
  const [intentado, setIntentado] = useState(false);
  /** What the service was asked to save last: its refusal names a row by where it was then. */
  const [enviados, setEnviados] = useState<readonly Renglon[]>([]);
  const guardado = useGuardado<ConVersion<Persona[]>>((guardadas) => {
    setRenglones(guardadas.valor.map(comoRenglon));
    setVigente(guardadas.version);
    setIntentado(false);
  });
  const editar = (editados: readonly Renglon[]): void => {
    guardado.alEditar();
    setRenglones(editados);
  };
  const leidas = ListaDePersonas.safeParse(renglones.map(comoPersona));
  const errores = intentado ? erroresPorCampo(leidas.error) : {};
  const negados = errorEnSuCampo(guardado.problema);
  const erroresDe = (renglon: Renglon, lugar: number) =>
    Object.fromEntries(
      (['id', 'nombre', 'docente', 'planteles'] as const).flatMap((campo) => {
        const suyo = Object.entries(errores).find(([ruta]) => ruta.startsWith(`${lugar}.${campo}`));
        const separados = campo === 'planteles' && plantelesMalSeparados(renglon.planteles);
        if (suyo) return [[campo, separados || suyo[1]]];
        const enviado = enviados.findIndex(({ llave }) => llave === renglon.llave);
        const negado = negados[`${enviado}.${campo}`];
        return negado && enviados[enviado]?.[campo] === renglon[campo] ? [[campo, negado]] : [];
      }),
    );
  const buscada = textoBuscable(busqueda);
  const todas = renglones.map((renglon, lugar) => ({
    ...{ renglon, lugar },
    errores: erroresDe(renglon, lugar),
  }));
  const conError = todas.filter((una) => Object.keys(una.errores).length > 0);
  // What the service refused names its row already.
  const senaladas = conError
    .filter(({ lugar }) => Object.keys(errores).some((ruta) => ruta.startsWith(`${lugar}.`)))
    .map(({ renglon }) => comoSeLlama(renglon));
  // What is to be mended comes first, whatever is searched: it must not be past those in sight.
  const halladas = [
    ...conError,
    ...todas.filter((una) => !conError.includes(una) && estaEn(una.renglon, buscada)),
  ];
  const agregar = (): void => {
    setBusqueda('');
    const nueva = { llave: crypto.randomUUID(), id: '', nombre: '', planteles: '', docente: '' };
    // Whoever begins the list stays in charge of it.
    const primera =
      renglones.length === 0
        ? { id: sesion.id, nombre: sesion.nombre, administra: true }
        : { administra: false };
    editar([{ ...nueva, ...primera, baja: false }, ...renglones]);
  };
  return (
    <form
      className="hoja formulario"
      aria-label="Personas"
      noValidate
      onSubmit={(evento) => {
        evento.preventDefault();
        guardado.alEditar();
        setIntentado(true);
        if (leidas.success) {
          setEnviados(renglones);
          void guardado.guardar(() => servicio.guardarPersonas({ valor: leidas.data, version: vigente }));
        }
      }}
    >
      <p className="tenue">
        El papel de cada quien lo da el proveedor de identidad; aquí se dice qué puede ver y si puede entrar.
        Varios planteles se separan con comas. Quien está de baja o deja la lista no ve nada en cuanto se
        guarda. Sólo quien administra cambia la lista, y sigue en ella: a quien administra lo quita otra
        persona que administre.
      </p>
      <div className="botones">
        <Field label="Buscar persona">
          <SearchBox value={busqueda} onChange={(_, { value }) => setBusqueda(value)} />
        </Field>
        <Button onClick={agregar}>Agregar persona</Button>
      </div>
      {renglones.length === 0 ? (
        <Vacio titulo="Todavía no hay personas">
          <p>Empiece por usted, que queda a cargo de la lista; después agregue a cada quien con su cuenta.</p>
        </Vacio>
      ) : (
        <p role="status" className="tenue">
          {cuenta(halladas.length, renglones.length)}
        </p>
      )}
      <ul className="lista-editable personas-editables">
        {halladas.slice(0, A_LA_VISTA).map(({ renglon, lugar, errores: suyos }) => (
          <RenglonDePersona
            key={renglon.llave}
            renglon={renglon}
            errores={suyos}
            cambiar={(cambiado) => editar(renglones.with(lugar, cambiado))}
            quitar={() => editar(renglones.toSpliced(lugar, 1))}
          />
        ))}
      </ul>
      {senaladas.length > 0 && <p role="alert">Revise los datos señalados de {enLista(senaladas)}.</p>}
      <PieDeFormulario {...guardado} texto="Guardar personas" />
    </form>
  );
}

/** The first of them by name, and how many more. */
const enLista = (nombres: readonly string[]): string => {
  const demas = nombres.length - A_NOMBRAR;
  const primeras = nombres.slice(0, A_NOMBRAR).join(', ');
  return demas > 0 ? `${primeras} y ${cuantos(demas, 'persona más', 'personas más')}` : primeras;
};

const estaEn = ({ id, nombre, planteles, docente }: Renglon, busqueda: string): boolean =>
  coincide(textoBuscable(`${id} ${nombre} ${planteles} ${docente}`), busqueda);

function cuenta(halladas: number, todas: number): string {
  if (halladas === 0) return 'Nadie coincide con lo que busca. Escriba otra parte del nombre o la cuenta.';
  const deCuantas = halladas === todas ? `${todas}` : `${halladas} de ${todas}`;
  const aLaVista = halladas > A_LA_VISTA ? ` A la vista, ${A_LA_VISTA}: busque a las demás.` : '';
  return `Personas: ${deCuantas}.${aLaVista}`;
}
