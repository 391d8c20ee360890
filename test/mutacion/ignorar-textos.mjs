import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/** What a rule says of itself; tests of the catalogue read it, and no figure depends on it. */
const TEXTOS = new Set(['clave', 'nombre', 'enunciado', 'cita', 'parametros']);

/** Names of a rule's declaration and labels of its fields are not behaviour: a mutant there says nothing of a rule. */
const textos = {
  shouldIgnore(path) {
    const { node, parent } = path;
    if (path.isObjectProperty() && TEXTOS.has(node.key.name) && declaraRegla(path)) {
      return 'what a rule says of itself';
    }
    const esEtiqueta =
      parent?.type === 'CallExpression' &&
      parent.callee.type === 'MemberExpression' &&
      parent.callee.property.name === 'describe' &&
      parent.arguments.includes(node);
    return esEtiqueta ? 'the label of a field' : undefined;
  },
};

const declaraRegla = (path) =>
  path.parentPath?.parent.type === 'CallExpression' && path.parentPath.parent.callee.name === 'regla';

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'textos', textos)];
