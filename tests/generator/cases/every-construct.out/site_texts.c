/*
 * site_texts.c - A web site's "server" | proxy: what the tool says of it.
 *
 * Generated from every-construct.def (hash 6e8e2e9b876da661) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

#include "cli.h"
#include "site_schema.h"
#include "site_types.h"

/* ---- words ---- */

static const struct wd_word docs_kind[] = {
	{ "WebServer", "A server: /* all of it */ <b>." },
	{ "WebProxy", "A proxy." },
	{ NULL, NULL },
};

static const struct wd_word docs_api_version[] = {
	{ "site/v2", "The one to write." },
	{ "site/v1", "The first." },
	{ NULL, NULL },
};

static const struct wd_word docs_scheme[] = {
	{ "http", "In the clear." },
	{ "https", "Over TLS." },
	{ NULL, NULL },
};

static const struct wd_word docs_cipher[] = {
	{ "aes-128", "Small." },
	{ "aes-256", "Large." },
	{ NULL, NULL },
};

/* ---- Route ---- */

static const struct wd_field_texts fields_route[] = {
	[SITE_ROUTE_PATH] = {
		.doc = "A path?\?/ with a trigraph's beginning.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.example = (const char *const[]){
			"  path: \"/a?b=\\\"c\\\"\"",
			NULL,
		},
	},
	[SITE_ROUTE_CODE] = {
		.doc = "A code.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "a code" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  code: ya",
			NULL,
		},
	},
	[SITE_ROUTE_CODES] = {
		.doc = "\"Codes!\"",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.default_value = "a|b`c",
		.example = (const char *const[]){
			"  codes: \"a|b`c\"",
			NULL,
		},
	},
	[SITE_ROUTE_SECRET] = {
		.doc = "Whether it is hidden.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  secret: true",
			NULL,
		},
	},
};

/* ---- Server ---- */

static const struct wd_field_texts fields_server[] = {
	[SITE_SERVER_SCHEME] = {
		.doc = "The protocol.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.default_value = "http",
		.words = docs_scheme,
		.example = (const char *const[]){
			"  scheme: {value: http}",
			NULL,
		},
	},
	[SITE_SERVER_SOCKET] = {
		.doc = "A socket.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "not empty" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  socket: {value: text}",
			NULL,
		},
	},
	[SITE_SERVER_PORT] = {
		.doc = "A port.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 65535" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  port: {value: 8080}",
			NULL,
		},
	},
	[SITE_SERVER_HOST] = {
		.doc = "A host.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.default_value = "localhost",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Proxy" },
			{ "Format", "a host name" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  host: {value: localhost}",
			NULL,
		},
	},
	[SITE_SERVER_CERTIFICATE] = {
		.doc = "A certificate.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "unless scheme is http or socket is set",
		.facts = (const struct wd_fact[]){
			{ "See", "https://example.com/tls" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  certificate: {value: text}",
			NULL,
		},
	},
	[SITE_SERVER_CIPHER] = {
		.doc = "A cipher.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.words = docs_cipher,
		.example = (const char *const[]){
			"  scheme: {value: https}",
			"  cipher: {value: aes-128}",
			NULL,
		},
	},
	[SITE_SERVER_BACKLOG] = {
		.doc = "A queue.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ "Also accepted", "queue, listen.queue (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  port: {value: 8080}",
			"  listen-queue: {value: 0}",
			NULL,
		},
	},
	[SITE_SERVER_MIN_WORKERS] = {
		.doc = "The least workers.",
		.type = "Number",
		.type_doc = "a number that may have a fraction, written in quotes",
		.mandatory = "no",
		.default_value = "1; 4 where scheme is https and port is set",
		.facts = (const struct wd_fact[]){
			{ "Range", "0.5 or more; thousandths may be written with the suffix m" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  minWorkers: {value: \"1\"}",
			NULL,
		},
	},
	[SITE_SERVER_MAX_WORKERS] = {
		.doc = "The most workers.",
		.type = "Number",
		.type_doc = "a number that may have a fraction, written in quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "64 or less; a fraction up to 1, or a whole number" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  maxWorkers: {value: \"64\"}",
			NULL,
		},
	},
	[SITE_SERVER_MEMORY] = {
		.doc = "Memory.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.mandatory = "no",
		.default_value = "1Gi",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  memory: {value: 1Gi}",
			NULL,
		},
	},
	[SITE_SERVER_ON] = {
		.doc = "Whether it is on.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "false",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  switch: {value: false}",
			NULL,
		},
	},
	[SITE_SERVER_TIMEOUT] = {
		.doc = "How long to wait.",
		.type = "Duration",
		.type_doc = "whole numbers with the units d, h, m, s or ms, such as 1h30m",
		.mandatory = "no",
		.default_value = "1h30m",
		.example = (const char *const[]){
			"  timeout: {value: \"1h30m\"}",
			NULL,
		},
	},
	[SITE_SERVER_HEADERS] = {
		.doc = "Headers.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.mandatory = "expected: a warning without it",
		.facts = (const struct wd_fact[]){
			{ "Differs from the source document", "the manual requires it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  headers: {example: text}",
			NULL,
		},
	},
	[SITE_SERVER_ROUTES] = {
		.doc = "Routes.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.example = (const char *const[]){
			"  routes:",
			"    items:",
			"      route-1:",
			"        value:",
			"          path: \"/a?b=\\\"c\\\"\"",
			"          code: ya",
			NULL,
		},
	},
	[SITE_SERVER_OLD_ROUTES] = {
		.doc = "Old routes.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Deprecated", "use routes" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  oldRoutes:",
			"    items:",
			"      route-1:",
			"        value:",
			"          path: \"/a?b=\\\"c\\\"\"",
			"          code: ya",
			NULL,
		},
	},
};

/* ---- Document ---- */

static const struct wd_field_texts fields_document[] = {
	[SITE_API_VERSION] = {
		.doc = "The version.",
		.type = "API version",
		.type_doc = "one of the versions of the API",
		.mandatory = "yes",
		.words = docs_api_version,
		.example = (const char *const[]){
			"  apiVersion: site/v2",
			NULL,
		},
	},
	[SITE_KIND] = {
		.doc = "The kind.",
		.type = "Kind",
		.type_doc = "one of the kinds of document",
		.mandatory = "yes",
		.words = docs_kind,
		.example = (const char *const[]){
			"  kind: WebServer",
			NULL,
		},
	},
	[SITE_SERVER] = {
		.doc = "The server.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.mandatory = "yes",
		.example = (const char *const[]){
			"  server:",
			"    socket: {value: text}",
			"    certificate: {value: text}",
			"    maxWorkers: {value: \"64\"}",
			"    headers: {example: text}",
			NULL,
		},
	},
	[SITE_FALLBACK] = {
		.doc = "The server behind it.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Since", "2.1" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  fallback:",
			"    socket: {value: text}",
			"    certificate: {value: text}",
			"    maxWorkers: {value: \"64\"}",
			"    headers: {example: text}",
			NULL,
		},
	},
	[SITE_NOTES] = {
		.doc = "Anything.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  notes: {}",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &site_route_structure,
		.fields = fields_route,
		.rules = (const char *const[]){
			"Exactly one of code and codes: a route has an answer.",
		},
	},
	{
		.structure = &site_server_structure,
		.fields = fields_server,
		.rules = (const char *const[]){
			"At most one of socket and port: it listens in one place.",
			"One of socket and port is expected, with a warning otherwise: it would listen nowhere.",
			"certificate is required unless scheme is http or socket is set: TLS needs a certificate.",
			"cipher may be set only where scheme is https: a cipher belongs to TLS.",
			"listen-queue has no effect unless port is set: a queue belongs to a port.",
			"maxWorkers must not be set where minWorkers is above 8 and maxWorkers is not 16 or 32: many come by halves.",
			"listen-queue has no effect where memory is 1Gi or 2Gi or switch is true: a small queue is fixed.",
			"minWorkers must not be above maxWorkers: the least is not above the most.",
			"minWorkers defaults to 4 where scheme is https and port is set: TLS takes work.",
		},
	},
	{
		.structure = &site_structure,
		.fields = fields_document,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "A server: /* all of it */ <b>.",
		.start = (const char *const[]){
			"# The version.",
			"apiVersion: site/v2",
			"# The kind.",
			"kind: WebServer",
			"# The server.",
			"server:",
			"  # A socket.",
			"  socket: {value: text}",
			"  # A certificate.",
			"  #certificate: {value: text}",
			"  # The most workers.",
			"  #maxWorkers: {value: \"64\"}",
			"  # Headers.",
			"  headers: {example: text}",
			NULL,
		},
	},
	{
		.doc = "A proxy.",
		.start = (const char *const[]){
			"# The version.",
			"apiVersion: site/v2",
			"# The kind.",
			"kind: WebProxy",
			"# The server.",
			"server:",
			"  # A socket.",
			"  socket: {value: text}",
			"  # A certificate.",
			"  #certificate: {value: text}",
			"  # The most workers.",
			"  #maxWorkers: {value: \"64\"}",
			"  # Headers.",
			"  headers: {example: text}",
			NULL,
		},
	},
};

const struct wd_texts site_texts = {
	.schema = &site_schema,
	.doc = "A web site's \"server\" | proxy",
	.structures = structures,
	.kinds = kinds,
};
