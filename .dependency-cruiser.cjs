/** The rooms of functions/casos, and those whose cases each may ask; all of them see the words at its door. */
const SALAS_DE_CASOS = {
  bitacora: [],
  configuracion: [],
  'datos-personales': ['configuracion'],
  carga: ['configuracion'],
  insumos: ['configuracion'],
  captura: ['configuracion', 'insumos'],
  rectificacion: ['configuracion', 'captura'],
  reporte: ['configuracion', 'insumos'],
  simulacion: ['carga', 'insumos'],
  publicacion: ['insumos', 'reporte'],
};

const salaDeCasos = ([sala, otras]) => ({
  name: `casos-${sala}`,
  comment: 'A case asks those of the rooms that come before its own.',
  severity: 'error',
  from: { path: `^functions/casos/${sala}/` },
  to: { path: '^functions/casos/[^/]+/', pathNot: `^functions/casos/(${[sala, ...otras].join('|')})/` },
});

/** Imports run one way: addin -> shared <- functions. Each rule says why it is there. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment: 'The rules run in Excel, in the browser and on the server: they import zod and nothing else.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: '^(shared/|node_modules/zod/)' },
    },
    // The rooms of shared/, from the first to read to the last. catalogo.ts and recorrido.ts see them all, and none sees these.
    {
      name: 'shared-nucleo',
      comment: 'The craft comes first: exact numbers, dates and order know of no school.',
      severity: 'error',
      from: { path: '^shared/nucleo/' },
      to: { path: '^shared/', pathNot: '^shared/nucleo/' },
    },
    {
      name: 'shared-modelo',
      comment: 'A noun is the same for every rule, so it knows none of them.',
      severity: 'error',
      from: { path: '^shared/modelo/' },
      to: { path: '^shared/', pathNot: '^shared/(nucleo|modelo)/' },
    },
    {
      name: 'shared-norma',
      comment: 'The numbers of the regulations, and what a rule is, come before any rule.',
      severity: 'error',
      from: { path: '^shared/norma/' },
      to: { path: '^shared/', pathNot: '^shared/(nucleo|modelo|norma)/' },
    },
    {
      name: 'shared-evaluacion',
      comment:
        'The grades of the Universidad Tecnológica and the follow-up of CONALEP are two regulations: neither reads the other. Of the model, the captured asignatura is the one noun that is graded.',
      severity: 'error',
      from: { path: '^shared/evaluacion/' },
      to: {
        path: '^shared/',
        pathNot: '^shared/((nucleo|norma|evaluacion)/|modelo/asignatura-capturada\\.ts$)',
      },
    },
    {
      name: 'shared-corte',
      comment: 'Progress by a corte is computed before anybody judges it.',
      severity: 'error',
      from: { path: '^shared/corte/' },
      to: { path: '^shared/', pathNot: '^shared/(nucleo|modelo|norma|corte)/' },
    },
    {
      name: 'shared-ingreso',
      comment:
        'Who comes in is decided on papers and dates, before any grade of ours: of the grades it only knows their names.',
      severity: 'error',
      from: { path: '^shared/ingreso/' },
      to: {
        path: '^shared/',
        pathNot: '^shared/((nucleo|modelo|norma|ingreso)/|evaluacion/nivel-academico\\.ts$)',
      },
    },
    {
      name: 'shared-permanencia',
      comment:
        'Who stays is decided on finals already given: they are named as evaluacion names them, never graded again.',
      severity: 'error',
      from: { path: '^shared/permanencia/' },
      to: {
        path: '^shared/',
        pathNot: '^shared/((nucleo|modelo|norma|permanencia)/|evaluacion/nivel-academico\\.ts$)',
      },
    },
    {
      name: 'shared-egreso',
      comment:
        'Degrees and honours look at finals already given: they are named as evaluacion names them, never graded again.',
      severity: 'error',
      from: { path: '^shared/egreso/' },
      to: {
        path: '^shared/',
        pathNot: '^shared/((nucleo|modelo|norma|egreso)/|evaluacion/nivel-academico\\.ts$)',
      },
    },
    {
      name: 'shared-tramite',
      comment:
        'A paper is signed, counted and delivered by its own steps, whatever the grades that earned it: it is told who is regular.',
      severity: 'error',
      from: { path: '^shared/tramite/' },
      to: { path: '^shared/', pathNot: '^shared/(nucleo|modelo|norma|tramite)/' },
    },
    {
      name: 'shared-identificacion',
      comment: 'A clave that somebody typed is read by itself, before anybody knows whose it is.',
      severity: 'error',
      from: { path: '^shared/identificacion/' },
      to: { path: '^shared/', pathNot: '^shared/(nucleo|norma|identificacion)/' },
    },
    {
      name: 'shared-residencia',
      comment:
        'A residencia is judged by its own procedure, whichever institute and plan it comes from: it reads no grade.',
      severity: 'error',
      from: { path: '^shared/residencia/' },
      to: { path: '^shared/', pathNot: '^shared/(nucleo|modelo|norma|residencia)/' },
    },
    {
      name: 'shared-riesgo',
      comment:
        'A flag judges progress and the terms that other rooms set; which report it ends up in is not its business.',
      severity: 'error',
      from: { path: '^shared/riesgo/' },
      to: {
        path: '^shared/',
        pathNot: '^shared/(nucleo|modelo|norma|evaluacion|corte|ingreso|permanencia|residencia|riesgo)/',
      },
    },
    {
      name: 'shared-reporte',
      comment:
        'A report gathers progress, absences and flags; whether it may be published is decided after it.',
      severity: 'error',
      from: { path: '^shared/reporte/' },
      to: { path: '^shared/', pathNot: '^shared/(nucleo|modelo|norma|corte|permanencia|riesgo|reporte)/' },
    },
    {
      name: 'shared-reporte-ut',
      comment:
        'The report of a unit gathers grades and flags of the Universidad Tecnológica; of the report of a corte it only takes how rows are gathered.',
      severity: 'error',
      from: { path: '^shared/reporte-ut/' },
      to: {
        path: '^shared/',
        pathNot:
          '^shared/((nucleo|modelo|norma|evaluacion|permanencia|riesgo|reporte-ut)/|reporte/agrupar\\.ts$)',
      },
    },
    {
      name: 'shared-publicacion',
      comment: 'What is published was already computed: nothing is graded or imported again.',
      severity: 'error',
      from: { path: '^shared/publicacion/' },
      to: { path: '^shared/', pathNot: '^shared/(nucleo|modelo|norma|riesgo|reporte|publicacion)/' },
    },
    {
      name: 'shared-simulacion',
      comment:
        'What would change is worked out by the rooms that work out what is; none of them knows that it is only a trial.',
      severity: 'error',
      from: { path: '^shared/simulacion/' },
      to: {
        path: '^shared/',
        pathNot: '^shared/(nucleo|modelo|norma|evaluacion|corte|riesgo|reporte|simulacion)/',
      },
    },
    {
      name: 'shared-lote',
      comment:
        'The batch says in bulk what the rules say one by one: it reads their thresholds and their words, and no rule knows that there is a batch.',
      severity: 'error',
      from: { path: '^shared/lote/' },
      to: { path: '^shared/', pathNot: '^shared/(nucleo|modelo|norma|evaluacion|corte|riesgo|lote)/' },
    },
    {
      name: 'shared-posible',
      comment:
        'What may still be is asked of the rules, of a capture or of the sábana of a report; nothing is graded here.',
      severity: 'error',
      from: { path: '^shared/posible/' },
      to: {
        path: '^shared/',
        pathNot: '^shared/(nucleo|modelo|norma|evaluacion|corte|riesgo|reporte|posible)/',
      },
    },
    {
      name: 'shared-explicacion',
      comment:
        'An explanation repeats what the rules decide and cites them; it asks the catalogue, and no rule waits for it.',
      severity: 'error',
      from: { path: '^shared/explicacion/' },
      to: {
        path: '^shared/',
        pathNot:
          '^shared/((nucleo|modelo|norma|evaluacion|corte|ingreso|permanencia|egreso|residencia|tramite|identificacion|riesgo|reporte|publicacion|explicacion)/|catalogo\\.ts$)',
      },
    },
    {
      name: 'shared-importacion',
      comment:
        'An import says what a file holds; judging it belongs to the rules, under the norms of a date.',
      severity: 'error',
      from: { path: '^shared/importacion/' },
      to: { path: '^shared/', pathNot: '^shared/(nucleo|modelo|corte|importacion)/' },
    },
    {
      name: 'shared-captura',
      comment:
        'What a docente captures is kept cell by cell and handed to the rules as they read it; no rule knows how it was captured.',
      severity: 'error',
      from: { path: '^shared/captura/' },
      to: {
        path: '^shared/',
        pathNot: '^shared/(nucleo|modelo|norma|evaluacion|corte|riesgo|importacion|captura)/',
      },
    },
    {
      name: 'shared-calificacion',
      comment:
        'A captura is graded by the rules of its institution and told what it lacks; no rule knows of capturas.',
      severity: 'error',
      from: { path: '^shared/calificacion/' },
      to: {
        path: '^shared/',
        pathNot: '^shared/(nucleo|modelo|norma|evaluacion|corte|riesgo|posible|captura|calificacion)/',
      },
    },
    {
      name: 'addin-not-functions',
      comment: 'The pages talk to the service over HTTP only.',
      severity: 'error',
      from: { path: '^addin/' },
      to: { path: '^functions/' },
    },
    {
      name: 'cliente-without-rules',
      comment:
        'What asks the service is in the first load of every page: it checks answers by schemas that bring no rule and no number with them.',
      severity: 'error',
      from: { path: '^addin/cliente/' },
      to: {
        path: '^shared/',
        pathNot:
          '^shared/((nucleo|modelo)/|explicacion/paso\\.ts$|simulacion/simulacion(-de-asignaturas)?\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'functions-not-addin',
      comment: 'The service knows nothing of screens.',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^addin/' },
    },
    {
      name: 'product-not-test',
      comment: 'What ships never depends on what tests it.',
      severity: 'error',
      from: { path: '^(addin|functions|shared)/' },
      to: { path: '^test/' },
    },
    {
      name: 'storage-behind-almacen',
      comment: 'Tables, blobs, queues and their keys are named in one folder.',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/(almacen|local)/' },
      to: { path: 'node_modules/@azure/(data-tables|storage-blob|storage-queue|identity)' },
    },
    {
      name: 'workbooks-behind-libros',
      comment: 'Spreadsheet libraries stay behind one small door, so that they can be changed.',
      severity: 'error',
      from: { path: '^(addin|functions)/', pathNot: '^(functions/libros|addin/banco)/' },
      to: { path: 'node_modules/(exceljs|hucre|papaparse)/' },
    },
    {
      name: 'casos-door',
      comment: 'What every case is made of knows none of them.',
      severity: 'error',
      from: { path: '^functions/casos/[^/]+$' },
      to: { path: '^functions/casos/[^/]+/' },
    },
    ...Object.entries(SALAS_DE_CASOS).map(salaDeCasos),
    {
      name: 'local-stays-local',
      comment: 'What npm start embeds is not deployed.',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/local/' },
      to: { path: '^functions/local/' },
    },
    {
      name: 'pages-apart',
      comment: 'What the pane and the portal share lives in ui and cliente; neither page knows the other.',
      severity: 'error',
      from: { path: '^addin/(panel|portal|ui|cliente|libro|funciones|ayuda)/' },
      to: { path: '^addin/(panel|portal)/', pathNot: '^addin/$1/' },
    },
    {
      name: 'no-circular',
      comment: 'A cycle has no first file to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A node_modules that is a link is still node_modules.
    preserveSymlinks: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
