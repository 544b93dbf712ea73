/*
 * server_schema.c - Network server configuration: the tables that the runtime works from.
 *
 * Generated from server.def (hash 42fc14573e0cafde) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#include "server_schema.h"

#include <stddef.h>

#include "server_cyaml.h"
#include "server_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "H", .name = "Http", .wire = "http", .doc = "Answers HTTP requests, from files or from backends." },
	{ .letter = "T", .name = "Tcp", .wire = "tcp", .doc = "Passes TCP connections on to backends." },
	{ .letter = "U", .name = "Udp", .wire = "udp", .doc = "Passes datagrams on to backends." },
};

/* ---- enumerations ---- */

static const struct wd_enum_value values_kind[] = {
	{ "http", "Answers HTTP requests, from files or from backends." },
	{ "tcp", "Passes TCP connections on to backends." },
	{ "udp", "Passes datagrams on to backends." },
};

const struct wd_enum server_kind_names = {
	.name = "Kind",
	.doc = "The kinds of document.",
	.values = values_kind,
	.count = 3,
};

static const struct wd_enum_value values_balance[] = {
	{ "round-robin", "Each in turn." },
	{ "least-connections", "The one with the fewest connections." },
	{ "client-address", "The same one for the same address." },
};

const struct wd_enum server_balance_names = {
	.name = "Balance",
	.doc = "Which backend the next client gets.",
	.values = values_balance,
	.count = 3,
};

static const struct wd_enum_value values_tls_version[] = {
	{ "1.2", "TLS 1.2, for clients that know nothing newer." },
	{ "1.3", "TLS 1.3." },
};

const struct wd_enum server_tls_version_names = {
	.name = "TlsVersion",
	.doc = "A version of TLS.",
	.values = values_tls_version,
	.count = 2,
};

static const struct wd_enum_value values_log_level[] = {
	{ "error", "Failures only." },
	{ "info", "Also when the server starts, reloads and stops." },
	{ "debug", "Everything." },
};

const struct wd_enum server_log_level_names = {
	.name = "LogLevel",
	.doc = "What is worth a line in the log.",
	.values = values_log_level,
	.count = 3,
};

static const struct wd_enum_value values_log_target[] = {
	{ "stderr", "The standard error stream." },
	{ "syslog", "The system's log." },
	{ "file", "A file." },
};

const struct wd_enum server_log_target_names = {
	.name = "LogTarget",
	.doc = "Where the log goes.",
	.values = values_log_target,
	.count = 3,
};

/* ---- formats ---- */

static const uint8_t classes_label[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t next_label[] = {
	3, 3, 3, 1,
	3, 2, 1, 1,
	3, 2, 1, 1,
};

static const uint8_t accepting_label[] = {
	0, 1, 0,
};

static const struct wd_format format_label = {
	.name = "label",
	.pattern = "[a-z]([-a-z0-9]*[a-z0-9])?",
	.doc = "a label: lower-case letters, digits and '-', starting with a letter, at most 63 characters",
	.classes = classes_label,
	.next = next_label,
	.accepting = accepting_label,
	.class_count = 4,
	.count = 3,
	.max_length = 63,
};

static const uint8_t classes_host[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1, 0, 0, 2, 3, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 6, 6, 6,
	6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 0, 8, 0, 0, 0, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 6,
	6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t next_host[] = {
	6, 1, 6, 6, 2, 6, 2, 3, 6,
	6, 6, 6, 6, 6, 6, 6, 6, 6,
	6, 6, 4, 4, 2, 6, 2, 6, 6,
	6, 6, 6, 5, 5, 5, 6, 6, 6,
	6, 6, 4, 4, 2, 6, 2, 6, 6,
	6, 6, 6, 5, 5, 5, 6, 6, 1,
};

static const uint8_t accepting_host[] = {
	0, 1, 1, 0, 0, 0,
};

static const struct wd_format format_host = {
	.name = "host",
	.pattern = "[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\\[[0-9a-fA-F:.]+\\]|\\*",
	.doc = "a host name, an IPv4 address, an IPv6 address in brackets, or * for all addresses",
	.classes = classes_host,
	.next = next_host,
	.accepting = accepting_host,
	.class_count = 9,
	.count = 6,
	.max_length = 253,
};

static const uint8_t classes_duration[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 0,
	0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t next_duration[] = {
	4, 1, 4, 4, 4,
	4, 1, 2, 3, 2,
	4, 4, 4, 4, 4,
	4, 4, 4, 4, 2,
};

static const uint8_t accepting_duration[] = {
	0, 0, 1, 1,
};

static const struct wd_format format_duration = {
	.name = "duration",
	.pattern = "[0-9]+(ms|s|m|h)",
	.doc = "a duration: a whole number with the unit ms, s, m or h, such as 30s",
	.classes = classes_duration,
	.next = next_duration,
	.accepting = accepting_duration,
	.class_count = 5,
	.count = 4,
	.max_length = 16,
};

static const uint8_t classes_path[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t next_path[] = {
	3, 3, 1,
	3, 1, 2,
	3, 1, 2,
};

static const uint8_t accepting_path[] = {
	0, 1, 0,
};

static const struct wd_format format_path = {
	.name = "path",
	.pattern = "/([!-~]*[!-.0-~])?",
	.doc = "an absolute path of printable characters that does not end in '/', or '/' itself",
	.classes = classes_path,
	.next = next_path,
	.accepting = accepting_path,
	.class_count = 3,
	.count = 3,
	.max_length = 4096,
};

/* ---- Listen ---- */

static const struct wd_field fields_listen[] = {
	[SERVER_LISTEN_ADDRESS] = {
		.key = "address",
		.member = "address",
		.doc = "The address to listen at.",
		.default_value = "*",
		.example = "*",
		.format = &format_host,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_listen, address),
		.flags = 0,
		.type = WD_STRING,
	},
	[SERVER_LISTEN_PORT] = {
		.key = "port",
		.member = "port",
		.doc = "The port to listen at.",
		.example = "8080",
		.min = "1",
		.max = "65535",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_listen, port),
		.flags = WD_REQUIRED | WD_HAS_MIN | WD_HAS_MAX,
		.type = WD_INTEGER,
	},
	[SERVER_LISTEN_BACKLOG] = {
		.key = "backlog",
		.member = "backlog",
		.doc = "How many clients may wait to be accepted.",
		.default_value = "128",
		.example = "128",
		.min = "0",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_listen, backlog),
		.flags = WD_HAS_MIN,
		.type = WD_INTEGER,
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
	.doc = "An address to be reached at.",
	.fields = fields_listen,
	.keys = keys_listen,
	.normal_form = &server_listen_normal_form,
	.size = sizeof(struct server_listen),
	.set_offset = offsetof(struct server_listen, set),
	.field_count = SERVER_LISTEN_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- Clients ---- */

static const struct wd_field fields_clients[] = {
	[SERVER_CLIENTS_AUTHORITY] = {
		.key = "authority",
		.member = "authority",
		.doc = "The file of the authority that clients' certificates come from.",
		.example = "/etc/tls/clients.pem",
		.format = &format_path,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_clients, authority),
		.flags = WD_REQUIRED,
		.type = WD_STRING,
	},
	[SERVER_CLIENTS_MANDATORY] = {
		.key = "mandatory",
		.member = "mandatory",
		.doc = "Turns clients without a certificate away.",
		.default_value = "true",
		.example = "true",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_clients, mandatory),
		.flags = 0,
		.type = WD_BOOLEAN,
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
	.doc = "How clients show who they are.",
	.fields = fields_clients,
	.keys = keys_clients,
	.normal_form = &server_clients_normal_form,
	.size = sizeof(struct server_clients),
	.set_offset = offsetof(struct server_clients, set),
	.field_count = SERVER_CLIENTS_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- Tls ---- */

static const struct wd_field fields_tls[] = {
	[SERVER_TLS_CERTIFICATE] = {
		.key = "certificate",
		.member = "certificate",
		.doc = "The file of the certificate.",
		.example = "/etc/tls/front.pem",
		.format = &format_path,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_tls, certificate),
		.flags = WD_REQUIRED,
		.type = WD_STRING,
	},
	[SERVER_TLS_KEY] = {
		.key = "key",
		.member = "key",
		.doc = "The file of the private key.",
		.example = "/etc/tls/front.key",
		.format = &format_path,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_tls, key),
		.flags = WD_REQUIRED,
		.type = WD_STRING,
	},
	[SERVER_TLS_OLDEST] = {
		.key = "oldest",
		.member = "oldest",
		.doc = "The oldest version that is spoken.",
		.default_value = "1.2",
		.example = "1.2",
		.enumeration = &server_tls_version_names,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_tls, oldest),
		.flags = 0,
		.type = WD_ENUM,
	},
	[SERVER_TLS_CLIENTS] = {
		.key = "clients",
		.member = "clients",
		.doc = "Asks clients for certificates of their own.",
		.structure = &server_clients_structure,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_tls, clients),
		.flags = WD_BY_POINTER,
		.type = WD_STRUCT,
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
	.doc = "How connections are encrypted.",
	.fields = fields_tls,
	.keys = keys_tls,
	.normal_form = &server_tls_normal_form,
	.size = sizeof(struct server_tls),
	.set_offset = offsetof(struct server_tls, set),
	.field_count = SERVER_TLS_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- Log ---- */

static const struct wd_field fields_log[] = {
	[SERVER_LOG_LEVEL] = {
		.key = "level",
		.member = "level",
		.doc = "What is worth a line.",
		.default_value = "info",
		.example = "info",
		.enumeration = &server_log_level_names,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_log, level),
		.flags = 0,
		.type = WD_ENUM,
	},
	[SERVER_LOG_TARGET] = {
		.key = "target",
		.member = "target",
		.doc = "Where the log goes.",
		.default_value = "stderr",
		.example = "stderr",
		.enumeration = &server_log_target_names,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_log, target),
		.flags = WD_IN_RULE,
		.type = WD_ENUM,
	},
	[SERVER_LOG_FILE] = {
		.key = "file",
		.member = "file",
		.doc = "The file that the log goes to.",
		.example = "/var/log/server.log",
		.format = &format_path,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_log, file),
		.flags = 0,
		.type = WD_STRING,
	},
	[SERVER_LOG_TAG] = {
		.key = "tag",
		.member = "tag",
		.doc = "The tag of lines in the system's log.",
		.example = "front",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_log, tag),
		.flags = WD_NONEMPTY,
		.type = WD_STRING,
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
		.fields = (const uint16_t[]){ SERVER_LOG_FILE },
		.conditions = (const struct wd_condition[]){
			{
				.field = SERVER_LOG_TARGET,
				.count = 1,
				.values = (const char *const[]){ "file" },
			},
		},
		.field_count = 1,
		.condition_count = 1,
		.relation = WD_REQUIRES,
	},
	{
		.why = "only the system's log has tags",
		.fields = (const uint16_t[]){ SERVER_LOG_TAG },
		.conditions = (const struct wd_condition[]){
			{
				.field = SERVER_LOG_TARGET,
				.count = 1,
				.values = (const char *const[]){ "syslog" },
			},
		},
		.field_count = 1,
		.condition_count = 1,
		.relation = WD_NO_EFFECT_UNLESS,
	},
};

const struct wd_structure server_log_structure = {
	.name = "Log",
	.doc = "The log.",
	.fields = fields_log,
	.keys = keys_log,
	.rules = rules_log,
	.normal_form = &server_log_normal_form,
	.size = sizeof(struct server_log),
	.set_offset = offsetof(struct server_log, set),
	.field_count = SERVER_LOG_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 2,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- Probe ---- */

static const struct wd_field fields_probe[] = {
	[SERVER_PROBE_PATH] = {
		.key = "path",
		.member = "path",
		.doc = "The path to ask for, over HTTP.",
		.default_value = "/",
		.example = "/",
		.format = &format_path,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_probe, path),
		.flags = 0,
		.type = WD_STRING,
	},
	[SERVER_PROBE_EVERY] = {
		.key = "every",
		.member = "every",
		.doc = "The time between two checks.",
		.default_value = "10s",
		.example = "10s",
		.format = &format_duration,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_probe, every),
		.flags = 0,
		.type = WD_STRING,
	},
	[SERVER_PROBE_FAILURES] = {
		.key = "failures",
		.member = "failures",
		.doc = "How many failures in a row make it count as down.",
		.default_value = "3",
		.example = "3",
		.min = "1",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_probe, failures),
		.flags = WD_HAS_MIN,
		.type = WD_INTEGER,
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
	.doc = "A regular check of a backend.",
	.fields = fields_probe,
	.keys = keys_probe,
	.normal_form = &server_probe_normal_form,
	.size = sizeof(struct server_probe),
	.set_offset = offsetof(struct server_probe, set),
	.field_count = SERVER_PROBE_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- Backend ---- */

static const struct wd_field fields_backend[] = {
	[SERVER_BACKEND_HOST] = {
		.key = "host",
		.member = "host",
		.doc = "The backend's host.",
		.example = "10.0.0.5",
		.format = &format_host,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_backend, host),
		.flags = 0,
		.type = WD_STRING,
	},
	[SERVER_BACKEND_PORT] = {
		.key = "port",
		.member = "port",
		.doc = "The backend's port.  Without it the listener's own.",
		.example = "8080",
		.min = "1",
		.max = "65535",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_backend, port),
		.flags = WD_HAS_MIN | WD_HAS_MAX,
		.type = WD_INTEGER,
	},
	[SERVER_BACKEND_SOCKET] = {
		.key = "socket",
		.member = "socket",
		.doc = "The Unix socket of a backend on this machine.",
		.example = "/run/app.sock",
		.format = &format_path,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_backend, socket),
		.flags = 0,
		.type = WD_STRING,
	},
	[SERVER_BACKEND_WEIGHT] = {
		.key = "weight",
		.member = "weight",
		.doc = "Its share of the clients, against the weights of the others.",
		.default_value = "1",
		.example = "1",
		.min = "0",
		.max = "100",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_backend, weight),
		.extra_offset = offsetof(struct server_backend, weight_text),
		.flags = WD_HAS_MIN | WD_HAS_MAX,
		.type = WD_NUMBER,
	},
	[SERVER_BACKEND_PROBE] = {
		.key = "probe",
		.member = "probe",
		.doc = "How to tell that it works.",
		.structure = &server_probe_structure,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server_backend, probe),
		.flags = WD_BY_POINTER,
		.type = WD_STRUCT,
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
		.condition_count = 0,
		.relation = WD_EXPECT_ONE,
	},
	{
		.why = "a socket has no port",
		.fields = (const uint16_t[]){ SERVER_BACKEND_SOCKET, SERVER_BACKEND_PORT },
		.field_count = 2,
		.condition_count = 0,
		.relation = WD_AT_MOST_ONE,
	},
	{
		.why = "a backend is reached in one way",
		.fields = (const uint16_t[]){ SERVER_BACKEND_HOST, SERVER_BACKEND_SOCKET },
		.field_count = 2,
		.condition_count = 0,
		.relation = WD_AT_MOST_ONE,
	},
};

const struct wd_structure server_backend_structure = {
	.name = "Backend",
	.doc = "One backend.",
	.fields = fields_backend,
	.keys = keys_backend,
	.rules = rules_backend,
	.normal_form = &server_backend_normal_form,
	.size = sizeof(struct server_backend),
	.set_offset = offsetof(struct server_backend, set),
	.field_count = SERVER_BACKEND_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 3,
	.item_key_offset = offsetof(struct server_backend, key),
	.item_deleted_offset = offsetof(struct server_backend, deleted),
};

/* ---- Server ---- */

static const struct wd_field fields_server[] = {
	[SERVER_LISTENER] = {
		.key = "listener",
		.member = "listener",
		.doc = "The kind of listener.",
		.enumeration = &server_kind_names,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server, listener),
		.flags = WD_REQUIRED,
		.type = WD_KIND,
	},
	[SERVER_NAME] = {
		.key = "name",
		.member = "name",
		.doc = "The name that the log and the statistics use.",
		.example = "front",
		.format = &format_label,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server, name),
		.flags = 0,
		.type = WD_STRING,
	},
	[SERVER_LISTEN] = {
		.key = "listen",
		.member = "listen",
		.doc = "Where the server is reached.",
		.structure = &server_listen_structure,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server, listen),
		.flags = WD_REQUIRED,
		.type = WD_STRUCT,
	},
	[SERVER_WORKERS] = {
		.key = "workers",
		.member = "workers",
		.doc = "The number of worker threads at the start.",
		.default_value = "4",
		.example = "4",
		.min = "1",
		.max = "1024",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server, workers),
		.flags = WD_HAS_MIN | WD_HAS_MAX | WD_IN_RULE,
		.type = WD_INTEGER,
	},
	[SERVER_MAX_WORKERS] = {
		.key = "maxWorkers",
		.member = "max_workers",
		.doc = "How many worker threads there may be under load.",
		.example = "16",
		.min = "1",
		.max = "1024",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server, max_workers),
		.flags = WD_HAS_MIN | WD_HAS_MAX | WD_IN_RULE,
		.type = WD_INTEGER,
	},
	[SERVER_MEMORY] = {
		.key = "memory",
		.member = "memory",
		.doc = "Memory to set aside for buffers.",
		.example = "64Mi",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server, memory),
		.flags = WD_IN_RULE,
		.type = WD_QUANTITY,
	},
	[SERVER_MAX_MEMORY] = {
		.key = "maxMemory",
		.member = "max_memory",
		.doc = "The most memory that buffers may take.",
		.example = "1Gi",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server, max_memory),
		.flags = WD_IN_RULE,
		.type = WD_QUANTITY,
	},
	[SERVER_TLS] = {
		.key = "tls",
		.member = "tls",
		.doc = "Encrypts connections.  Without it they are plain.",
		.structure = &server_tls_structure,
		.kinds = 0x3, /* HT_ */
		.offset = offsetof(struct server, tls),
		.flags = WD_BY_POINTER,
		.type = WD_STRUCT,
	},
	[SERVER_LOG] = {
		.key = "log",
		.member = "log",
		.doc = "What is logged, and where.",
		.structure = &server_log_structure,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server, log),
		.flags = WD_BY_POINTER,
		.type = WD_STRUCT,
	},
	[SERVER_ROOT] = {
		.key = "root",
		.member = "root",
		.doc = "The folder of the files that are served.",
		.example = "/srv/www",
		.format = &format_path,
		.kinds = 0x1, /* H__ */
		.offset = offsetof(struct server, root),
		.flags = 0,
		.type = WD_STRING,
	},
	[SERVER_INDEX] = {
		.key = "index",
		.member = "index",
		.doc = "The file that stands for a folder.",
		.default_value = "index.html",
		.example = "index.html",
		.kinds = 0x1, /* H__ */
		.offset = offsetof(struct server, index),
		.flags = WD_NONEMPTY,
		.type = WD_STRING,
	},
	[SERVER_HEADERS] = {
		.key = "headers",
		.member = "headers",
		.doc = "Header fields to add to each answer.",
		.example = "X-Frame-Options=DENY",
		.kinds = 0x1, /* H__ */
		.offset = offsetof(struct server, headers),
		.extra_offset = offsetof(struct server, headers_count),
		.flags = 0,
		.type = WD_MAP,
	},
	[SERVER_GZIP] = {
		.key = "gzip",
		.member = "gzip",
		.doc = "Compresses answers for clients that can read them.",
		.default_value = "false",
		.example = "false",
		.kinds = 0x1, /* H__ */
		.offset = offsetof(struct server, gzip),
		.flags = WD_IN_RULE,
		.type = WD_BOOLEAN,
	},
	[SERVER_GZIP_LEVEL] = {
		.key = "gzipLevel",
		.member = "gzip_level",
		.doc = "How hard to try: from 1, fast, to 9, small.",
		.default_value = "6",
		.example = "6",
		.min = "1",
		.max = "9",
		.kinds = 0x1, /* H__ */
		.offset = offsetof(struct server, gzip_level),
		.flags = WD_HAS_MIN | WD_HAS_MAX,
		.type = WD_INTEGER,
	},
	[SERVER_KEEP_ALIVE] = {
		.key = "keepAlive",
		.member = "keep_alive",
		.doc = "How long a connection may be idle.",
		.default_value = "60s",
		.example = "60s",
		.format = &format_duration,
		.kinds = 0x3, /* HT_ */
		.offset = offsetof(struct server, keep_alive),
		.flags = 0,
		.type = WD_STRING,
	},
	[SERVER_TIMEOUT] = {
		.key = "timeout",
		.member = "timeout",
		.doc = "The old name of keepAlive.",
		.replacement = "keepAlive",
		.example = "0h",
		.format = &format_duration,
		.kinds = 0x3, /* HT_ */
		.offset = offsetof(struct server, timeout),
		.flags = 0,
		.type = WD_STRING,
	},
	[SERVER_BACKENDS] = {
		.key = "backends",
		.member = "backends",
		.doc = "The servers that do the work, by names of your choice.",
		.structure = &server_backend_structure,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server, backends),
		.extra_offset = offsetof(struct server, backends_count),
		.flags = WD_CONDITIONAL,
		.type = WD_ITEMS,
	},
	[SERVER_BALANCE] = {
		.key = "balance",
		.member = "balance",
		.doc = "Which backend the next client gets.",
		.default_value = "round-robin",
		.example = "round-robin",
		.enumeration = &server_balance_names,
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server, balance),
		.flags = 0,
		.type = WD_ENUM,
	},
	[SERVER_STICKY] = {
		.key = "sticky",
		.member = "sticky",
		.doc = "Keeps a client at its backend by a cookie.",
		.since = "2.1",
		.example = "true",
		.kinds = 0x1, /* H__ */
		.offset = offsetof(struct server, sticky),
		.flags = WD_IN_RULE,
		.type = WD_BOOLEAN,
	},
	[SERVER_LOG_SHARE] = {
		.key = "logShare",
		.member = "log_share",
		.doc = "The share of datagrams that get a line in the log, from 0 to 1.",
		.example = "0.01",
		.min = "0",
		.max = "1",
		.kinds = 0x4, /* __U */
		.offset = offsetof(struct server, log_share),
		.extra_offset = offsetof(struct server, log_share_text),
		.flags = WD_HAS_MIN | WD_HAS_MAX,
		.type = WD_NUMBER,
	},
	[SERVER_PLUGINS] = {
		.key = "plugins",
		.member = "plugins",
		.doc = "Settings of plug-ins.  Each plug-in checks its own.",
		.kinds = 0x7, /* HTU */
		.offset = offsetof(struct server, plugins),
		.flags = 0,
		.type = WD_ANY,
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
		.condition_count = 0,
		.relation = WD_ORDERED,
	},
	{
		.why = "what is set aside counts too",
		.fields = (const uint16_t[]){ SERVER_MEMORY, SERVER_MAX_MEMORY },
		.field_count = 2,
		.condition_count = 0,
		.relation = WD_ORDERED,
	},
	{
		.why = "requests are answered from files or by backends",
		.fields = (const uint16_t[]){ SERVER_ROOT, SERVER_BACKENDS },
		.field_count = 2,
		.condition_count = 0,
		.relation = WD_AT_MOST_ONE,
	},
	{
		.why = "only files can be served without backends",
		.fields = (const uint16_t[]){ SERVER_BACKENDS },
		.conditions = (const struct wd_condition[]){
			{ .field = SERVER_ROOT },
		},
		.field_count = 1,
		.condition_count = 1,
		.relation = WD_REQUIRED_UNLESS,
	},
	{
		.why = "there is nothing else to stay at",
		.fields = (const uint16_t[]){ SERVER_STICKY },
		.conditions = (const struct wd_condition[]){
			{ .field = SERVER_BACKENDS },
		},
		.field_count = 1,
		.condition_count = 1,
		.relation = WD_REQUIRES,
	},
	{
		.why = "nothing is compressed without gzip",
		.fields = (const uint16_t[]){ SERVER_GZIP_LEVEL },
		.conditions = (const struct wd_condition[]){
			{
				.field = SERVER_GZIP,
				.count = 1,
				.values = (const char *const[]){ "true" },
			},
		},
		.field_count = 1,
		.condition_count = 1,
		.relation = WD_NO_EFFECT_UNLESS,
	},
	{
		.why = "clients without cookies are to stay too",
		.value = "client-address",
		.fields = (const uint16_t[]){ SERVER_BALANCE },
		.conditions = (const struct wd_condition[]){
			{
				.field = SERVER_STICKY,
				.count = 1,
				.values = (const char *const[]){ "true" },
			},
		},
		.field_count = 1,
		.condition_count = 1,
		.relation = WD_DEFAULT_IF,
	},
};

const struct wd_structure server_structure = {
	.name = "Server",
	.doc = "The configuration of one listener: one document of a stream.",
	.fields = fields_server,
	.keys = keys_server,
	.rules = rules_server,
	.normal_form = &server_normal_form,
	.size = sizeof(struct server),
	.set_offset = offsetof(struct server, set),
	.field_count = SERVER_FIELD_COUNT,
	.key_mask = 63,
	.rule_count = 7,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- the whole ---- */

const struct wd_schema server_schema = {
	.abi_version = 1,
	.id = "server",
	.doc = "Network server configuration",
	.hash = "42fc14573e0cafde",
	.group = NULL,
	.root = &server_structure,
	.kinds = kinds,
	.kind_count = 3,
	.version_count = 0,
	.kind_field = SERVER_LISTENER,
	.version_field = WD_NONE,
};
