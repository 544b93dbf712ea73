/*
 * site_cyaml.c - A web site's "server" | proxy: libcyaml's view of the types.
 *
 * Generated from every-construct.def (hash 69623ed4fb3f6c59) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

#include "site_cyaml.h"

#include "site_types.h"

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

const cyaml_schema_field_t site_element_entry[] = {
	KEY(struct site_entry, key),
	TEXT(struct site_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct site_entry, site_element_entry),
};

const cyaml_strval_t site_words_kind[] = {
	{ "WebServer", SITE_KIND_SERVER },
	{ "WebProxy", SITE_KIND_PROXY },
	{ "", SITE_KIND_UNSET },
};

const cyaml_strval_t site_words_api_version[] = {
	{ "site/v2", SITE_API_VERSION_V2 },
	{ "site/v1", SITE_API_VERSION_V1 },
	{ "site/v0", SITE_API_VERSION_V0 },
	{ "", SITE_API_VERSION_UNSET },
};

const cyaml_strval_t site_words_scheme[] = {
	{ "http", SITE_SCHEME_HTTP },
	{ "https", SITE_SCHEME_HTTPS },
	{ "", SITE_SCHEME_UNSET },
};

const cyaml_strval_t site_words_cipher[] = {
	{ "aes-128", SITE_CIPHER_AES_128 },
	{ "aes-256", SITE_CIPHER_AES_256 },
	{ "", SITE_CIPHER_UNSET },
};

static const cyaml_strval_t set_route[] = {
	{ "path", INT64_C(1) << 0 },
	{ "code", INT64_C(1) << 1 },
	{ "codes", INT64_C(1) << 2 },
	{ "secret", INT64_C(1) << 3 },
};

const cyaml_schema_field_t site_view_route[] = {
	KEY(struct site_route, key),
	BOOL(struct site_route, deleted),
	SET(struct site_route, 0, set_route),
	TEXT(struct site_route, path),
	TEXT(struct site_route, code),
	TEXT(struct site_route, codes),
	BOOL(struct site_route, secret),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t site_route_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct site_route, site_view_route),
};

static const cyaml_strval_t set_server[] = {
	{ "scheme", INT64_C(1) << 0 },
	{ "socket", INT64_C(1) << 1 },
	{ "port", INT64_C(1) << 2 },
	{ "host", INT64_C(1) << 3 },
	{ "certificate", INT64_C(1) << 4 },
	{ "cipher", INT64_C(1) << 5 },
	{ "backlog", INT64_C(1) << 6 },
	{ "min_workers", INT64_C(1) << 7 },
	{ "max_workers", INT64_C(1) << 8 },
	{ "memory", INT64_C(1) << 9 },
	{ "on", INT64_C(1) << 10 },
	{ "timeout", INT64_C(1) << 11 },
	{ "headers", INT64_C(1) << 12 },
	{ "routes", INT64_C(1) << 13 },
	{ "old_routes", INT64_C(1) << 14 },
};

const cyaml_schema_field_t site_view_server[] = {
	SET(struct site_server, 0, set_server),
	ENUM(struct site_server, scheme, site_words_scheme, 2),
	TEXT(struct site_server, socket),
	INT(struct site_server, port),
	TEXT(struct site_server, host),
	TEXT(struct site_server, certificate),
	ENUM(struct site_server, cipher, site_words_cipher, 2),
	INT(struct site_server, backlog),
	FLOAT(struct site_server, min_workers),
	TEXT(struct site_server, min_workers_text),
	FLOAT(struct site_server, max_workers),
	TEXT(struct site_server, max_workers_text),
	TEXT(struct site_server, memory),
	BOOL(struct site_server, on),
	TEXT(struct site_server, timeout),
	INT(struct site_server, timeout_value),
	ARRAY(struct site_server, headers, entry),
	ARRAY(struct site_server, routes, site_route_normal_form),
	ARRAY(struct site_server, old_routes, site_route_normal_form),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t site_server_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct site_server, site_view_server),
};

static const cyaml_strval_t set_document[] = {
	{ "api_version", INT64_C(1) << 0 },
	{ "kind", INT64_C(1) << 1 },
	{ "server", INT64_C(1) << 2 },
	{ "fallback", INT64_C(1) << 3 },
	{ "notes", INT64_C(1) << 4 },
};

const cyaml_schema_field_t site_view_document[] = {
	SET(struct site, 0, set_document),
	ENUM(struct site, api_version, site_words_api_version, 3),
	ENUM(struct site, kind, site_words_kind, 2),
	MAPPING(struct site, server, site_view_server),
	MAPPING_PTR(struct site, fallback, site_view_server),
	TEXT(struct site, notes),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t site_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct site, site_view_document),
};

