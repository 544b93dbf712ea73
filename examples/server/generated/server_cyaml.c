/*
 * server_cyaml.c - Network server configuration: libcyaml's view of the types.
 *
 * Generated from server.def (hash d6b2d79fedd502c8) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#include "server_cyaml.h"

#include "server_types.h"

/* Every member may be missing: the presence bits, which are named after the members, say which fields were given. */
#define SET(structure, word, names) \
	CYAML_FIELD_FLAGS(word ? "set_" #word : "set", CYAML_FLAG_OPTIONAL | CYAML_FLAG_FLOW | CYAML_FLAG_STRICT, structure, \
		set[word], names, CYAML_ARRAY_LEN(names))
#define BOOL(structure, member) CYAML_FIELD_BOOL(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define INT(structure, member) CYAML_FIELD_INT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define UINT(structure, member) CYAML_FIELD_UINT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define FLOAT(structure, member) CYAML_FIELD_FLOAT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define TEXT(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
/* An element that is not a struct. */
#define ELEMENT(...) { .key = "", .value = { __VA_ARGS__ } }
/* An element has a key. */
#define KEY(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
/* Zero, which is none of an enumeration's values, is the empty word. */
#define ENUM(structure, member, words, count) \
	CYAML_FIELD_ENUM(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, count + 1)
#define ARRAY(structure, member, entry) \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, &entry, 0, CYAML_UNLIMITED)
#define FIXED(structure, member, entry, count) \
	CYAML_FIELD_SEQUENCE_FIXED(#member, CYAML_FLAG_OPTIONAL, structure, member, &entry, count)
#define BITS(structure, member, words, count) \
	CYAML_FIELD_FLAGS(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, count)
#define MAPPING(structure, member, fields) CYAML_FIELD_MAPPING(#member, CYAML_FLAG_OPTIONAL, structure, member, fields)
#define MAPPING_PTR(structure, member, fields) \
	CYAML_FIELD_MAPPING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, fields)

const cyaml_schema_field_t server_element_entry[] = {
	KEY(struct server_entry, key),
	TEXT(struct server_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_entry, server_element_entry),
};

const cyaml_strval_t server_words_kind[] = {
	{ "http", SERVER_KIND_HTTP },
	{ "tcp", SERVER_KIND_TCP },
	{ "udp", SERVER_KIND_UDP },
	{ "", SERVER_KIND_UNSET },
};

const cyaml_strval_t server_words_balance[] = {
	{ "round-robin", SERVER_BALANCE_ROUND_ROBIN },
	{ "least-connections", SERVER_BALANCE_LEAST_CONNECTIONS },
	{ "client-address", SERVER_BALANCE_CLIENT_ADDRESS },
	{ "", SERVER_BALANCE_UNSET },
};

const cyaml_strval_t server_words_tls_version[] = {
	{ "1.2", SERVER_TLS_VERSION_1_2 },
	{ "1.3", SERVER_TLS_VERSION_1_3 },
	{ "", SERVER_TLS_VERSION_UNSET },
};

const cyaml_strval_t server_words_log_level[] = {
	{ "error", SERVER_LOG_LEVEL_ERROR },
	{ "info", SERVER_LOG_LEVEL_INFO },
	{ "debug", SERVER_LOG_LEVEL_DEBUG },
	{ "", SERVER_LOG_LEVEL_UNSET },
};

const cyaml_strval_t server_words_log_target[] = {
	{ "stderr", SERVER_LOG_TARGET_STDERR },
	{ "syslog", SERVER_LOG_TARGET_SYSLOG },
	{ "file", SERVER_LOG_TARGET_FILE },
	{ "", SERVER_LOG_TARGET_UNSET },
};

static const cyaml_strval_t set_listen[] = {
	{ "address", INT64_C(1) << 0 },
	{ "port", INT64_C(1) << 1 },
	{ "backlog", INT64_C(1) << 2 },
};

const cyaml_schema_field_t server_view_listen[] = {
	SET(struct server_listen, 0, set_listen),
	TEXT(struct server_listen, address),
	INT(struct server_listen, port),
	INT(struct server_listen, backlog),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_listen_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_listen, server_view_listen),
};

static const cyaml_strval_t set_clients[] = {
	{ "authority", INT64_C(1) << 0 },
	{ "mandatory", INT64_C(1) << 1 },
};

const cyaml_schema_field_t server_view_clients[] = {
	SET(struct server_clients, 0, set_clients),
	TEXT(struct server_clients, authority),
	BOOL(struct server_clients, mandatory),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_clients_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_clients, server_view_clients),
};

static const cyaml_strval_t set_tls[] = {
	{ "certificate", INT64_C(1) << 0 },
	{ "key", INT64_C(1) << 1 },
	{ "oldest", INT64_C(1) << 2 },
	{ "clients", INT64_C(1) << 3 },
};

const cyaml_schema_field_t server_view_tls[] = {
	SET(struct server_tls, 0, set_tls),
	TEXT(struct server_tls, certificate),
	TEXT(struct server_tls, key),
	ENUM(struct server_tls, oldest, server_words_tls_version, 2),
	MAPPING_PTR(struct server_tls, clients, server_view_clients),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_tls_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_tls, server_view_tls),
};

static const cyaml_strval_t set_log[] = {
	{ "level", INT64_C(1) << 0 },
	{ "target", INT64_C(1) << 1 },
	{ "file", INT64_C(1) << 2 },
	{ "tag", INT64_C(1) << 3 },
};

const cyaml_schema_field_t server_view_log[] = {
	SET(struct server_log, 0, set_log),
	ENUM(struct server_log, level, server_words_log_level, 3),
	ENUM(struct server_log, target, server_words_log_target, 3),
	TEXT(struct server_log, file),
	TEXT(struct server_log, tag),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_log_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_log, server_view_log),
};

static const cyaml_strval_t set_probe[] = {
	{ "path", INT64_C(1) << 0 },
	{ "every", INT64_C(1) << 1 },
	{ "failures", INT64_C(1) << 2 },
};

const cyaml_schema_field_t server_view_probe[] = {
	SET(struct server_probe, 0, set_probe),
	TEXT(struct server_probe, path),
	TEXT(struct server_probe, every),
	INT(struct server_probe, failures),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_probe_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_probe, server_view_probe),
};

static const cyaml_strval_t set_backend[] = {
	{ "host", INT64_C(1) << 0 },
	{ "port", INT64_C(1) << 1 },
	{ "socket", INT64_C(1) << 2 },
	{ "weight", INT64_C(1) << 3 },
	{ "probe", INT64_C(1) << 4 },
};

const cyaml_schema_field_t server_view_backend[] = {
	KEY(struct server_backend, key),
	SET(struct server_backend, 0, set_backend),
	TEXT(struct server_backend, host),
	INT(struct server_backend, port),
	TEXT(struct server_backend, socket),
	FLOAT(struct server_backend, weight),
	TEXT(struct server_backend, weight_text),
	MAPPING_PTR(struct server_backend, probe, server_view_probe),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_backend_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_backend, server_view_backend),
};

static const cyaml_strval_t set_server[] = {
	{ "listener", INT64_C(1) << 0 },
	{ "name", INT64_C(1) << 1 },
	{ "listen", INT64_C(1) << 2 },
	{ "workers", INT64_C(1) << 3 },
	{ "max_workers", INT64_C(1) << 4 },
	{ "memory", INT64_C(1) << 5 },
	{ "max_memory", INT64_C(1) << 6 },
	{ "tls", INT64_C(1) << 7 },
	{ "log", INT64_C(1) << 8 },
	{ "root", INT64_C(1) << 9 },
	{ "index", INT64_C(1) << 10 },
	{ "headers", INT64_C(1) << 11 },
	{ "gzip", INT64_C(1) << 12 },
	{ "gzip_level", INT64_C(1) << 13 },
	{ "keep_alive", INT64_C(1) << 14 },
	{ "timeout", INT64_C(1) << 15 },
	{ "backends", INT64_C(1) << 16 },
	{ "balance", INT64_C(1) << 17 },
	{ "sticky", INT64_C(1) << 18 },
	{ "log_share", INT64_C(1) << 19 },
	{ "plugins", INT64_C(1) << 20 },
};

const cyaml_schema_field_t server_view_server[] = {
	SET(struct server, 0, set_server),
	ENUM(struct server, listener, server_words_kind, 3),
	TEXT(struct server, name),
	MAPPING(struct server, listen, server_view_listen),
	INT(struct server, workers),
	INT(struct server, max_workers),
	TEXT(struct server, memory),
	TEXT(struct server, max_memory),
	MAPPING_PTR(struct server, tls, server_view_tls),
	MAPPING_PTR(struct server, log, server_view_log),
	TEXT(struct server, root),
	TEXT(struct server, index),
	ARRAY(struct server, headers, entry),
	BOOL(struct server, gzip),
	INT(struct server, gzip_level),
	TEXT(struct server, keep_alive),
	TEXT(struct server, timeout),
	ARRAY(struct server, backends, server_backend_normal_form),
	ENUM(struct server, balance, server_words_balance, 3),
	BOOL(struct server, sticky),
	FLOAT(struct server, log_share),
	TEXT(struct server, log_share_text),
	TEXT(struct server, plugins),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct server, server_view_server),
};

