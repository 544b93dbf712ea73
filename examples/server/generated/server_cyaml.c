/*
 * server_cyaml.c - Network server configuration: libcyaml's view of the types.
 *
 * Generated from server.def (hash 42fc14573e0cafde) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#include "server_cyaml.h"

#include "server_types.h"

/* Every member may be missing: the presence bits say which fields were given. */
#define SET(structure, words) \
	CYAML_FIELD_SEQUENCE_FIXED("set", CYAML_FLAG_OPTIONAL | CYAML_FLAG_FLOW, structure, set, &set_word, words)
#define BOOL(structure, member) CYAML_FIELD_BOOL(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define INT(structure, member) CYAML_FIELD_INT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define FLOAT(structure, member) CYAML_FIELD_FLOAT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define TEXT(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
#define ENUM(structure, member, words) \
	CYAML_FIELD_ENUM(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, CYAML_ARRAY_LEN(words))
#define ARRAY(structure, member, entry) \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, entry, 0, CYAML_UNLIMITED)
#define MAPPING(structure, member, fields) CYAML_FIELD_MAPPING(#member, CYAML_FLAG_OPTIONAL, structure, member, fields)
#define MAPPING_PTR(structure, member, fields) \
	CYAML_FIELD_MAPPING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, fields)

static const cyaml_schema_value_t set_word = { CYAML_VALUE_UINT(CYAML_FLAG_DEFAULT, uint64_t) };

static const cyaml_schema_field_t fields_entry[] = {
	TEXT(struct server_entry, key),
	TEXT(struct server_entry, value),
	BOOL(struct server_entry, deleted),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_entry, fields_entry),
};

static const cyaml_strval_t words_kind[] = {
	{ "", SERVER_KIND_UNSET },
	{ "http", SERVER_KIND_HTTP },
	{ "tcp", SERVER_KIND_TCP },
	{ "udp", SERVER_KIND_UDP },
};

static const cyaml_strval_t words_balance[] = {
	{ "", SERVER_BALANCE_UNSET },
	{ "round-robin", SERVER_BALANCE_ROUND_ROBIN },
	{ "least-connections", SERVER_BALANCE_LEAST_CONNECTIONS },
	{ "client-address", SERVER_BALANCE_CLIENT_ADDRESS },
};

static const cyaml_strval_t words_tls_version[] = {
	{ "", SERVER_TLS_VERSION_UNSET },
	{ "1.2", SERVER_TLS_VERSION_1_2 },
	{ "1.3", SERVER_TLS_VERSION_1_3 },
};

static const cyaml_strval_t words_log_level[] = {
	{ "", SERVER_LOG_LEVEL_UNSET },
	{ "error", SERVER_LOG_LEVEL_ERROR },
	{ "info", SERVER_LOG_LEVEL_INFO },
	{ "debug", SERVER_LOG_LEVEL_DEBUG },
};

static const cyaml_strval_t words_log_target[] = {
	{ "", SERVER_LOG_TARGET_UNSET },
	{ "stderr", SERVER_LOG_TARGET_STDERR },
	{ "syslog", SERVER_LOG_TARGET_SYSLOG },
	{ "file", SERVER_LOG_TARGET_FILE },
};

static const cyaml_schema_field_t view_listen[] = {
	SET(struct server_listen, 1),
	TEXT(struct server_listen, address),
	INT(struct server_listen, port),
	INT(struct server_listen, backlog),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_listen_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_listen, view_listen),
};

static const cyaml_schema_field_t view_clients[] = {
	SET(struct server_clients, 1),
	TEXT(struct server_clients, authority),
	BOOL(struct server_clients, mandatory),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_clients_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_clients, view_clients),
};

static const cyaml_schema_field_t view_tls[] = {
	SET(struct server_tls, 1),
	TEXT(struct server_tls, certificate),
	TEXT(struct server_tls, key),
	ENUM(struct server_tls, oldest, words_tls_version),
	MAPPING_PTR(struct server_tls, clients, view_clients),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_tls_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_tls, view_tls),
};

static const cyaml_schema_field_t view_log[] = {
	SET(struct server_log, 1),
	ENUM(struct server_log, level, words_log_level),
	ENUM(struct server_log, target, words_log_target),
	TEXT(struct server_log, file),
	TEXT(struct server_log, tag),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_log_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_log, view_log),
};

static const cyaml_schema_field_t view_probe[] = {
	SET(struct server_probe, 1),
	TEXT(struct server_probe, path),
	TEXT(struct server_probe, every),
	INT(struct server_probe, failures),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_probe_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_probe, view_probe),
};

static const cyaml_schema_field_t view_backend[] = {
	SET(struct server_backend, 1),
	TEXT(struct server_backend, key),
	BOOL(struct server_backend, deleted),
	TEXT(struct server_backend, host),
	INT(struct server_backend, port),
	TEXT(struct server_backend, socket),
	FLOAT(struct server_backend, weight),
	TEXT(struct server_backend, weight_text),
	MAPPING_PTR(struct server_backend, probe, view_probe),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_backend_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct server_backend, view_backend),
};

static const cyaml_schema_field_t view_server[] = {
	SET(struct server, 1),
	ENUM(struct server, listener, words_kind),
	TEXT(struct server, name),
	MAPPING(struct server, listen, view_listen),
	INT(struct server, workers),
	INT(struct server, max_workers),
	TEXT(struct server, memory),
	TEXT(struct server, max_memory),
	MAPPING_PTR(struct server, tls, view_tls),
	MAPPING_PTR(struct server, log, view_log),
	TEXT(struct server, root),
	TEXT(struct server, index),
	ARRAY(struct server, headers, &entry),
	BOOL(struct server, gzip),
	INT(struct server, gzip_level),
	TEXT(struct server, keep_alive),
	TEXT(struct server, timeout),
	ARRAY(struct server, backends, &server_backend_normal_form),
	ENUM(struct server, balance, words_balance),
	BOOL(struct server, sticky),
	FLOAT(struct server, log_share),
	TEXT(struct server, log_share_text),
	TEXT(struct server, plugins),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t server_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct server, view_server),
};

