// Jest asks it in which order its suites go.
const path = require('node:path');
const { default: Orden } = require('@jest/test-sequencer');

/** Where the longest are, the longest first: begun last, one of them would go on alone after all the others. */
const LARGAS = [
  'convergencia',
  'hostiles',
  'durabilidad',
  'navegador',
  'intrusion',
  'expresiones',
  'functions/local',
  'functions/http',
  'addin/libro',
  'shared/explicacion',
].map((carpeta) => path.join(__dirname, '..', carpeta));

module.exports = class OrdenDeLasPruebas extends Orden {
  /** Among equals, as jest would: by how long each took the last time or, where nobody knows, by size. */
  sort(pruebas) {
    const lugarDe = ({ path: prueba }) => {
      const lugar = LARGAS.findIndex((carpeta) => prueba.startsWith(carpeta));
      return lugar < 0 ? LARGAS.length : lugar;
    };
    return super.sort(pruebas).sort((una, otra) => lugarDe(una) - lugarDe(otra));
  }
};
