/*
 * server_schema.c - Network server configuration: the tables that the runtime works from.
 *
 * Generated from server.def (hash d6b2d79fedd502c8) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#include "server_schema.h"

#include "server_cyaml.h"
#include "server_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "H", .name = "Http", .wire = "http" },
	{ .letter = "T", .name = "Tcp", .wire = "tcp" },
	{ .letter = "U", .name = "Udp", .wire = "udp" },
};

/* ---- enumerations ---- */

const struct wd_enum server_kind_names = {
	.name = "Kind",
	.values = server_words_kind,
	.count = 3,
};

const struct wd_enum server_balance_names = {
	.name = "Balance",
	.values = server_words_balance,
	.count = 3,
};

const struct wd_enum server_tls_version_names = {
	.name = "TlsVersion",
	.values = server_words_tls_version,
	.count = 2,
};

const struct wd_enum server_log_level_names = {
	.name = "LogLevel",
	.values = server_words_log_level,
	.count = 3,
};

const struct wd_enum server_log_target_names = {
	.name = "LogTarget",
	.values = server_words_log_target,
	.count = 3,
};

/* ---- formats ---- */

static const uint8_t format_classes_label[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_label[] = {
	3, 3, 3, 1,
	3, 2, 1, 1,
	3, 2, 1, 1,
};

static const uint8_t format_accepting_label[] = {
	0, 1, 0,
};

static const struct wd_format format_label = {
	.name = "label",
	.pattern = "[a-z]([-a-z0-9]*[a-z0-9])?",
	.doc = "a label: lower-case letters, digits and '-', starting with a letter, at most 63 characters",
	.classes = format_classes_label,
	.next = format_next_label,
	.accepting = format_accepting_label,
	.class_count = 4,
	.count = 3,
	.max_length = 63,
};

static const uint8_t format_classes_host[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1, 0, 0, 2, 3, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 6, 6, 6,
	6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 0, 8, 0, 0, 0, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 6,
	6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_host[] = {
	6, 1, 6, 6, 2, 6, 2, 3, 6,
	6, 6, 6, 6, 6, 6, 6, 6, 6,
	6, 6, 4, 4, 2, 6, 2, 6, 6,
	6, 6, 6, 5, 5, 5, 6, 6, 6,
	6, 6, 4, 4, 2, 6, 2, 6, 6,
	6, 6, 6, 5, 5, 5, 6, 6, 1,
};

static const uint8_t format_accepting_host[] = {
	0, 1, 1, 0, 0, 0,
};

static const struct wd_format format_host = {
	.name = "host",
	.pattern = "[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-fA-F:.]+\\]|\\*",
	.doc = "a host name, an IPv4 address, an IPv6 address in brackets, or * for all addresses",
	.classes = format_classes_host,
	.next = format_next_host,
	.accepting = format_accepting_host,
	.class_count = 9,
	.count = 6,
	.max_length = 253,
};

static const uint8_t format_classes_duration[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 0,
	0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_duration[] = {
	4, 1, 4, 4, 4,
	4, 1, 2, 3, 2,
	4, 4, 4, 4, 4,
	4, 4, 4, 4, 2,
};

static const uint8_t format_accepting_duration[] = {
	0, 0, 1, 1,
};

static const struct wd_format format_duration = {
	.name = "duration",
	.pattern = "[0-9]+(ms|s|m|h)",
	.doc = "a duration: a whole number with the unit ms, s, m or h, such as 30s",
	.classes = format_classes_duration,
	.next = format_next_duration,
	.accepting = format_accepting_duration,
	.class_count = 5,
	.count = 4,
	.max_length = 16,
};

static const uint8_t format_classes_path[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_path[] = {
	3, 3, 1,
	3, 1, 2,
	3, 1, 2,
};

static const uint8_t format_accepting_path[] = {
	0, 1, 0,
};

static const struct wd_format format_path = {
	.name = "path",
	.pattern = "/([!-~]*[!-.0-~])?",
	.doc = "an absolute path of printable characters that does not end in '/', or '/' itself",
	.classes = format_classes_path,
	.next = format_next_path,
	.accepting = format_accepting_path,
	.class_count = 3,
	.count = 3,
	.max_length = 4096,
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
		.format = &format_host,
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
		.min = "0",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_path,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &server_tls_version_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &server_clients_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.enumeration = &server_log_level_names,
		.flags = WD_ANY_CASE,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &server_log_target_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_duration,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "1",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "0",
		.max = "100",
		.flags = WD_NUMERIC | WD_QUOTED,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &server_probe_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.enumeration = &server_kind_names,
		.flags = WD_TELLS_KIND,
		.id = WD_KIND,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_label,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &server_listen_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.min = "1",
		.max = "1024",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC,
		.id = WD_QUANTITY,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &server_tls_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &server_log_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[21] },
		.element = &server_element_entry[1],
		.elements = VALUES(&types[21], &server_element_entry[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.min = "1",
		.max = "9",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &server_backend_structure,
		.elements = &server_backend_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.enumeration = &server_balance_names,
		.flags = WD_ANY_CASE,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "0",
		.max = "1",
		.flags = WD_NUMERIC | WD_QUOTED,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.id = WD_ANY,
		.shape = WD_SHAPE_ANY,
	},
};

/* ---- Listen ---- */

static const struct wd_field fields_listen[] = {
	[SERVER_LISTEN_ADDRESS] = {
		.key = "address",
		.default_value = "*",
		.type = &types[0],
		.view = &server_view_listen[1],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_LISTEN_PORT] = {
		.key = "port",
		.type = &types[1],
		.view = &server_view_listen[2],
		.kinds = 0x7, /* HTU */
		.flags = WD_REQUIRED,
	},
	[SERVER_LISTEN_BACKLOG] = {
		.key = "backlog",
		.default_value = "128",
		.type = &types[2],
		.view = &server_view_listen[3],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
};

static const struct wd_key keys_listen[8] = {
	[0] = {
		.text = "backlog",
		.length = 7,
		.field = SERVER_LISTEN_BACKLOG,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "address",
		.length = 7,
		.field = SERVER_LISTEN_ADDRESS,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "port",
		.length = 4,
		.field = SERVER_LISTEN_PORT,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure server_listen_structure = {
	.name = "Listen",
	.fields = fields_listen,
	.keys = keys_listen,
	.view = &server_listen_normal_form,
	.set = &server_view_listen[0],
	.field_count = SERVER_LISTEN_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
};

/* ---- Clients ---- */

static const struct wd_field fields_clients[] = {
	[SERVER_CLIENTS_AUTHORITY] = {
		.key = "authority",
		.type = &types[3],
		.view = &server_view_clients[1],
		.kinds = 0x7, /* HTU */
		.flags = WD_REQUIRED,
	},
	[SERVER_CLIENTS_MANDATORY] = {
		.key = "mandatory",
		.default_value = "true",
		.type = &types[4],
		.view = &server_view_clients[2],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
};

static const struct wd_key keys_clients[4] = {
	[0] = {
		.text = "mandatory",
		.length = 9,
		.field = SERVER_CLIENTS_MANDATORY,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "authority",
		.length = 9,
		.field = SERVER_CLIENTS_AUTHORITY,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure server_clients_structure = {
	.name = "Clients",
	.fields = fields_clients,
	.keys = keys_clients,
	.view = &server_clients_normal_form,
	.set = &server_view_clients[0],
	.field_count = SERVER_CLIENTS_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Tls ---- */

static const struct wd_field fields_tls[] = {
	[SERVER_TLS_CERTIFICATE] = {
		.key = "certificate",
		.type = &types[3],
		.view = &server_view_tls[1],
		.kinds = 0x7, /* HTU */
		.flags = WD_REQUIRED,
	},
	[SERVER_TLS_KEY] = {
		.key = "key",
		.type = &types[3],
		.view = &server_view_tls[2],
		.kinds = 0x7, /* HTU */
		.flags = WD_REQUIRED,
	},
	[SERVER_TLS_OLDEST] = {
		.key = "oldest",
		.default_value = "1.2",
		.type = &types[5],
		.view = &server_view_tls[3],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_TLS_CLIENTS] = {
		.key = "clients",
		.type = &types[6],
		.view = &server_view_tls[4],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
};

static const struct wd_key keys_tls[8] = {
	[0] = {
		.text = "certificate",
		.length = 11,
		.field = SERVER_TLS_CERTIFICATE,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "key",
		.length = 3,
		.field = SERVER_TLS_KEY,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "oldest",
		.length = 6,
		.field = SERVER_TLS_OLDEST,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "clients",
		.length = 7,
		.field = SERVER_TLS_CLIENTS,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure server_tls_structure = {
	.name = "Tls",
	.fields = fields_tls,
	.keys = keys_tls,
	.view = &server_tls_normal_form,
	.set = &server_view_tls[0],
	.field_count = SERVER_TLS_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
};

/* ---- Log ---- */

static const struct wd_field fields_log[] = {
	[SERVER_LOG_LEVEL] = {
		.key = "level",
		.default_value = "info",
		.type = &types[7],
		.view = &server_view_log[1],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_LOG_TARGET] = {
		.key = "target",
		.default_value = "stderr",
		.type = &types[8],
		.view = &server_view_log[2],
		.kinds = 0x7, /* HTU */
		.flags = WD_IN_RULE,
	},
	[SERVER_LOG_FILE] = {
		.key = "file",
		.type = &types[3],
		.view = &server_view_log[3],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_LOG_TAG] = {
		.key = "tag",
		.type = &types[9],
		.view = &server_view_log[4],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
};

static const struct wd_key keys_log[8] = {
	[0] = {
		.text = "target",
		.length = 6,
		.field = SERVER_LOG_TARGET,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "file",
		.length = 4,
		.field = SERVER_LOG_FILE,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "tag",
		.length = 3,
		.field = SERVER_LOG_TAG,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "level",
		.length = 5,
		.field = SERVER_LOG_LEVEL,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_log[] = {
	{
		.why = "the log goes elsewhere",
		.when = "target is file",
		.fields = (const uint16_t[]){ SERVER_LOG_FILE, SERVER_LOG_TARGET },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = SERVER_LOG_TARGET,
			.count = 1,
			.values = (const char *const[]){ "file" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_REQUIRES,
	},
	{
		.why = "only the system's log has tags",
		.when = "target is syslog",
		.fields = (const uint16_t[]){ SERVER_LOG_TAG, SERVER_LOG_TARGET },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = SERVER_LOG_TARGET,
			.count = 1,
			.values = (const char *const[]){ "syslog" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_UNLESS,
	},
};

const struct wd_structure server_log_structure = {
	.name = "Log",
	.fields = fields_log,
	.keys = keys_log,
	.rules = rules_log,
	.view = &server_log_normal_form,
	.set = &server_view_log[0],
	.field_count = SERVER_LOG_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 2,
};

/* ---- Probe ---- */

static const struct wd_field fields_probe[] = {
	[SERVER_PROBE_PATH] = {
		.key = "path",
		.default_value = "/",
		.type = &types[3],
		.view = &server_view_probe[1],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_PROBE_EVERY] = {
		.key = "every",
		.default_value = "10s",
		.type = &types[10],
		.view = &server_view_probe[2],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_PROBE_FAILURES] = {
		.key = "failures",
		.default_value = "3",
		.type = &types[11],
		.view = &server_view_probe[3],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
};

static const struct wd_key keys_probe[8] = {
	[4] = {
		.text = "every",
		.length = 5,
		.field = SERVER_PROBE_EVERY,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "path",
		.length = 4,
		.field = SERVER_PROBE_PATH,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "failures",
		.length = 8,
		.field = SERVER_PROBE_FAILURES,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure server_probe_structure = {
	.name = "Probe",
	.fields = fields_probe,
	.keys = keys_probe,
	.view = &server_probe_normal_form,
	.set = &server_view_probe[0],
	.field_count = SERVER_PROBE_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
};

/* ---- Backend ---- */

static const struct wd_field fields_backend[] = {
	[SERVER_BACKEND_HOST] = {
		.key = "host",
		.type = &types[0],
		.view = &server_view_backend[2],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_BACKEND_PORT] = {
		.key = "port",
		.type = &types[1],
		.view = &server_view_backend[3],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_BACKEND_SOCKET] = {
		.key = "socket",
		.type = &types[3],
		.view = &server_view_backend[4],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_BACKEND_WEIGHT] = {
		.key = "weight",
		.default_value = "1",
		.type = &types[12],
		.view = &server_view_backend[5],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_BACKEND_PROBE] = {
		.key = "probe",
		.type = &types[13],
		.view = &server_view_backend[7],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
};

static const struct wd_key keys_backend[16] = {
	[1] = {
		.text = "probe",
		.length = 5,
		.field = SERVER_BACKEND_PROBE,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "port",
		.length = 4,
		.field = SERVER_BACKEND_PORT,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "weight",
		.length = 6,
		.field = SERVER_BACKEND_WEIGHT,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "socket",
		.length = 6,
		.field = SERVER_BACKEND_SOCKET,
		.role = WD_KEY_PROPER,
	},
	[15] = {
		.text = "host",
		.length = 4,
		.field = SERVER_BACKEND_HOST,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_backend[] = {
	{
		.why = "a backend without an address is never used",
		.fields = (const uint16_t[]){ SERVER_BACKEND_HOST, SERVER_BACKEND_SOCKET },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_EXPECT_ONE,
	},
	{
		.why = "a socket has no port",
		.fields = (const uint16_t[]){ SERVER_BACKEND_SOCKET, SERVER_BACKEND_PORT },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_AT_MOST_ONE,
	},
	{
		.why = "a backend is reached in one way",
		.fields = (const uint16_t[]){ SERVER_BACKEND_HOST, SERVER_BACKEND_SOCKET },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_AT_MOST_ONE,
	},
};

const struct wd_structure server_backend_structure = {
	.name = "Backend",
	.fields = fields_backend,
	.keys = keys_backend,
	.rules = rules_backend,
	.view = &server_backend_normal_form,
	.set = &server_view_backend[1],
	.field_count = SERVER_BACKEND_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 3,
};

/* ---- Server ---- */

static const struct wd_field fields_server[] = {
	[SERVER_LISTENER] = {
		.key = "listener",
		.type = &types[14],
		.view = &server_view_server[1],
		.kinds = 0x7, /* HTU */
		.flags = WD_REQUIRED,
	},
	[SERVER_NAME] = {
		.key = "name",
		.type = &types[15],
		.view = &server_view_server[2],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_LISTEN] = {
		.key = "listen",
		.type = &types[16],
		.view = &server_view_server[3],
		.kinds = 0x7, /* HTU */
		.flags = WD_REQUIRED,
	},
	[SERVER_WORKERS] = {
		.key = "workers",
		.default_value = "4",
		.type = &types[17],
		.view = &server_view_server[4],
		.kinds = 0x7, /* HTU */
		.flags = WD_IN_RULE,
	},
	[SERVER_MAX_WORKERS] = {
		.key = "maxWorkers",
		.type = &types[17],
		.view = &server_view_server[5],
		.kinds = 0x7, /* HTU */
		.flags = WD_IN_RULE,
	},
	[SERVER_MEMORY] = {
		.key = "memory",
		.type = &types[18],
		.view = &server_view_server[6],
		.kinds = 0x7, /* HTU */
		.flags = WD_IN_RULE,
	},
	[SERVER_MAX_MEMORY] = {
		.key = "maxMemory",
		.type = &types[18],
		.view = &server_view_server[7],
		.kinds = 0x7, /* HTU */
		.flags = WD_IN_RULE,
	},
	[SERVER_TLS] = {
		.key = "tls",
		.type = &types[19],
		.view = &server_view_server[8],
		.kinds = 0x3, /* HT_ */
		.flags = 0,
	},
	[SERVER_LOG] = {
		.key = "log",
		.type = &types[20],
		.view = &server_view_server[9],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
	[SERVER_ROOT] = {
		.key = "root",
		.type = &types[3],
		.view = &server_view_server[10],
		.kinds = 0x1, /* H__ */
		.flags = 0,
	},
	[SERVER_INDEX] = {
		.key = "index",
		.default_value = "index.html",
		.type = &types[9],
		.view = &server_view_server[11],
		.kinds = 0x1, /* H__ */
		.flags = 0,
	},
	[SERVER_HEADERS] = {
		.key = "headers",
		.type = &types[22],
		.view = &server_view_server[12],
		.kinds = 0x1, /* H__ */
		.flags = 0,
	},
	[SERVER_GZIP] = {
		.key = "gzip",
		.default_value = "false",
		.type = &types[4],
		.view = &server_view_server[13],
		.kinds = 0x1, /* H__ */
		.flags = WD_IN_RULE,
	},
	[SERVER_GZIP_LEVEL] = {
		.key = "gzipLevel",
		.default_value = "6",
		.type = &types[23],
		.view = &server_view_server[14],
		.kinds = 0x1, /* H__ */
		.flags = 0,
	},
	[SERVER_KEEP_ALIVE] = {
		.key = "keepAlive",
		.default_value = "60s",
		.type = &types[10],
		.view = &server_view_server[15],
		.kinds = 0x3, /* HT_ */
		.flags = 0,
	},
	[SERVER_TIMEOUT] = {
		.key = "timeout",
		.replacement = "keepAlive",
		.type = &types[10],
		.view = &server_view_server[16],
		.kinds = 0x3, /* HT_ */
		.flags = 0,
	},
	[SERVER_BACKENDS] = {
		.key = "backends",
		.type = &types[24],
		.view = &server_view_server[17],
		.kinds = 0x7, /* HTU */
		.flags = WD_CONDITIONAL,
	},
	[SERVER_BALANCE] = {
		.key = "balance",
		.default_value = "round-robin",
		.type = &types[25],
		.view = &server_view_server[18],
		.kinds = 0x7, /* HTU */
		.flags = WD_RULE_GIVES,
	},
	[SERVER_STICKY] = {
		.key = "sticky",
		.type = &types[4],
		.view = &server_view_server[19],
		.kinds = 0x1, /* H__ */
		.flags = WD_IN_RULE,
	},
	[SERVER_LOG_SHARE] = {
		.key = "logShare",
		.type = &types[26],
		.view = &server_view_server[20],
		.kinds = 0x4, /* __U */
		.flags = 0,
	},
	[SERVER_PLUGINS] = {
		.key = "plugins",
		.type = &types[27],
		.view = &server_view_server[22],
		.kinds = 0x7, /* HTU */
		.flags = 0,
	},
};

static const struct wd_key keys_server[64] = {
	[5] = {
		.text = "root",
		.length = 4,
		.field = SERVER_ROOT,
		.role = WD_KEY_PROPER,
	},
	[8] = {
		.text = "timeout",
		.length = 7,
		.field = SERVER_TIMEOUT,
		.role = WD_KEY_PROPER,
	},
	[16] = {
		.text = "maxWorkers",
		.length = 10,
		.field = SERVER_MAX_WORKERS,
		.role = WD_KEY_PROPER,
	},
	[17] = {
		.text = "listener",
		.length = 8,
		.field = SERVER_LISTENER,
		.role = WD_KEY_PROPER,
	},
	[18] = {
		.text = "log",
		.length = 3,
		.field = SERVER_LOG,
		.role = WD_KEY_PROPER,
	},
	[20] = {
		.text = "logShare",
		.length = 8,
		.field = SERVER_LOG_SHARE,
		.role = WD_KEY_PROPER,
	},
	[26] = {
		.text = "sticky",
		.length = 6,
		.field = SERVER_STICKY,
		.role = WD_KEY_PROPER,
	},
	[27] = {
		.text = "processes",
		.length = 9,
		.field = SERVER_WORKERS,
		.role = WD_KEY_FOREIGN,
	},
	[29] = {
		.text = "ssl",
		.length = 3,
		.field = SERVER_TLS,
		.role = WD_KEY_PROPER,
	},
	[38] = {
		.text = "name",
		.length = 4,
		.field = SERVER_NAME,
		.role = WD_KEY_PROPER,
	},
	[39] = {
		.text = "listen",
		.length = 6,
		.field = SERVER_LISTEN,
		.role = WD_KEY_PROPER,
	},
	[40] = {
		.text = "threads",
		.length = 7,
		.field = SERVER_WORKERS,
		.role = WD_KEY_LEGACY,
	},
	[41] = {
		.text = "headers",
		.length = 7,
		.field = SERVER_HEADERS,
		.role = WD_KEY_PROPER,
	},
	[42] = {
		.text = "tls",
		.length = 3,
		.field = SERVER_TLS,
		.role = WD_KEY_PROPER,
	},
	[43] = {
		.text = "index",
		.length = 5,
		.field = SERVER_INDEX,
		.role = WD_KEY_PROPER,
	},
	[44] = {
		.text = "workers",
		.length = 7,
		.field = SERVER_WORKERS,
		.role = WD_KEY_PROPER,
	},
	[45] = {
		.text = "gzipLevel",
		.length = 9,
		.field = SERVER_GZIP_LEVEL,
		.role = WD_KEY_PROPER,
	},
	[46] = {
		.text = "memory",
		.length = 6,
		.field = SERVER_MEMORY,
		.role = WD_KEY_PROPER,
	},
	[47] = {
		.text = "keepAlive",
		.length = 9,
		.field = SERVER_KEEP_ALIVE,
		.role = WD_KEY_PROPER,
	},
	[48] = {
		.text = "balance",
		.length = 7,
		.field = SERVER_BALANCE,
		.role = WD_KEY_PROPER,
	},
	[49] = {
		.text = "plugins",
		.length = 7,
		.field = SERVER_PLUGINS,
		.role = WD_KEY_PROPER,
	},
	[50] = {
		.text = "maxMemory",
		.length = 9,
		.field = SERVER_MAX_MEMORY,
		.role = WD_KEY_PROPER,
	},
	[51] = {
		.text = "user",
		.remedy = "start the server as that user",
		.length = 4,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[52] = {
		.text = "backends",
		.length = 8,
		.field = SERVER_BACKENDS,
		.role = WD_KEY_PROPER,
	},
	[53] = {
		.text = "gzip",
		.length = 4,
		.field = SERVER_GZIP,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_server[] = {
	{
		.why = "the number only grows under load",
		.fields = (const uint16_t[]){ SERVER_WORKERS, SERVER_MAX_WORKERS },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ORDERED,
	},
	{
		.why = "what is set aside counts too",
		.fields = (const uint16_t[]){ SERVER_MEMORY, SERVER_MAX_MEMORY },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ORDERED,
	},
	{
		.why = "requests are answered from files or by backends",
		.fields = (const uint16_t[]){ SERVER_ROOT, SERVER_BACKENDS },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_AT_MOST_ONE,
	},
	{
		.why = "only files can be served without backends",
		.when = "root is set",
		.fields = (const uint16_t[]){ SERVER_BACKENDS, SERVER_ROOT },
		.condition = &(const struct wd_condition){ .test = WD_SET, .field = SERVER_ROOT },
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_REQUIRED_UNLESS,
	},
	{
		.why = "there is nothing else to stay at",
		.when = "backends is set",
		.fields = (const uint16_t[]){ SERVER_STICKY, SERVER_BACKENDS },
		.condition = &(const struct wd_condition){ .test = WD_SET, .field = SERVER_BACKENDS },
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_REQUIRES,
	},
	{
		.why = "nothing is compressed without gzip",
		.when = "gzip is true",
		.fields = (const uint16_t[]){ SERVER_GZIP_LEVEL, SERVER_GZIP },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = SERVER_GZIP,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_UNLESS,
	},
	{
		.why = "clients without cookies are to stay too",
		.when = "sticky is true",
		.value = "client-address",
		.fields = (const uint16_t[]){ SERVER_BALANCE, SERVER_STICKY },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = SERVER_STICKY,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_DEFAULT_IF,
	},
};

const struct wd_structure server_structure = {
	.name = "Server",
	.fields = fields_server,
	.keys = keys_server,
	.rules = rules_server,
	.view = &server_normal_form,
	.set = &server_view_server[0],
	.field_count = SERVER_FIELD_COUNT,
	.key_mask = 63,
	.rule_count = 7,
};

/* ---- the whole ---- */

const struct wd_schema server_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "server",
	.hash = "d6b2d79fedd502c8",
	.group = NULL,
	.root = &server_structure,
	.kinds = kinds,
	.kind_count = 3,
	.version_count = 0,
	.kind_field = SERVER_LISTENER,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
