/*
 * site.h - A web site's "server" | proxy: load, build, check and save it.
 *
 * Generated from every-construct.def (hash 69623ed4fb3f6c59) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and site_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; site_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&site_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef SITE_API_H
#define SITE_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "site_schema.h"
#include "site_types.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- documents -------------------------------------------------------------------------------------------------- */

/**
 * Load a file that holds one document; skipped and empty documents can be beside it.
 *
 * \param[in]  path      The file.
 * \param[in]  options   Limits and levels, no allocator; or NULL.
 * \param[out] document  The document, to be freed by site_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status site_load_path(const char *path, const struct wd_options *options,
		struct site **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&site_schema, options), path, options, &data, report);

	*document = (struct site *)data;
	return status;
}

/** As site_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status site_load_file(FILE *file, const struct wd_options *options,
		struct site **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&site_schema, options), file, options, &data, report);

	*document = (struct site *)data;
	return status;
}

/** As site_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status site_load_text(const char *text, size_t length, const struct wd_options *options,
		struct site **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&site_schema, options), text, length, options, &data, report);

	*document = (struct site *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status site_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&site_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status site_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&site_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status site_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&site_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by site_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status site_stream_next(struct wd_stream *stream, struct site **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct site *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct site *site_new(enum site_kind kind)
{
	void *data;

	return wd_new(&site_schema, (int)kind, NULL, &data) == WD_OK ? (struct site *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status site_refresh_defaults(struct site *document)
{
	return wd_refresh_defaults(&site_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by site_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct site *site_copy(const struct site *document)
{
	void *copy;

	return wd_copy(&site_schema, document, NULL, &copy) == WD_OK ? (struct site *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool site_equal(const struct site *a, const struct site *b)
{
	return wd_equal(&site_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void site_free(struct site *document)
{
	wd_free(&site_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status site_validate(const struct site *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&site_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status site_save_file(const struct site *document, unsigned flags, FILE *file)
{
	return wd_save_file(&site_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status site_save_path(const struct site *document, unsigned flags, const char *path)
{
	return wd_save_path(&site_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status site_save_text(const struct site *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&site_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status site_save(const struct site *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&site_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as site_save_text(): libcyaml loads it with site_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status site_save_normal(const struct site *document, char **text, size_t *length)
{
	return wd_save_text(&site_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by site_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status site_load_normal(const char *text, size_t length, struct site **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&site_schema, text, length, NULL, &data);

	*document = (struct site *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *site_kind_string(enum site_kind value)
{
	return wd_enum_string(&site_kind_names, (int)value);
}

/** The value of a text; SITE_KIND_UNSET when there is none. */
static inline enum site_kind site_kind_from_string(const char *text)
{
	return (enum site_kind)wd_enum_from_string(&site_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *site_api_version_string(enum site_api_version value)
{
	return wd_enum_string(&site_api_version_names, (int)value);
}

/** The value of a text; SITE_API_VERSION_UNSET when there is none. */
static inline enum site_api_version site_api_version_from_string(const char *text)
{
	return (enum site_api_version)wd_enum_from_string(&site_api_version_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *site_scheme_string(enum site_scheme value)
{
	return wd_enum_string(&site_scheme_names, (int)value);
}

/** The value of a text; SITE_SCHEME_UNSET when there is none. */
static inline enum site_scheme site_scheme_from_string(const char *text)
{
	return (enum site_scheme)wd_enum_from_string(&site_scheme_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *site_cipher_string(enum site_cipher value)
{
	return wd_enum_string(&site_cipher_names, (int)value);
}

/** The value of a text; SITE_CIPHER_UNSET when there is none. */
static inline enum site_cipher site_cipher_from_string(const char *text)
{
	return (enum site_cipher)wd_enum_from_string(&site_cipher_names, text);
}

/* ---- struct site ---- */

/** Whether a field was given. */
static inline bool site_is_set(const struct site *document_, enum site_field field)
{
	return wd_is_set(&site_structure, document_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status site_clear(struct site *document_, enum site_field field)
{
	return wd_clear(&site_structure, document_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool site_kind_has(enum site_kind kind, enum site_field field)
{
	return wd_kind_has(&site_structure, (unsigned)field, (int)kind);
}

/** Set apiVersion.  The version. */
static inline void site_set_api_version(struct site *document_, enum site_api_version value)
{
	document_->api_version = value;
	wd_mark(&site_structure, document_, SITE_API_VERSION, NULL);
}

/** Set kind.  The kind. */
static inline void site_set_kind(struct site *document_, enum site_kind value)
{
	document_->kind = value;
	wd_mark(&site_structure, document_, SITE_KIND, NULL);
}

/** Add server if it is absent; NULL when memory runs out.  The server. */
static inline struct site_server *site_add_server(struct site *document_)
{
	return (struct site_server *)wd_structure_add(&site_structure, document_, SITE_SERVER, NULL);
}

/** Add fallback if it is absent; NULL when memory runs out.  The server behind it. */
static inline struct site_server *site_add_fallback(struct site *document_)
{
	return (struct site_server *)wd_structure_add(&site_structure, document_, SITE_FALLBACK, NULL);
}

/** Set notes to a copy of a JSON text; WD_INVALID when it is none.  Anything. */
static inline enum wd_status site_set_notes(struct site *document_, const char *text)
{
	return wd_set_string(&site_structure, document_, SITE_NOTES, text, NULL);
}

/* ---- struct site_server ---- */

/** Whether a field was given. */
static inline bool site_server_is_set(const struct site_server *server_, enum site_server_field field)
{
	return wd_is_set(&site_server_structure, server_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status site_server_clear(struct site_server *server_, enum site_server_field field)
{
	return wd_clear(&site_server_structure, server_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool site_server_kind_has(enum site_kind kind, enum site_server_field field)
{
	return wd_kind_has(&site_server_structure, (unsigned)field, (int)kind);
}

/** Set scheme.  The protocol. */
static inline void site_server_set_scheme(struct site_server *server_, enum site_scheme value)
{
	server_->scheme = value;
	wd_mark(&site_server_structure, server_, SITE_SERVER_SCHEME, NULL);
}

/** Set socket to a copy of a text.  A socket. */
static inline enum wd_status site_server_set_socket(struct site_server *server_, const char *text)
{
	return wd_set_string(&site_server_structure, server_, SITE_SERVER_SOCKET, text, NULL);
}

/** Set port.  A port. */
static inline void site_server_set_port(struct site_server *server_, int64_t value)
{
	server_->port = value;
	wd_mark(&site_server_structure, server_, SITE_SERVER_PORT, NULL);
}

/** Set host to a copy of a text.  A host. */
static inline enum wd_status site_server_set_host(struct site_server *server_, const char *text)
{
	return wd_set_string(&site_server_structure, server_, SITE_SERVER_HOST, text, NULL);
}

/** Set certificate to a copy of a text.  A certificate. */
static inline enum wd_status site_server_set_certificate(struct site_server *server_, const char *text)
{
	return wd_set_string(&site_server_structure, server_, SITE_SERVER_CERTIFICATE, text, NULL);
}

/** Set cipher.  A cipher. */
static inline void site_server_set_cipher(struct site_server *server_, enum site_cipher value)
{
	server_->cipher = value;
	wd_mark(&site_server_structure, server_, SITE_SERVER_CIPHER, NULL);
}

/** Set listen-queue.  A queue. */
static inline void site_server_set_backlog(struct site_server *server_, int64_t value)
{
	server_->backlog = value;
	wd_mark(&site_server_structure, server_, SITE_SERVER_BACKLOG, NULL);
}

/** Set minWorkers.  The least workers. */
static inline void site_server_set_min_workers(struct site_server *server_, double value)
{
	server_->min_workers = value;
	wd_mark(&site_server_structure, server_, SITE_SERVER_MIN_WORKERS, NULL);
}

/** Set minWorkers to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status site_server_set_min_workers_text(struct site_server *server_, const char *text)
{
	return wd_set_string(&site_server_structure, server_, SITE_SERVER_MIN_WORKERS, text, NULL);
}

/** Set maxWorkers.  The most workers. */
static inline void site_server_set_max_workers(struct site_server *server_, double value)
{
	server_->max_workers = value;
	wd_mark(&site_server_structure, server_, SITE_SERVER_MAX_WORKERS, NULL);
}

/** Set maxWorkers to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status site_server_set_max_workers_text(struct site_server *server_, const char *text)
{
	return wd_set_string(&site_server_structure, server_, SITE_SERVER_MAX_WORKERS, text, NULL);
}

/** Set memory to a copy of a text.  Memory. */
static inline enum wd_status site_server_set_memory(struct site_server *server_, const char *text)
{
	return wd_set_string(&site_server_structure, server_, SITE_SERVER_MEMORY, text, NULL);
}

/** Set switch.  Whether it is on. */
static inline void site_server_set_on(struct site_server *server_, bool value)
{
	server_->on = value;
	wd_mark(&site_server_structure, server_, SITE_SERVER_ON, NULL);
}

/** Set timeout to a copy of a text.  How long to wait. */
static inline enum wd_status site_server_set_timeout(struct site_server *server_, const char *text)
{
	return wd_set_string(&site_server_structure, server_, SITE_SERVER_TIMEOUT, text, NULL);
}

/** Get the value of a key of headers; NULL when it is not there. */
static inline const char *site_server_get_headers(const struct site_server *server_, const char *key)
{
	return wd_map_get(&site_server_structure, server_, SITE_SERVER_HEADERS, key);
}

/** Set a key of headers to a copy of a value.  Headers. */
static inline enum wd_status site_server_put_headers(struct site_server *server_, const char *key,
		const char *value)
{
	return wd_map_put(&site_server_structure, server_, SITE_SERVER_HEADERS, key, value, NULL);
}

/** Remove a key of headers.  \return whether it was there; see wd_map_remove(). */
static inline bool site_server_remove_headers(struct site_server *server_, const char *key)
{
	return wd_map_remove(&site_server_structure, server_, SITE_SERVER_HEADERS, key, NULL);
}

/** Find the item of routes with a key; NULL when it is not there. */
static inline struct site_route *site_server_find_routes(const struct site_server *server_, const char *key)
{
	return (struct site_route *)wd_item_find(&site_server_structure, server_, SITE_SERVER_ROUTES, key);
}

/**
 * Find or add the item of routes with a key; NULL when memory runs out.  One that is new may move the others.  Routes.
 */
static inline struct site_route *site_server_add_routes(struct site_server *server_, const char *key)
{
	return (struct site_route *)wd_item_add(&site_server_structure, server_, SITE_SERVER_ROUTES, key, NULL);
}

/** Remove an item of routes; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool site_server_remove_routes(struct site_server *server_, const char *key)
{
	return wd_item_remove(&site_server_structure, server_, SITE_SERVER_ROUTES, key, NULL);
}

/** Find the item of oldRoutes with a key; NULL when it is not there. */
static inline struct site_route *site_server_find_old_routes(const struct site_server *server_, const char *key)
{
	return (struct site_route *)wd_item_find(&site_server_structure, server_, SITE_SERVER_OLD_ROUTES, key);
}

/**
 * Find or add the item of oldRoutes with a key; NULL when memory runs out.  One that is new may move the others.  Old
 * routes.
 */
static inline struct site_route *site_server_add_old_routes(struct site_server *server_, const char *key)
{
	return (struct site_route *)wd_item_add(&site_server_structure, server_, SITE_SERVER_OLD_ROUTES, key, NULL);
}

/** Remove an item of oldRoutes; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool site_server_remove_old_routes(struct site_server *server_, const char *key)
{
	return wd_item_remove(&site_server_structure, server_, SITE_SERVER_OLD_ROUTES, key, NULL);
}

/* ---- struct site_route ---- */

/** Whether a field was given. */
static inline bool site_route_is_set(const struct site_route *route_, enum site_route_field field)
{
	return wd_is_set(&site_route_structure, route_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status site_route_clear(struct site_route *route_, enum site_route_field field)
{
	return wd_clear(&site_route_structure, route_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool site_route_kind_has(enum site_kind kind, enum site_route_field field)
{
	return wd_kind_has(&site_route_structure, (unsigned)field, (int)kind);
}

/** Set path to a copy of a text.  A path??/ with a trigraph's beginning. */
static inline enum wd_status site_route_set_path(struct site_route *route_, const char *text)
{
	return wd_set_string(&site_route_structure, route_, SITE_ROUTE_PATH, text, NULL);
}

/** Set code to a copy of a text.  A code. */
static inline enum wd_status site_route_set_code(struct site_route *route_, const char *text)
{
	return wd_set_string(&site_route_structure, route_, SITE_ROUTE_CODE, text, NULL);
}

/** Set codes to a copy of a text.  "Codes!" */
static inline enum wd_status site_route_set_codes(struct site_route *route_, const char *text)
{
	return wd_set_string(&site_route_structure, route_, SITE_ROUTE_CODES, text, NULL);
}

/** Set secret.  Whether it is hidden. */
static inline void site_route_set_secret(struct site_route *route_, bool value)
{
	route_->secret = value;
	wd_mark(&site_route_structure, route_, SITE_ROUTE_SECRET, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
