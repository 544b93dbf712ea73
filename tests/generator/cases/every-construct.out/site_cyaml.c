/*
 * site_cyaml.c - A web site's "server" | proxy: libcyaml's view of the types.
 *
 * Generated from every-construct.def (hash a902f19925bdb411) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

#include "site_cyaml.h"

#include "site_types.h"

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
	TEXT(struct site_entry, key),
	TEXT(struct site_entry, value),
	BOOL(struct site_entry, deleted),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct site_entry, fields_entry),
};

static const cyaml_strval_t words_kind[] = {
	{ "", SITE_KIND_UNSET },
	{ "WebServer", SITE_KIND_SERVER },
	{ "WebProxy", SITE_KIND_PROXY },
};

static const cyaml_strval_t words_api_version[] = {
	{ "", SITE_API_VERSION_UNSET },
	{ "site/v2", SITE_API_VERSION_V2 },
	{ "site/v1", SITE_API_VERSION_V1 },
	{ "site/v0", SITE_API_VERSION_V0 },
};

static const cyaml_strval_t words_scheme[] = {
	{ "", SITE_SCHEME_UNSET },
	{ "http", SITE_SCHEME_HTTP },
	{ "https", SITE_SCHEME_HTTPS },
};

static const cyaml_strval_t words_cipher[] = {
	{ "", SITE_CIPHER_UNSET },
	{ "aes-128", SITE_CIPHER_AES_128 },
	{ "aes-256", SITE_CIPHER_AES_256 },
};

static const cyaml_schema_field_t view_route[] = {
	SET(struct site_route, 1),
	TEXT(struct site_route, key),
	BOOL(struct site_route, deleted),
	TEXT(struct site_route, path),
	TEXT(struct site_route, code),
	TEXT(struct site_route, codes),
	BOOL(struct site_route, secret),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t site_route_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct site_route, view_route),
};

static const cyaml_schema_field_t view_server[] = {
	SET(struct site_server, 1),
	ENUM(struct site_server, scheme, words_scheme),
	TEXT(struct site_server, socket),
	INT(struct site_server, port),
	TEXT(struct site_server, host),
	TEXT(struct site_server, certificate),
	ENUM(struct site_server, cipher, words_cipher),
	INT(struct site_server, backlog),
	FLOAT(struct site_server, min_workers),
	TEXT(struct site_server, min_workers_text),
	FLOAT(struct site_server, max_workers),
	TEXT(struct site_server, max_workers_text),
	TEXT(struct site_server, memory),
	BOOL(struct site_server, on),
	ARRAY(struct site_server, headers, &entry),
	ARRAY(struct site_server, routes, &site_route_normal_form),
	ARRAY(struct site_server, old_routes, &site_route_normal_form),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t site_server_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct site_server, view_server),
};

static const cyaml_schema_field_t view_document[] = {
	SET(struct site, 1),
	ENUM(struct site, api_version, words_api_version),
	ENUM(struct site, kind, words_kind),
	MAPPING(struct site, server, view_server),
	MAPPING_PTR(struct site, fallback, view_server),
	TEXT(struct site, notes),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t site_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct site, view_document),
};

