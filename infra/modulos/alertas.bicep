// What wakes somebody up. The queries read requests and traces, which are never sampled (host.json); a service that says
// nothing at all is found by what it should have said each minute.
param fichas string
param ubicacion string
param etiquetas object
param espacio string
param cuenta string
param correo string

resource almacen 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: cuenta
}

resource quienes 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-siseac-${fichas}'
  location: 'global'
  tags: etiquetas
  properties: {
    groupShortName: 'siseac'
    enabled: true
    emailReceivers: [{ name: 'operacion', emailAddress: correo, useCommonAlertSchema: true }]
  }
}

var consultas = [
  {
    nombre: 'errores-5xx'
    descripcion: 'Más de 1 % de las solicitudes terminó en error del servicio en 15 minutos.'
    gravedad: 1
    operador: 'GreaterThan'
    consulta: 'AppRequests | where Url has "/api/" | summarize malas = countif(toint(ResultCode) >= 500), todas = count() | where todas >= 20 | project valor = 100.0 * malas / todas'
    umbral: 1
  }
  {
    nombre: 'fallas'
    descripcion: 'El registro tiene una falla: de una solicitud, de un temporizador o de la cola de publicaciones.'
    gravedad: 2
    operador: 'GreaterThan'
    consulta: 'AppTraces | extend s = parse_json(Message) | where s.suceso == "falla" | summarize valor = count()'
    umbral: 0
  }
  {
    nombre: 'p95'
    descripcion: 'El 95 % de las lecturas tarda más de 3 segundos (15 minutos).'
    gravedad: 2
    operador: 'GreaterThan'
    consulta: 'AppRequests | where Url has "/api/" and Name matches regex "^(leer|listar|resumir|explicar)-" | summarize valor = percentile(DurationMs, 95), lecturas = count() | where lecturas >= 20'
    umbral: 3000
  }
  {
    nombre: 'encargos-abandonados'
    descripcion: 'Un plantel no se pudo publicar después de todos los intentos, o dejó de avanzar.'
    gravedad: 1
    operador: 'GreaterThan'
    consulta: 'AppTraces | extend s = parse_json(Message) | where s.suceso == "encargo-abandonado" | summarize valor = count()'
    umbral: 0
  }
  {
    nombre: 'cola-que-no-se-vacia'
    descripcion: 'Hay planteles en espera de publicarse y la cola no se ha vaciado en 15 minutos.'
    gravedad: 2
    operador: 'GreaterThan'
    consulta: 'AppTraces | extend s = parse_json(Message) | where s.suceso == "cola" | summarize valor = min(toint(s.mensajes)), medidas = count() | where medidas >= 10'
    umbral: 0
  }
  {
    nombre: 'sin-latido'
    descripcion: 'El servicio no corre, no puede leer lo suyo, o su registro no llega: en 15 minutos no se asentó la bitácora ni cinco veces.'
    gravedad: 1
    operador: 'LessThan'
    consulta: 'AppRequests | where Name == "asentar-bitacora" and Success == true | summarize valor = count()'
    umbral: 5
  }
]

resource deConsulta 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for una in consultas: {
    name: 'alerta-${una.nombre}-${fichas}'
    location: ubicacion
    tags: etiquetas
    properties: {
      displayName: 'SISEAC: ${una.nombre}'
      description: una.descripcion
      severity: una.gravedad
      enabled: true
      scopes: [espacio]
      // The tables of the workspace exist from the first trace on, which is after this.
      skipQueryValidation: true
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: una.consulta
            metricMeasureColumn: 'valor'
            timeAggregation: 'Maximum'
            operator: una.operador
            threshold: una.umbral
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [quienes.id] }
    }
  }
]

resource almacenOcupado 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alerta-almacen-ocupado-${fichas}'
  location: 'global'
  tags: etiquetas
  properties: {
    description: 'El almacenamiento rechaza operaciones por exceso de carga.'
    severity: 2
    enabled: true
    scopes: [almacen.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'rechazos'
          metricName: 'Transactions'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 50
          dimensions: [
            {
              name: 'ResponseType'
              operator: 'Include'
              values: ['ServerBusyError', 'ClientThrottlingError', 'ClientAccountRequestThrottlingError']
            }
          ]
        }
      ]
    }
    actions: [{ actionGroupId: quienes.id }]
  }
}
