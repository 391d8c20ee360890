// What wakes somebody up. The queries read requests and traces, which are never sampled (host.json).
param fichas string
param ubicacion string
param etiquetas object
param espacio string
param cuenta string
param correo string

resource almacen 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: cuenta
}

resource colas 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' existing = {
  parent: almacen
  name: 'default'
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
    consulta: 'AppRequests | where Url has "/api/" | summarize malas = countif(toint(ResultCode) >= 500), todas = count() | where todas >= 20 | project valor = 100.0 * malas / todas'
    umbral: 1
  }
  {
    nombre: 'fallas'
    descripcion: 'El registro tiene una falla: de una solicitud, de un temporizador o de la cola de publicaciones.'
    gravedad: 2
    consulta: 'AppTraces | extend s = parse_json(Message) | where s.suceso == "falla" | summarize valor = count()'
    umbral: 0
  }
  {
    nombre: 'p95'
    descripcion: 'El 95 % de las lecturas tarda más de 3 segundos (15 minutos).'
    gravedad: 2
    consulta: 'AppRequests | where Url has "/api/" and Name startswith "leer-" | summarize valor = percentile(DurationMs, 95)'
    umbral: 3000
  }
  {
    nombre: 'encargos-abandonados'
    descripcion: 'Un plantel no se pudo publicar después de todos los intentos.'
    gravedad: 1
    consulta: 'AppRequests | where Name == "publicar-plantel-fallido" | summarize valor = count()'
    umbral: 0
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
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: una.consulta
            metricMeasureColumn: 'valor'
            timeAggregation: 'Maximum'
            operator: 'GreaterThan'
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

// Azure counts the messages of all the queues of an account once an hour.
resource colaLarga 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alerta-cola-larga-${fichas}'
  location: 'global'
  tags: etiquetas
  properties: {
    description: 'Hay planteles que llevan horas en espera de publicarse.'
    severity: 2
    enabled: true
    scopes: [colas.id]
    evaluationFrequency: 'PT1H'
    windowSize: 'PT6H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'mensajes'
          metricName: 'QueueMessageCount'
          timeAggregation: 'Average'
          operator: 'GreaterThan'
          threshold: 50
        }
      ]
    }
    actions: [{ actionGroupId: quienes.id }]
  }
}
