import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** PO-04, norma 22: what is checked on a certificado printed on paper; null on an electronic one. */
export const observacionesDeCotejo = regla({
  clave: 'CON-15',
  nombre: 'observacionesDeCotejo',
  enunciado:
    'En los certificados impresos se coteja el nombre sin abreviar, la foto, la firma, el sello, el folio y la fecha de impresión.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 22',
    lectura:
      'Un nombre puede estar registrado con «J» o «MA»: la observación se descarta si el acta o la CURP lo muestran.',
  },
  parametros: ['seguimientoPo04.abreviaturas'],
  entrada: z.strictObject({
    tipoCertificado: z.enum(['fisico', 'electronico']).describe('Tipo de certificado'),
    nombre: z.string().describe('Nombre'),
    fotoAdherida: z.boolean().describe('Foto adherida'),
    firmaDirector: z.boolean().describe('Firma de la dirección del plantel'),
    selloCancelaFoto: z.boolean().describe('El sello cancela la foto'),
    selloTocaBarbilla: z.boolean().describe('El sello toca la barbilla'),
    folio: z.string().describe('Folio'),
    fechaImpresion: Fecha.nullable().describe('Fecha de impresión'),
  }),
  decide: (certificado, { seguimientoPo04 }) => {
    if (certificado.tipoCertificado === 'electronico') return null;
    const palabras = certificado.nombre.split(/\s+/);
    return presentes({
      'fecha-impresion': certificado.fechaImpresion === null,
      'firma-director': !certificado.firmaDirector,
      folio: certificado.folio === '',
      foto: !certificado.fotoAdherida,
      'nombre-con-abreviatura': palabras.some(
        (palabra) => palabra.includes('.') || seguimientoPo04.abreviaturas.includes(palabra.toUpperCase()),
      ),
      sello: !certificado.selloCancelaFoto || certificado.selloTocaBarbilla,
    });
  },
});
