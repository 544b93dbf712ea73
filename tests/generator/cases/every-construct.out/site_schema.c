/*
 * site_schema.c - A web site's "server" | proxy: the tables that the runtime works from.
 *
 * Generated from every-construct.def (hash a902f19925bdb411) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

#include "site_schema.h"

#include <stddef.h>

#include "site_cyaml.h"
#include "site_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "S", .name = "Server", .wire = "WebServer", .doc = "A server: /* all of it */ <b>." },
	{ .letter = "P", .name = "Proxy", .wire = "WebProxy", .doc = "A proxy." },
};

static const struct wd_version versions[] = {
	{
		.wire = "site/v2",
		.doc = "The one to write.",
		.kinds = 0x3, /* SP */
		.status = WD_VERSION_CURRENT,
	},
	{
		.wire = "site/v1",
		.doc = "The first.",
		.kinds = 0x1, /* S_ */
		.status = WD_VERSION_DEPRECATED,
	},
	{
		.wire = "site/v0",
		.doc = "Not read.",
		.kinds = 0x2, /* _P */
		.status = WD_VERSION_SKIPPED,
	},
};

/* ---- enumerations ---- */

static const struct wd_enum_value values_kind[] = {
	{ "WebServer", "A server: /* all of it */ <b>." },
	{ "WebProxy", "A proxy." },
};

const struct wd_enum site_kind_names = {
	.name = "Kind",
	.doc = "The kinds of document.",
	.values = values_kind,
	.count = 2,
};

static const struct wd_enum_value values_api_version[] = {
	{ "site/v2", "The one to write." },
	{ "site/v1", "The first." },
	{ "site/v0", "Not read." },
};

const struct wd_enum site_api_version_names = {
	.name = "ApiVersion",
	.doc = "The versions of the API.",
	.values = values_api_version,
	.count = 3,
};

static const struct wd_enum_value values_scheme[] = {
	{ "http", "In the clear." },
	{ "https", "Over TLS." },
};

const struct wd_enum site_scheme_names = {
	.name = "Scheme",
	.doc = "A protocol.",
	.values = values_scheme,
	.count = 2,
};

static const struct wd_enum_value values_cipher[] = {
	{ "aes-128", "Small." },
	{ "aes-256", "Large." },
};

const struct wd_enum site_cipher_names = {
	.name = "Cipher",
	.doc = "A cipher.",
	.values = values_cipher,
	.count = 2,
};

/* ---- formats ---- */

static const uint8_t classes_host[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t next_host[] = {
	2, 2, 1,
	2, 0, 1,
};

static const uint8_t accepting_host[] = {
	0, 1,
};

static const struct wd_format format_host = {
	.name = "host",
	.pattern = "[a-z]+(\\.[a-z]+)*",
	.doc = "a host name",
	.classes = classes_host,
	.next = next_host,
	.accepting = accepting_host,
	.class_count = 3,
	.count = 2,
	.max_length = 253,
};

static const uint8_t classes_code[256] = {
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
};

static const uint16_t next_code[] = {
	7, 7, 1, 7, 2, 3,
	7, 7, 7, 7, 7, 3,
	7, 4, 4, 7, 7, 7,
	7, 5, 5, 5, 5, 5,
	7, 6, 6, 7, 7, 7,
	7, 7, 7, 7, 7, 7,
	7, 5, 5, 7, 7, 7,
};

static const uint8_t accepting_code[] = {
	0, 0, 0, 0, 0, 1, 1,
};

static const struct wd_format format_code = {
	.name = "code",
	.pattern = "x[^0-9x-z]{2,3}|(-)?y.",
	.doc = "a code",
	.classes = classes_code,
	.next = next_code,
	.accepting = accepting_code,
	.class_count = 6,
	.count = 7,
	.max_length = 4,
};

/* ---- Route ---- */

static const struct wd_field fields_route[] = {
	[SITE_ROUTE_PATH] = {
		.key = "path",
		.member = "path",
		.doc = "A path?\?/ with a trigraph's beginning.",
		.example = "/a?b=\"c\"",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_route, path),
		.flags = WD_REQUIRED,
		.type = WD_STRING,
	},
	[SITE_ROUTE_CODE] = {
		.key = "code",
		.member = "code",
		.doc = "A code.",
		.example = "ya",
		.format = &format_code,
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_route, code),
		.flags = 0,
		.type = WD_STRING,
	},
	[SITE_ROUTE_CODES] = {
		.key = "codes",
		.member = "codes",
		.doc = "\"Codes!\"",
		.default_value = "a|b`c",
		.example = "a|b`c",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_route, codes),
		.flags = 0,
		.type = WD_STRING,
	},
	[SITE_ROUTE_SECRET] = {
		.key = "secret",
		.member = "secret",
		.doc = "Whether it is hidden.",
		.example = "true",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_route, secret),
		.flags = 0,
		.type = WD_BOOLEAN,
	},
};

static const struct wd_key keys_route[8] = {
	[1] = {
		.text = "secret",
		.length = 6,
		.field = SITE_ROUTE_SECRET,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "code",
		.length = 4,
		.field = SITE_ROUTE_CODE,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "codes",
		.length = 5,
		.field = SITE_ROUTE_CODES,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "path",
		.length = 4,
		.field = SITE_ROUTE_PATH,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_route[] = {
	{
		.why = "one is enough",
		.fields = (const uint16_t[]){ SITE_ROUTE_CODE, SITE_ROUTE_CODES },
		.field_count = 2,
		.condition_count = 0,
		.relation = WD_AT_MOST_ONE,
	},
};

const struct wd_structure site_route_structure = {
	.name = "Route",
	.doc = "A route.",
	.fields = fields_route,
	.keys = keys_route,
	.rules = rules_route,
	.normal_form = &site_route_normal_form,
	.size = sizeof(struct site_route),
	.set_offset = offsetof(struct site_route, set),
	.field_count = SITE_ROUTE_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 1,
	.item_key_offset = offsetof(struct site_route, key),
	.item_deleted_offset = offsetof(struct site_route, deleted),
};

/* ---- Server ---- */

static const struct wd_field fields_server[] = {
	[SITE_SERVER_SCHEME] = {
		.key = "scheme",
		.member = "scheme",
		.doc = "The protocol.",
		.default_value = "http",
		.example = "http",
		.enumeration = &site_scheme_names,
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, scheme),
		.flags = WD_WRAPPED | WD_IN_RULE,
		.type = WD_ENUM,
	},
	[SITE_SERVER_SOCKET] = {
		.key = "socket",
		.member = "socket",
		.doc = "A socket.",
		.example = "text",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, socket),
		.flags = WD_WRAPPED | WD_NONEMPTY,
		.type = WD_STRING,
	},
	[SITE_SERVER_PORT] = {
		.key = "port",
		.member = "port",
		.doc = "A port.",
		.example = "8080",
		.min = "1",
		.max = "65535",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, port),
		.flags = WD_WRAPPED | WD_HAS_MIN | WD_HAS_MAX,
		.type = WD_INTEGER,
	},
	[SITE_SERVER_HOST] = {
		.key = "host",
		.member = "host",
		.doc = "A host.",
		.default_value = "localhost",
		.example = "localhost",
		.format = &format_host,
		.kinds = 0x1, /* S_ */
		.offset = offsetof(struct site_server, host),
		.flags = WD_WRAPPED,
		.type = WD_STRING,
	},
	[SITE_SERVER_CERTIFICATE] = {
		.key = "certificate",
		.member = "certificate",
		.doc = "A certificate.",
		.example = "text",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, certificate),
		.flags = WD_CONDITIONAL | WD_WRAPPED,
		.type = WD_STRING,
	},
	[SITE_SERVER_CIPHER] = {
		.key = "cipher",
		.member = "cipher",
		.doc = "A cipher.",
		.example = "aes-128",
		.enumeration = &site_cipher_names,
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, cipher),
		.flags = WD_WRAPPED,
		.type = WD_ENUM,
	},
	[SITE_SERVER_BACKLOG] = {
		.key = "listen-queue",
		.member = "backlog",
		.doc = "A queue.",
		.example = "0",
		.min = "0",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, backlog),
		.flags = WD_WRAPPED | WD_HAS_MIN,
		.type = WD_INTEGER,
	},
	[SITE_SERVER_MIN_WORKERS] = {
		.key = "minWorkers",
		.member = "min_workers",
		.doc = "The least workers.",
		.default_value = "1",
		.example = "1",
		.min = "0.5",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, min_workers),
		.extra_offset = offsetof(struct site_server, min_workers_text),
		.flags = WD_WRAPPED | WD_HAS_MIN | WD_MILLI | WD_IN_RULE,
		.type = WD_NUMBER,
	},
	[SITE_SERVER_MAX_WORKERS] = {
		.key = "maxWorkers",
		.member = "max_workers",
		.doc = "The most workers.",
		.example = "64",
		.max = "64",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, max_workers),
		.extra_offset = offsetof(struct site_server, max_workers_text),
		.flags = WD_WRAPPED | WD_HAS_MAX | WD_FRACTION_OR_WHOLE | WD_IN_RULE,
		.type = WD_NUMBER,
	},
	[SITE_SERVER_MEMORY] = {
		.key = "memory",
		.member = "memory",
		.doc = "Memory.",
		.default_value = "1Gi",
		.example = "1Gi",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, memory),
		.flags = WD_WRAPPED,
		.type = WD_QUANTITY,
	},
	[SITE_SERVER_ON] = {
		.key = "switch",
		.member = "on",
		.doc = "Whether it is on.",
		.default_value = "false",
		.example = "false",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, on),
		.flags = WD_WRAPPED | WD_OBSERVED,
		.type = WD_BOOLEAN,
	},
	[SITE_SERVER_HEADERS] = {
		.key = "headers",
		.member = "headers",
		.doc = "Headers.",
		.example = "example=text",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, headers),
		.extra_offset = offsetof(struct site_server, headers_count),
		.flags = 0,
		.type = WD_MAP,
	},
	[SITE_SERVER_ROUTES] = {
		.key = "routes",
		.member = "routes",
		.doc = "Routes.",
		.structure = &site_route_structure,
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, routes),
		.extra_offset = offsetof(struct site_server, routes_count),
		.flags = WD_WRAPPED,
		.type = WD_ITEMS,
	},
	[SITE_SERVER_OLD_ROUTES] = {
		.key = "oldRoutes",
		.member = "old_routes",
		.doc = "Old routes.",
		.replacement = "routes",
		.structure = &site_route_structure,
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site_server, old_routes),
		.extra_offset = offsetof(struct site_server, old_routes_count),
		.flags = WD_WRAPPED,
		.type = WD_ITEMS,
	},
};

static const struct wd_key keys_server[64] = {
	[2] = {
		.text = "scheme",
		.length = 6,
		.field = SITE_SERVER_SCHEME,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "cipher",
		.length = 6,
		.field = SITE_SERVER_CIPHER,
		.role = WD_KEY_PROPER,
	},
	[16] = {
		.text = "maxWorkers",
		.length = 10,
		.field = SITE_SERVER_MAX_WORKERS,
		.role = WD_KEY_PROPER,
	},
	[20] = {
		.text = "oldRoutes",
		.length = 9,
		.field = SITE_SERVER_OLD_ROUTES,
		.role = WD_KEY_PROPER,
	},
	[23] = {
		.text = "listen.queue",
		.length = 12,
		.field = SITE_SERVER_BACKLOG,
		.role = WD_KEY_LEGACY,
	},
	[24] = {
		.text = "routes",
		.length = 6,
		.field = SITE_SERVER_ROUTES,
		.role = WD_KEY_PROPER,
	},
	[38] = {
		.text = "port",
		.length = 4,
		.field = SITE_SERVER_PORT,
		.role = WD_KEY_PROPER,
	},
	[39] = {
		.text = "listen",
		.length = 6,
		.field = SITE_SERVER_PORT,
		.role = WD_KEY_FOREIGN,
	},
	[41] = {
		.text = "headers",
		.length = 7,
		.field = SITE_SERVER_HEADERS,
		.role = WD_KEY_PROPER,
	},
	[42] = {
		.text = "tls",
		.remedy = "write scheme: https",
		.length = 3,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[44] = {
		.text = "socket",
		.length = 6,
		.field = SITE_SERVER_SOCKET,
		.role = WD_KEY_PROPER,
	},
	[46] = {
		.text = "memory",
		.length = 6,
		.field = SITE_SERVER_MEMORY,
		.role = WD_KEY_PROPER,
	},
	[47] = {
		.text = "host",
		.length = 4,
		.field = SITE_SERVER_HOST,
		.role = WD_KEY_PROPER,
	},
	[48] = {
		.text = "certificate",
		.length = 11,
		.field = SITE_SERVER_CERTIFICATE,
		.role = WD_KEY_PROPER,
	},
	[49] = {
		.text = "switch",
		.length = 6,
		.field = SITE_SERVER_ON,
		.role = WD_KEY_PROPER,
	},
	[50] = {
		.text = "minWorkers",
		.length = 10,
		.field = SITE_SERVER_MIN_WORKERS,
		.role = WD_KEY_PROPER,
	},
	[56] = {
		.text = "queue",
		.length = 5,
		.field = SITE_SERVER_BACKLOG,
		.role = WD_KEY_PROPER,
	},
	[60] = {
		.text = "listen-queue",
		.length = 12,
		.field = SITE_SERVER_BACKLOG,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_server[] = {
	{
		.why = "it listens in one place",
		.fields = (const uint16_t[]){ SITE_SERVER_SOCKET, SITE_SERVER_PORT },
		.field_count = 2,
		.condition_count = 0,
		.relation = WD_AT_MOST_ONE,
	},
	{
		.why = "it would listen nowhere",
		.fields = (const uint16_t[]){ SITE_SERVER_SOCKET, SITE_SERVER_PORT },
		.field_count = 2,
		.condition_count = 0,
		.relation = WD_EXPECT_ONE,
	},
	{
		.why = "TLS needs a certificate",
		.fields = (const uint16_t[]){ SITE_SERVER_CERTIFICATE },
		.conditions = (const struct wd_condition[]){
			{
				.field = SITE_SERVER_SCHEME,
				.count = 1,
				.values = (const char *const[]){ "http" },
			},
			{ .field = SITE_SERVER_SOCKET },
		},
		.field_count = 1,
		.condition_count = 2,
		.relation = WD_REQUIRED_UNLESS,
	},
	{
		.why = "a cipher belongs to TLS",
		.fields = (const uint16_t[]){ SITE_SERVER_CIPHER },
		.conditions = (const struct wd_condition[]){
			{
				.field = SITE_SERVER_SCHEME,
				.count = 1,
				.values = (const char *const[]){ "https" },
			},
		},
		.field_count = 1,
		.condition_count = 1,
		.relation = WD_REQUIRES,
	},
	{
		.why = "a queue belongs to a port",
		.fields = (const uint16_t[]){ SITE_SERVER_BACKLOG },
		.conditions = (const struct wd_condition[]){
			{ .field = SITE_SERVER_PORT },
		},
		.field_count = 1,
		.condition_count = 1,
		.relation = WD_NO_EFFECT_UNLESS,
	},
	{
		.why = "the least is not above the most",
		.fields = (const uint16_t[]){ SITE_SERVER_MIN_WORKERS, SITE_SERVER_MAX_WORKERS },
		.field_count = 2,
		.condition_count = 0,
		.relation = WD_ORDERED,
	},
	{
		.why = "TLS takes work",
		.value = "4",
		.fields = (const uint16_t[]){ SITE_SERVER_MIN_WORKERS },
		.conditions = (const struct wd_condition[]){
			{
				.field = SITE_SERVER_SCHEME,
				.count = 1,
				.values = (const char *const[]){ "https" },
			},
			{ .field = SITE_SERVER_PORT },
		},
		.field_count = 1,
		.condition_count = 2,
		.relation = WD_DEFAULT_IF,
	},
};

const struct wd_structure site_server_structure = {
	.name = "Server",
	.doc = "A server.",
	.fields = fields_server,
	.keys = keys_server,
	.rules = rules_server,
	.normal_form = &site_server_normal_form,
	.size = sizeof(struct site_server),
	.set_offset = offsetof(struct site_server, set),
	.field_count = SITE_SERVER_FIELD_COUNT,
	.key_mask = 63,
	.rule_count = 7,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- Document ---- */

static const struct wd_field fields_document[] = {
	[SITE_API_VERSION] = {
		.key = "apiVersion",
		.member = "api_version",
		.doc = "The version.",
		.enumeration = &site_api_version_names,
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site, api_version),
		.flags = WD_REQUIRED,
		.type = WD_API_VERSION,
	},
	[SITE_KIND] = {
		.key = "kind",
		.member = "kind",
		.doc = "The kind.",
		.enumeration = &site_kind_names,
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site, kind),
		.flags = WD_REQUIRED,
		.type = WD_KIND,
	},
	[SITE_SERVER] = {
		.key = "server",
		.member = "server",
		.doc = "The server.",
		.structure = &site_server_structure,
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site, server),
		.flags = WD_REQUIRED,
		.type = WD_STRUCT,
	},
	[SITE_FALLBACK] = {
		.key = "fallback",
		.member = "fallback",
		.doc = "The server behind it.",
		.since = "2.1",
		.structure = &site_server_structure,
		.kinds = 0x2, /* _P */
		.offset = offsetof(struct site, fallback),
		.flags = WD_BY_POINTER,
		.type = WD_STRUCT,
	},
	[SITE_NOTES] = {
		.key = "notes",
		.member = "notes",
		.doc = "Anything.",
		.kinds = 0x3, /* SP */
		.offset = offsetof(struct site, notes),
		.flags = 0,
		.type = WD_ANY,
	},
};

static const struct wd_key keys_document[16] = {
	[2] = {
		.text = "server",
		.length = 6,
		.field = SITE_SERVER,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "kind",
		.length = 4,
		.field = SITE_KIND,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "apiVersion",
		.length = 10,
		.field = SITE_API_VERSION,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "notes",
		.length = 5,
		.field = SITE_NOTES,
		.role = WD_KEY_PROPER,
	},
	[11] = {
		.text = "fallback",
		.length = 8,
		.field = SITE_FALLBACK,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure site_structure = {
	.name = "Document",
	.doc = "A document.",
	.fields = fields_document,
	.keys = keys_document,
	.normal_form = &site_normal_form,
	.size = sizeof(struct site),
	.set_offset = offsetof(struct site, set),
	.field_count = SITE_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- the whole ---- */

const struct wd_schema site_schema = {
	.abi_version = 1,
	.id = "site",
	.doc = "A web site's \"server\" | proxy",
	.hash = "a902f19925bdb411",
	.group = "site/",
	.root = &site_structure,
	.kinds = kinds,
	.versions = versions,
	.kind_count = 2,
	.version_count = 3,
	.kind_field = SITE_KIND,
	.version_field = SITE_API_VERSION,
};
