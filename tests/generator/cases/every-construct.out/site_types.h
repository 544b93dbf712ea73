/*
 * site_types.h - A web site's "server" | proxy: the types.
 *
 * Generated from every-construct.def (hash 69623ed4fb3f6c59) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

#ifndef SITE_TYPES_H
#define SITE_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum site_kind {
	SITE_KIND_UNSET = 0,
	/** A server: / * all of it * / <b>. */
	SITE_KIND_SERVER = 1,
	/** A proxy. */
	SITE_KIND_PROXY = 2,
};

/** The versions of the API. */
enum site_api_version {
	SITE_API_VERSION_UNSET = 0,
	/** The one to write. */
	SITE_API_VERSION_V2 = 1,
	/** The first. */
	SITE_API_VERSION_V1 = 2,
	/** Not read. */
	SITE_API_VERSION_V0 = 3,
};

/** A protocol. */
enum site_scheme {
	SITE_SCHEME_UNSET = 0,
	/** In the clear. */
	SITE_SCHEME_HTTP = 1,
	/** Over TLS. */
	SITE_SCHEME_HTTPS = 2,
};

/** A cipher. */
enum site_cipher {
	SITE_CIPHER_UNSET = 0,
	/** Small. */
	SITE_CIPHER_AES_128 = 1,
	/** Large. */
	SITE_CIPHER_AES_256 = 2,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum site_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum site_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct site_entry {
	char *key;
	char *value;
};

/** The fields of struct site_route: the numbers of its presence bits. */
enum site_route_field {
	SITE_ROUTE_PATH,
	SITE_ROUTE_CODE,
	SITE_ROUTE_CODES,
	SITE_ROUTE_SECRET,
	SITE_ROUTE_FIELD_COUNT
};

/** A route. */
struct site_route {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** A path??/ with a trigraph's beginning. */
	char *path;
	/** A code. */
	char *code;
	/** "Codes!" */
	char *codes;
	/** Whether it is hidden. */
	bool secret;
};

/** The fields of struct site_server: the numbers of its presence bits. */
enum site_server_field {
	SITE_SERVER_SCHEME,
	SITE_SERVER_SOCKET,
	SITE_SERVER_PORT,
	SITE_SERVER_HOST,
	SITE_SERVER_CERTIFICATE,
	SITE_SERVER_CIPHER,
	SITE_SERVER_BACKLOG,
	SITE_SERVER_MIN_WORKERS,
	SITE_SERVER_MAX_WORKERS,
	SITE_SERVER_MEMORY,
	SITE_SERVER_ON,
	SITE_SERVER_TIMEOUT,
	SITE_SERVER_HEADERS,
	SITE_SERVER_ROUTES,
	SITE_SERVER_OLD_ROUTES,
	SITE_SERVER_FIELD_COUNT
};

/** A server. */
struct site_server {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The protocol. */
	enum site_scheme scheme;
	/** A socket. */
	char *socket;
	/** A port. */
	int64_t port;
	/** A host. */
	char *host;
	/** A certificate. */
	char *certificate;
	/** A cipher. */
	enum site_cipher cipher;
	/** A queue. */
	int64_t backlog;
	/** The least workers. */
	double min_workers;
	char *min_workers_text;
	/** The most workers. */
	double max_workers;
	char *max_workers_text;
	/** Memory. */
	char *memory;
	/** Whether it is on. */
	bool on;
	/** How long to wait. */
	char *timeout;
	int64_t timeout_value;
	/** Headers. */
	struct site_entry *headers;
	uint32_t headers_count;
	/** Routes. */
	struct site_route *routes;
	uint32_t routes_count;
	/** Old routes. */
	struct site_route *old_routes;
	uint32_t old_routes_count;
};

/** The fields of struct site: the numbers of its presence bits. */
enum site_field {
	SITE_API_VERSION,
	SITE_KIND,
	SITE_SERVER,
	SITE_FALLBACK,
	SITE_NOTES,
	SITE_FIELD_COUNT
};

/** A document. */
struct site {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The version. */
	enum site_api_version api_version;
	/** The kind. */
	enum site_kind kind;
	/** The server. */
	struct site_server server;
	/** The server behind it. */
	struct site_server *fallback;
	/** Anything. */
	char *notes;
};

#endif
