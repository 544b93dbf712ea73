/*
 * site_schema.c - A web site's "server" | proxy: the tables that the runtime works from.
 *
 * Generated from every-construct.def (hash 69623ed4fb3f6c59) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

#include "site_schema.h"

#include "site_cyaml.h"
#include "site_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "S", .name = "Server", .wire = "WebServer" },
	{ .letter = "P", .name = "Proxy", .wire = "WebProxy" },
};

static const struct wd_api_version versions[] = {
	{
		.wire = "site/v2",
		.kinds = 0x3, /* SP */
		.status = WD_VERSION_CURRENT,
	},
	{
		.wire = "site/v1",
		.kinds = 0x1, /* S_ */
		.status = WD_VERSION_DEPRECATED,
	},
	{
		.wire = "site/v0",
		.kinds = 0x2, /* _P */
		.status = WD_VERSION_SKIPPED,
	},
};

/* ---- enumerations ---- */

const struct wd_enum site_kind_names = {
	.name = "Kind",
	.values = site_words_kind,
	.count = 2,
};

const struct wd_enum site_api_version_names = {
	.name = "ApiVersion",
	.values = site_words_api_version,
	.count = 3,
};

const struct wd_enum site_scheme_names = {
	.name = "Scheme",
	.values = site_words_scheme,
	.count = 2,
};

const struct wd_enum site_cipher_names = {
	.name = "Cipher",
	.values = site_words_cipher,
	.count = 2,
};

/* ---- formats ---- */

static const uint8_t format_classes_host[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_host[] = {
	2, 2, 1,
	2, 0, 1,
};

static const uint8_t format_accepting_host[] = {
	0, 1,
};

static const struct wd_format format_host = {
	.name = "host",
	.pattern = "[a-z]+(\\.[a-z]+)*",
	.doc = "a host name",
	.classes = format_classes_host,
	.next = format_next_host,
	.accepting = format_accepting_host,
	.class_count = 3,
	.count = 2,
	.max_length = 253,
};

static const uint8_t format_classes_code[256] = {
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 3, 1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
	6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
	6, 6, 6, 6, 6, 6, 6, 0, 0, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
	7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_code[] = {
	16, 16, 1, 16, 2, 3, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 3, 16, 16, 16, 16,
	16, 4, 4, 16, 16, 16, 16, 5, 6, 7,
	16, 8, 8, 8, 8, 8, 16, 9, 10, 11,
	16, 12, 12, 16, 16, 16, 16, 13, 14, 15,
	16, 16, 16, 16, 16, 16, 4, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 5, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 6, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 8, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 9, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 10, 16, 16, 16,
	16, 8, 8, 16, 16, 16, 16, 9, 10, 11,
	16, 16, 16, 16, 16, 16, 12, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 13, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 14, 16, 16, 16,
};

static const uint8_t format_accepting_code[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0,
};

static const struct wd_format format_code = {
	.name = "code",
	.pattern = "x[^0-9x-z]{2,3}|(-)?y.",
	.doc = "a code",
	.classes = format_classes_code,
	.next = format_next_code,
	.accepting = format_accepting_code,
	.class_count = 10,
	.count = 16,
	.max_length = 4,
};

/* ---- units ---- */

static const struct wd_family family_time = {
	.name = "time",
	.units = (const struct wd_unit[]){
		{ "h", INT64_C(3600000) },
		{ "m", INT64_C(60000) },
		{ "s", INT64_C(1000) },
		{ "ms", INT64_C(1) },
	},
	.count = 4,
};

/* ---- hints ---- */

static const uint8_t pattern_classes_server_memory_1[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t pattern_next_server_memory_1[] = {
	2, 1,
	2, 1,
};

static const uint8_t pattern_accepting_server_memory_1[] = {
	0, 1,
};

static const struct wd_format pattern_server_memory_1 = {
	.name = "Server_memory_1",
	.pattern = "[0-9]+",
	.doc = "",
	.classes = pattern_classes_server_memory_1,
	.next = pattern_next_server_memory_1,
	.accepting = pattern_accepting_server_memory_1,
	.class_count = 2,
	.count = 2,
	.max_length = 65535,
};

static const struct wd_hint hints_of_server_memory_1[] = {
	{ &pattern_server_memory_1, "$0 is in bytes; did you mean $0M?" },
	{ NULL, NULL },
};

/* ---- types ---- */

/* The elements of a list or map that are values. */
#define VALUES(of, at) \
	&(const struct wd_structure){ \
		.name = "", \
		.fields = &(const struct wd_field){ .key = "", .type = of, .view = at, .kinds = UINT32_MAX }, \
		.field_count = 1, \
	}

static const struct wd_type types[] = {
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_code,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &site_scheme_names,
		.flags = WD_ANY_CASE,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "1",
		.max = "65535",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_host,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &site_cipher_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "0",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "0.5",
		.flags = WD_NUMERIC | WD_MILLI | WD_QUOTED,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.max = "64",
		.flags = WD_NUMERIC | WD_FRACTION_OR_WHOLE | WD_QUOTED,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.hints = hints_of_server_memory_1,
		.min = "0",
		.flags = WD_NUMERIC,
		.id = WD_QUANTITY,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.family = &family_time,
		.flags = WD_NUMERIC,
		.id = WD_MEASURE,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0] },
		.element = &site_element_entry[1],
		.elements = VALUES(&types[0], &site_element_entry[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &site_route_structure,
		.elements = &site_route_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.enumeration = &site_api_version_names,
		.flags = WD_TELLS_VERSION,
		.id = WD_API_VERSION,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &site_kind_names,
		.flags = WD_TELLS_KIND,
		.id = WD_KIND,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &site_server_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.id = WD_ANY,
		.shape = WD_SHAPE_ANY,
	},
};

/* ---- Route ---- */

static const struct wd_field fields_route[] = {
	[SITE_ROUTE_PATH] = {
		.key = "path",
		.type = &types[0],
		.view = &site_view_route[3],
		.kinds = 0x3, /* SP */
		.flags = WD_REQUIRED,
	},
	[SITE_ROUTE_CODE] = {
		.key = "code",
		.type = &types[1],
		.view = &site_view_route[4],
		.kinds = 0x3, /* SP */
		.flags = 0,
	},
	[SITE_ROUTE_CODES] = {
		.key = "codes",
		.default_value = "a|b`c",
		.type = &types[0],
		.view = &site_view_route[5],
		.kinds = 0x3, /* SP */
		.flags = 0,
	},
	[SITE_ROUTE_SECRET] = {
		.key = "secret",
		.type = &types[2],
		.view = &site_view_route[6],
		.kinds = 0x3, /* SP */
		.flags = 0,
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
		.why = "a route has an answer",
		.fields = (const uint16_t[]){ SITE_ROUTE_CODE, SITE_ROUTE_CODES },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ONE_OF,
	},
};

const struct wd_structure site_route_structure = {
	.name = "Route",
	.fields = fields_route,
	.keys = keys_route,
	.rules = rules_route,
	.view = &site_route_normal_form,
	.set = &site_view_route[2],
	.field_count = SITE_ROUTE_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 1,
};

/* ---- Server ---- */

static const struct wd_field fields_server[] = {
	[SITE_SERVER_SCHEME] = {
		.key = "scheme",
		.default_value = "http",
		.type = &types[3],
		.view = &site_view_server[1],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[SITE_SERVER_SOCKET] = {
		.key = "socket",
		.type = &types[4],
		.view = &site_view_server[2],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED,
	},
	[SITE_SERVER_PORT] = {
		.key = "port",
		.type = &types[5],
		.view = &site_view_server[3],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED,
	},
	[SITE_SERVER_HOST] = {
		.key = "host",
		.default_value = "localhost",
		.type = &types[6],
		.view = &site_view_server[4],
		.kinds = 0x1, /* S_ */
		.also = 0x2, /* _P */
		.flags = WD_WRAPPED,
	},
	[SITE_SERVER_CERTIFICATE] = {
		.key = "certificate",
		.type = &types[0],
		.view = &site_view_server[5],
		.kinds = 0x3, /* SP */
		.flags = WD_CONDITIONAL | WD_WRAPPED,
	},
	[SITE_SERVER_CIPHER] = {
		.key = "cipher",
		.type = &types[7],
		.view = &site_view_server[6],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED,
	},
	[SITE_SERVER_BACKLOG] = {
		.key = "listen-queue",
		.type = &types[8],
		.view = &site_view_server[7],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED,
	},
	[SITE_SERVER_MIN_WORKERS] = {
		.key = "minWorkers",
		.default_value = "1",
		.type = &types[9],
		.view = &site_view_server[8],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED | WD_IN_RULE | WD_RULE_GIVES,
	},
	[SITE_SERVER_MAX_WORKERS] = {
		.key = "maxWorkers",
		.type = &types[10],
		.view = &site_view_server[10],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[SITE_SERVER_MEMORY] = {
		.key = "memory",
		.default_value = "1Gi",
		.type = &types[11],
		.view = &site_view_server[12],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[SITE_SERVER_ON] = {
		.key = "switch",
		.default_value = "false",
		.type = &types[2],
		.view = &site_view_server[13],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED | WD_OBSERVED | WD_IN_RULE,
	},
	[SITE_SERVER_TIMEOUT] = {
		.key = "timeout",
		.default_value = "1h30m",
		.type = &types[12],
		.view = &site_view_server[14],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED,
	},
	[SITE_SERVER_HEADERS] = {
		.key = "headers",
		.differs = "the manual requires it",
		.type = &types[13],
		.view = &site_view_server[16],
		.kinds = 0x3, /* SP */
		.flags = WD_EXPECTED,
	},
	[SITE_SERVER_ROUTES] = {
		.key = "routes",
		.type = &types[14],
		.view = &site_view_server[17],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED,
	},
	[SITE_SERVER_OLD_ROUTES] = {
		.key = "oldRoutes",
		.replacement = "routes",
		.type = &types[14],
		.view = &site_view_server[18],
		.kinds = 0x3, /* SP */
		.flags = WD_WRAPPED,
	},
};

static const struct wd_key keys_server[64] = {
	[2] = {
		.text = "scheme",
		.length = 6,
		.field = SITE_SERVER_SCHEME,
		.role = WD_KEY_PROPER,
	},
	[8] = {
		.text = "timeout",
		.length = 7,
		.field = SITE_SERVER_TIMEOUT,
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
		.involved_count = 2,
		.relation = WD_AT_MOST_ONE,
	},
	{
		.why = "it would listen nowhere",
		.fields = (const uint16_t[]){ SITE_SERVER_SOCKET, SITE_SERVER_PORT },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_EXPECT_ONE,
	},
	{
		.why = "TLS needs a certificate",
		.when = "scheme is http or socket is set",
		.fields = (const uint16_t[]){ SITE_SERVER_CERTIFICATE, SITE_SERVER_SCHEME, SITE_SERVER_SOCKET },
		.condition = &(const struct wd_condition){
			.test = WD_ANY_OF,
			.count = 2,
			.parts = (const struct wd_condition[]){
				{
					.test = WD_IS,
					.field = SITE_SERVER_SCHEME,
					.count = 1,
					.values = (const char *const[]){ "http" },
				},
				{ .test = WD_SET, .field = SITE_SERVER_SOCKET },
			},
		},
		.field_count = 1,
		.involved_count = 3,
		.relation = WD_REQUIRED_UNLESS,
	},
	{
		.why = "a cipher belongs to TLS",
		.when = "scheme is https",
		.fields = (const uint16_t[]){ SITE_SERVER_CIPHER, SITE_SERVER_SCHEME },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = SITE_SERVER_SCHEME,
			.count = 1,
			.values = (const char *const[]){ "https" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_REQUIRES,
	},
	{
		.why = "a queue belongs to a port",
		.when = "port is set",
		.fields = (const uint16_t[]){ SITE_SERVER_BACKLOG, SITE_SERVER_PORT },
		.condition = &(const struct wd_condition){ .test = WD_SET, .field = SITE_SERVER_PORT },
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_UNLESS,
	},
	{
		.why = "many come by halves",
		.when = "minWorkers is above 8 and maxWorkers is not 16 or 32",
		.fields = (const uint16_t[]){ SITE_SERVER_MAX_WORKERS, SITE_SERVER_MIN_WORKERS },
		.condition = &(const struct wd_condition){
			.test = WD_ALL_OF,
			.count = 2,
			.parts = (const struct wd_condition[]){
				{
					.test = WD_ABOVE,
					.field = SITE_SERVER_MIN_WORKERS,
					.count = 1,
					.values = (const char *const[]){ "8" },
				},
				{
					.test = WD_NOT,
					.count = 1,
					.parts = (const struct wd_condition[]){
						{
							.test = WD_GIVEN,
							.field = SITE_SERVER_MAX_WORKERS,
							.count = 2,
							.values = (const char *const[]){ "16", "32" },
						},
					},
				},
			},
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
	{
		.why = "a small queue is fixed",
		.when = "memory is 1Gi or 2Gi or switch is true",
		.fields = (const uint16_t[]){ SITE_SERVER_BACKLOG, SITE_SERVER_MEMORY, SITE_SERVER_ON },
		.condition = &(const struct wd_condition){
			.test = WD_ANY_OF,
			.count = 2,
			.parts = (const struct wd_condition[]){
				{
					.test = WD_GIVEN,
					.field = SITE_SERVER_MEMORY,
					.count = 2,
					.values = (const char *const[]){ "1Gi", "2Gi" },
				},
				{
					.test = WD_IS,
					.field = SITE_SERVER_ON,
					.count = 1,
					.values = (const char *const[]){ "true" },
				},
			},
		},
		.field_count = 1,
		.involved_count = 3,
		.relation = WD_NO_EFFECT_IF,
	},
	{
		.why = "the least is not above the most",
		.fields = (const uint16_t[]){ SITE_SERVER_MIN_WORKERS, SITE_SERVER_MAX_WORKERS },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ORDERED,
	},
	{
		.why = "TLS takes work",
		.when = "scheme is https and port is set",
		.value = "4",
		.fields = (const uint16_t[]){ SITE_SERVER_MIN_WORKERS, SITE_SERVER_SCHEME, SITE_SERVER_PORT },
		.condition = &(const struct wd_condition){
			.test = WD_ALL_OF,
			.count = 2,
			.parts = (const struct wd_condition[]){
				{
					.test = WD_IS,
					.field = SITE_SERVER_SCHEME,
					.count = 1,
					.values = (const char *const[]){ "https" },
				},
				{ .test = WD_SET, .field = SITE_SERVER_PORT },
			},
		},
		.field_count = 1,
		.involved_count = 3,
		.relation = WD_DEFAULT_IF,
	},
};

const struct wd_structure site_server_structure = {
	.name = "Server",
	.fields = fields_server,
	.keys = keys_server,
	.rules = rules_server,
	.view = &site_server_normal_form,
	.set = &site_view_server[0],
	.field_count = SITE_SERVER_FIELD_COUNT,
	.key_mask = 63,
	.rule_count = 9,
};

/* ---- Document ---- */

static const struct wd_field fields_document[] = {
	[SITE_API_VERSION] = {
		.key = "apiVersion",
		.type = &types[15],
		.view = &site_view_document[1],
		.kinds = 0x3, /* SP */
		.flags = WD_REQUIRED,
	},
	[SITE_KIND] = {
		.key = "kind",
		.type = &types[16],
		.view = &site_view_document[2],
		.kinds = 0x3, /* SP */
		.flags = WD_REQUIRED,
	},
	[SITE_SERVER] = {
		.key = "server",
		.type = &types[17],
		.view = &site_view_document[3],
		.kinds = 0x3, /* SP */
		.flags = WD_REQUIRED,
	},
	[SITE_FALLBACK] = {
		.key = "fallback",
		.type = &types[17],
		.view = &site_view_document[4],
		.kinds = 0x2, /* _P */
		.flags = 0,
	},
	[SITE_NOTES] = {
		.key = "notes",
		.type = &types[18],
		.view = &site_view_document[5],
		.kinds = 0x3, /* SP */
		.flags = 0,
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
	.fields = fields_document,
	.keys = keys_document,
	.view = &site_normal_form,
	.set = &site_view_document[0],
	.field_count = SITE_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
};

/* ---- the whole ---- */

static const struct wd_wrapper wrapper = {
	.value = { "value", 5 },
	.items = { "items", 5 },
	.deleted = { "deleted", 7 },
};

const struct wd_schema site_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "site",
	.hash = "69623ed4fb3f6c59",
	.group = "site/",
	.root = &site_structure,
	.kinds = kinds,
	.versions = versions,
	.kind_count = 2,
	.version_count = 3,
	.kind_field = SITE_KIND,
	.version_field = SITE_API_VERSION,
	.wrapper = &wrapper,
	.dialect = WD_DIALECT_CORE,
};
