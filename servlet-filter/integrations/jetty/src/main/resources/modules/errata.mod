[description]
Responds with the error catalogue of Errata to what Jetty refuses, and to errors that no application responds to.

[tags]
server

[depend]
server

[lib]
lib/errata/*.jar

[xml]
etc/errata.xml

[ini]
# the pages of the default handler name Jetty, and its contexts
jetty.server.default.showContexts?=false
jetty.server.default.serveFavIcon?=false

[ini-template]
## The catalogues: a list of afc-general, http, files (absolute or relative to $JETTY_BASE) and classpath:errors.json
# errata.catalogue=afc-general

## The forms that bodies may have, in the order of preference where Accept has none
# errata.forms=err, problem, html, text, markdown

## The JSON in place of err: a file with placeholders (absolute or relative to $JETTY_BASE), or classpath:envelope.json
# errata.envelope=

## The start of the URLs of the reference pages, such as https://api.example.com/errors/
# errata.referenceBase=

## The header field that carries the id of a request in and out
# errata.requestIdHeader=X-Request-Id

## Where the id of a request may come from
# errata.requestIdFrom=app, traceparent, header

## The WWW-Authenticate field of a 401 that has none
# errata.challenge=

## How often the same error is logged in full
# errata.logLimit=100/PT10S
