import { type Elemento, leerXml, todos } from './arbol-xml';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;

/** What Office takes at most, in characters. */
const LARGOS: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
};
const LARGO_DE_ID = 32;

const OBLIGATORIOS = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'];
const CONJUNTOS = ['SharedRuntime', 'CustomFunctionsRuntime', 'ExcelApi'];
/** Children in the order of Office's schemas, which are sequences: out of order, the manifest is refused. */
const ORDEN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
    ...['DefaultSettings', 'Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const TAMANOS_DE_ICONO = ['16', '32', '80'];

/** What a manifest is checked against: whether the build has a file, by its path from the site's root. */
export type HayArchivo = (ruta: string) => boolean;

/** Everything wrong with an add-in manifest, in words. It asks nothing of any remote service. */
export function revisarManifiesto(xml: string, hayArchivo: HayArchivo): string[] {
  const raiz = leerXml(xml);
  if ('error' in raiz) return [`El XML no está bien formado: ${raiz.error}.`];
  const elementos = todos(raiz);
  return [
    ...revisarCabecera(raiz),
    ...revisarReferencias(elementos),
    ...revisarLargos(elementos),
    ...revisarDirecciones(raiz, elementos, hayArchivo),
    ...revisarIconos(elementos),
    ...revisarExcel(elementos),
    ...revisarRuntime(elementos),
    ...revisarOrden(elementos),
  ];
}

function revisarCabecera(raiz: Elemento): string[] {
  const hijo = (nombre: string): Elemento | undefined => raiz.hijos.find((uno) => uno.nombre === nombre);
  const valorDe = (nombre: string): string => hijo(nombre)?.texto ?? '';
  const overrides = hijo('VersionOverrides');
  const errores = OBLIGATORIOS.filter((nombre) => !hijo(nombre)).map((nombre) => `Falta <${nombre}>.`);
  if (hijo('Id') && !GUID.test(valorDe('Id'))) errores.push(`<Id> no es un GUID: ${valorDe('Id')}.`);
  if (hijo('Version') && !VERSION.test(valorDe('Version')))
    errores.push(`<Version> no es a.b.c.d: ${valorDe('Version')}.`);
  if (valorDe('DefaultLocale') !== 'es-MX') errores.push('<DefaultLocale> debe ser es-MX.');
  if (!overrides) errores.push('Falta <VersionOverrides>: sin él no hay cinta ni funciones.');
  return errores;
}

function revisarReferencias(elementos: readonly Elemento[]): string[] {
  const recursos = elementos.filter(({ nombre }) => nombre === 'Resources').flatMap(todos);
  const definidos = recursos.flatMap(({ atributos: { id } }) => id ?? []);
  const usados = elementos.flatMap(({ atributos: { resid } }) => resid ?? []);
  const ids = elementos.flatMap(({ atributos: { id } }) => id ?? []);
  return [
    ...[...new Set(usados)]
      .filter((resid) => !definidos.includes(resid))
      .map((resid) => `resid="${resid}" no está en <Resources>.`),
    ...[...new Set(definidos)]
      .filter((id) => !usados.includes(id))
      .map((id) => `El recurso "${id}" no lo usa nadie.`),
    ...[...new Set(ids)]
      .filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id))
      .map((id) => `El id "${id}" está repetido.`),
    ...ids
      .filter((id) => id.length > LARGO_DE_ID)
      .map((id) => `El id "${id}" pasa de ${LARGO_DE_ID} caracteres.`),
  ];
}

function revisarLargos(elementos: readonly Elemento[]): string[] {
  return elementos.flatMap((elemento) => {
    const maximo = LARGOS[elemento.nombre];
    if (maximo === undefined) return [];
    return todos(elemento)
      .flatMap(({ atributos, texto }) => [atributos['DefaultValue'], atributos['Value'], texto])
      .filter((valor): valor is string => valor !== undefined && valor.length > maximo)
      .map((valor) => `<${elemento.nombre}>: «${valor.slice(0, 40)}…» pasa de ${maximo} caracteres.`);
  });
}

/** Every address is https, and those of our own origin lead to a file of the build. */
function revisarDirecciones(
  raiz: Elemento,
  elementos: readonly Elemento[],
  hayArchivo: HayArchivo,
): string[] {
  const inicio =
    todos(raiz).find(({ nombre }) => nombre === 'SourceLocation')?.atributos['DefaultValue'] ?? '';
  if (!URL.canParse(inicio)) return [`<SourceLocation> no es una dirección: "${inicio}".`];
  const { origin } = new URL(inicio);
  const direcciones = elementos.flatMap(({ nombre, atributos, texto }) =>
    [atributos['DefaultValue'], atributos['Value'], nombre === 'AppDomain' ? texto : undefined].filter(
      (valor): valor is string => valor !== undefined && /^[a-z][a-z+.-]*:\/\//i.test(valor),
    ),
  );
  return [...new Set(direcciones)].flatMap((direccion) => {
    if (!URL.canParse(direccion)) return [`«${direccion}» no es una dirección.`];
    const url = new URL(direccion);
    if (url.protocol !== 'https:') return [`«${direccion}» no es https.`];
    const ruta = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
    return url.origin !== origin || hayArchivo(ruta) ? [] : [`«${direccion}»: falta ${ruta} en dist/addin.`];
  });
}

function revisarIconos(elementos: readonly Elemento[]): string[] {
  return elementos
    .filter(({ nombre }) => nombre === 'Icon')
    .flatMap(({ hijos }) => {
      const tamanos = hijos.map(({ atributos }) => atributos['size']);
      const faltan = TAMANOS_DE_ICONO.filter((tamano) => !tamanos.includes(tamano));
      return faltan.length === 0 ? [] : [`Un <Icon> no tiene los tamaños ${faltan.join(', ')}.`];
    });
}

/** What makes it an add-in of Excel with custom functions in a runtime shared with the pane. */
function revisarExcel(elementos: readonly Elemento[]): string[] {
  const con = (nombre: string, atributo: string, valor: string): boolean =>
    elementos.some((uno) => uno.nombre === nombre && uno.atributos[atributo] === valor);
  const conjuntos = CONJUNTOS.filter((nombre) => !con('Set', 'Name', nombre));
  const errores = conjuntos.map((nombre) => `Falta el conjunto de requisitos ${nombre}.`);
  if (!con('Host', 'Name', 'Workbook')) errores.push('Falta <Host Name="Workbook">.');
  if (!con('Runtime', 'lifetime', 'long')) errores.push('Falta <Runtime lifetime="long">.');
  if (!con('ExtensionPoint', 'xsi:type', 'CustomFunctions')) errores.push('Faltan las funciones.');
  if (!con('bt:String', 'DefaultValue', 'SISEAC')) errores.push('El espacio de las funciones es SISEAC.');
  return errores;
}

/** The shared runtime is one page: where the functions run, the commands and the pane as well. */
function revisarRuntime(elementos: readonly Elemento[]): string[] {
  const residDe = (nombre: string): string[] =>
    elementos
      .filter((uno) => uno.nombre === nombre)
      .flatMap((uno) => todos(uno).flatMap(({ atributos: { resid } }) => resid ?? []));
  const paneles = elementos
    .filter(({ atributos }) => atributos['xsi:type'] === 'ShowTaskpane')
    .flatMap((accion) => todos(accion).flatMap(({ atributos: { resid } }) => resid ?? []));
  const [runtime] = residDe('Runtime');
  return [
    ['<Page> de las funciones', residDe('Page')] as const,
    ['<FunctionFile>', residDe('FunctionFile')] as const,
    ['<Action xsi:type="ShowTaskpane">', paneles] as const,
  ].flatMap(([donde, resids]) =>
    resids
      .filter((resid) => resid !== runtime)
      .map((resid) => `${donde} usa "${resid}" y <Runtime> "${runtime ?? ''}": deben ser la misma página.`),
  );
}

function revisarOrden(elementos: readonly Elemento[]): string[] {
  return elementos.flatMap(({ nombre, hijos }) => {
    const orden = ORDEN[nombre];
    if (!orden) return [];
    return hijos.flatMap((hijo, i) => {
      const lugar = orden.indexOf(hijo.nombre);
      const anterior = hijos[i - 1];
      if (lugar < 0) return [`<${hijo.nombre}> no va en <${nombre}>.`];
      if (!anterior || orden.indexOf(anterior.nombre) <= lugar) return [];
      return [`<${hijo.nombre}> debe ir antes de <${anterior.nombre}> en <${nombre}>.`];
    });
  });
}
