import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { revisarManifiesto } from '../../addin/construccion/revisar-manifiesto';

const MANIFIESTO = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const con = (hallar: string, poner: string) => MANIFIESTO.replace(hallar, poner);
const completo = () => true;

test('the manifest of the project is right, and asks for the files that the build must have', () => {
  const pedidos = new Set<string>();
  const errores = revisarManifiesto(MANIFIESTO, (ruta) => {
    pedidos.add(ruta);
    return true;
  });
  expect(errores).toEqual([]);
  expect([...pedidos].sort()).toEqual([
    'funciones.js',
    'funciones.json',
    'iconos/icono-16.png',
    'iconos/icono-32.png',
    'iconos/icono-64.png',
    'iconos/icono-80.png',
    'index.html',
    'panel.html',
  ]);
});

test.each([16, 32, 64, 80])('the icon of %i is a PNG of that size', (lado) => {
  const png = readFileSync(join(__dirname, `../../addin/iconos/icono-${lado}.png`));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([lado, lado]);
});

describe('each thing that breaks it is named', () => {
  test.each([
    { que: 'an unclosed element', xml: con('</Hosts>', ''), dice: /no está bien formado: línea \d+/ },
    { que: 'an id that is no GUID', xml: con('4b1f6a53-', 'uno-'), dice: /<Id> no es un GUID/ },
    { que: 'a version in words', xml: con('1.0.0.0', 'uno'), dice: /<Version> no es a\.b\.c\.d/ },
    { que: 'another language', xml: con('>es-MX<', '>en-US<'), dice: /<DefaultLocale> debe ser es-MX/ },
    {
      que: 'no provider',
      xml: con('<ProviderName>Servicios Escolares</ProviderName>', ''),
      dice: /Falta <ProviderName>/,
    },
    {
      que: 'a resid without its resource',
      xml: con('<Label resid="Grupo.Etiqueta"', '<Label resid="Nada"'),
      dice: /resid="Nada" no está en <Resources>/,
    },
    {
      que: 'a resource without use',
      xml: con('<Label resid="Grupo.Etiqueta"', '<Label resid="Nada"'),
      dice: /El recurso "Grupo\.Etiqueta" no lo usa nadie/,
    },
    {
      que: 'a repeated id',
      xml: con('bt:Url id="Portal.Url"', 'bt:Url id="Panel.Url"'),
      dice: /El id "Panel\.Url" está repetido/,
    },
    {
      que: 'an id of 33 characters',
      xml: con('"Siseac.Corte"', `"${'x'.repeat(33)}"`),
      dice: /pasa de 32 caracteres/,
    },
    {
      que: 'a short string of 126',
      xml: con('DefaultValue="Reporte de corte"', `DefaultValue="${'x'.repeat(126)}"`),
      dice: /<bt:ShortStrings>: .* pasa de 125/,
    },
    {
      que: 'a long string of 251 in another language',
      xml: con('Value="Loads the SAE', `Value="${'x'.repeat(251)}`),
      dice: /<bt:LongStrings>: .* pasa de 250/,
    },
    {
      que: 'an address without https',
      xml: con('https://localhost:3443/funciones.js"', 'http://localhost:3443/funciones.js"'),
      dice: /no es https/,
    },
    {
      que: 'an address that is not one',
      xml: con('https://localhost:3443/funciones.js"', 'https://localhost:puerto/funciones.js"'),
      dice: /no es una dirección/,
    },
    {
      que: 'a start that is not an address',
      xml: con('SourceLocation DefaultValue="https://localhost:3443/', 'SourceLocation DefaultValue="'),
      dice: /<SourceLocation> no es una dirección/,
    },
    {
      que: 'an icon without a size',
      xml: con('<bt:Image size="80" resid="Icono.80" />', ''),
      dice: /no tiene los tamaños 80/,
    },
    {
      que: 'a missing requirement',
      xml: con('<Set Name="SharedRuntime" MinVersion="1.1" />', ''),
      dice: /Falta el conjunto de requisitos SharedRuntime/,
    },
    { que: 'another application', xml: con('Name="Workbook"', 'Name="Document"'), dice: /Falta <Host/ },
    { que: 'a short runtime', xml: con('"long"', '"short"'), dice: /Falta <Runtime lifetime="long">/ },
    { que: 'no functions', xml: con('"CustomFunctions"', '"Otra"'), dice: /Faltan las funciones/ },
    {
      que: 'another namespace',
      xml: MANIFIESTO.replaceAll('DefaultValue="SISEAC" />', 'DefaultValue="OTRO" />'),
      dice: /El espacio de las funciones es SISEAC/,
    },
    {
      que: 'a runtime of another page',
      xml: con('<Runtime resid="Panel.Url"', '<Runtime resid="Portal.Url"'),
      dice: /<Page> de las funciones usa "Panel\.Url" y <Runtime> "Portal\.Url"/,
    },
    {
      que: 'functions in another page',
      xml: MANIFIESTO.replace(/(<Page>\s*<SourceLocation resid=)"Panel\.Url"/, '$1"Portal.Url"'),
      dice: /<Page> de las funciones usa "Portal\.Url" y <Runtime> "Panel\.Url"/,
    },
    {
      que: 'commands in another page',
      xml: con('<FunctionFile resid="Panel.Url"', '<FunctionFile resid="Portal.Url"'),
      dice: /<FunctionFile> usa "Portal\.Url"/,
    },
    {
      que: 'a pane of another page',
      xml: MANIFIESTO.replace(/(<\/TaskpaneId>\s*<SourceLocation resid=)"Panel\.Url"/, '$1"Portal.Url"'),
      dice: /ShowTaskpane"> usa "Portal\.Url"/,
    },
    {
      que: 'elements out of order',
      xml: MANIFIESTO.replace(/(<Permissions>.*<\/Permissions>)/, '').replace(
        '<Hosts>',
        '<Permissions /><Hosts>',
      ),
      dice: /<Hosts> debe ir antes de <Permissions> en <OfficeApp>/,
    },
    {
      que: 'an element that has no place',
      xml: con('</Resources>', '</Resources><Otra />'),
      dice: /<Otra> no va en <VersionOverrides>/,
    },
    {
      que: 'no overrides',
      xml: MANIFIESTO.replace(/<VersionOverrides[^]*<\/VersionOverrides>/, ''),
      dice: /Falta <VersionOverrides>/,
    },
    { que: 'nothing at all', xml: '', dice: /no está bien formado|está vacío/ },
  ])('$que', ({ xml, dice }) => {
    expect(revisarManifiesto(xml, completo).join('\n')).toMatch(dice);
  });

  test('a page that the build lacks', () => {
    const errores = revisarManifiesto(MANIFIESTO, (ruta) => ruta !== 'panel.html');
    expect(errores).toEqual(['«https://localhost:3443/panel.html»: falta panel.html en dist/addin.']);
  });
});
