/** The OpenAPI document of every route, and a page to read it. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fp from 'fastify-plugin'
import type { HttpDeps } from './deps.ts'
import { withModelSchemas } from './open-api/document.ts'

export const docs = fp<{ readonly deps: HttpDeps }>(async (app, { deps }) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: '票流 Piaoliu', version: deps.version, description: '开放接口（/api/*.do、/kapi）供业务系统调用；/api 下其余地址供网页使用。 The open API is for business systems; the rest under /api is for the web client.' },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'piaoliu' }, accessToken: { type: 'apiKey', in: 'header', name: 'access_token' } } }
    }
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    // Made from the Model in force at each request: a newly published layer shows without a restart.
    transformSpecification: document => withModelSchemas(document, deps.model(), deps.plugins()),
    transformSpecificationClone: false
  })
}, { name: 'pl-docs' })
