/*
 * server.h - Network server configuration: load, build, check and save it.
 *
 * Generated from server.def (hash d6b2d79fedd502c8) by `python3 -m generator --schema server.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and server_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; server_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&server_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef SERVER_API_H
#define SERVER_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "server_schema.h"
#include "server_types.h"

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
 * \param[out] document  The document, to be freed by server_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status server_load_path(const char *path, const struct wd_options *options,
		struct server **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&server_schema, options), path, options, &data, report);

	*document = (struct server *)data;
	return status;
}

/** As server_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status server_load_file(FILE *file, const struct wd_options *options,
		struct server **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&server_schema, options), file, options, &data, report);

	*document = (struct server *)data;
	return status;
}

/** As server_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status server_load_text(const char *text, size_t length, const struct wd_options *options,
		struct server **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&server_schema, options), text, length, options, &data, report);

	*document = (struct server *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status server_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&server_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status server_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&server_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status server_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&server_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by server_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status server_stream_next(struct wd_stream *stream, struct server **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct server *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct server *server_new(enum server_kind kind)
{
	void *data;

	return wd_new(&server_schema, (int)kind, NULL, &data) == WD_OK ? (struct server *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status server_refresh_defaults(struct server *document)
{
	return wd_refresh_defaults(&server_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by server_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct server *server_copy(const struct server *document)
{
	void *copy;

	return wd_copy(&server_schema, document, NULL, &copy) == WD_OK ? (struct server *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool server_equal(const struct server *a, const struct server *b)
{
	return wd_equal(&server_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void server_free(struct server *document)
{
	wd_free(&server_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status server_validate(const struct server *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&server_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status server_save_file(const struct server *document, unsigned flags, FILE *file)
{
	return wd_save_file(&server_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status server_save_path(const struct server *document, unsigned flags, const char *path)
{
	return wd_save_path(&server_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status server_save_text(const struct server *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&server_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status server_save(const struct server *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&server_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as server_save_text(): libcyaml loads it with server_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status server_save_normal(const struct server *document, char **text, size_t *length)
{
	return wd_save_text(&server_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by server_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status server_load_normal(const char *text, size_t length, struct server **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&server_schema, text, length, NULL, &data);

	*document = (struct server *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *server_kind_string(enum server_kind value)
{
	return wd_enum_string(&server_kind_names, (int)value);
}

/** The value of a text; SERVER_KIND_UNSET when there is none. */
static inline enum server_kind server_kind_from_string(const char *text)
{
	return (enum server_kind)wd_enum_from_string(&server_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *server_balance_string(enum server_balance value)
{
	return wd_enum_string(&server_balance_names, (int)value);
}

/** The value of a text; SERVER_BALANCE_UNSET when there is none. */
static inline enum server_balance server_balance_from_string(const char *text)
{
	return (enum server_balance)wd_enum_from_string(&server_balance_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *server_tls_version_string(enum server_tls_version value)
{
	return wd_enum_string(&server_tls_version_names, (int)value);
}

/** The value of a text; SERVER_TLS_VERSION_UNSET when there is none. */
static inline enum server_tls_version server_tls_version_from_string(const char *text)
{
	return (enum server_tls_version)wd_enum_from_string(&server_tls_version_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *server_log_level_string(enum server_log_level value)
{
	return wd_enum_string(&server_log_level_names, (int)value);
}

/** The value of a text; SERVER_LOG_LEVEL_UNSET when there is none. */
static inline enum server_log_level server_log_level_from_string(const char *text)
{
	return (enum server_log_level)wd_enum_from_string(&server_log_level_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *server_log_target_string(enum server_log_target value)
{
	return wd_enum_string(&server_log_target_names, (int)value);
}

/** The value of a text; SERVER_LOG_TARGET_UNSET when there is none. */
static inline enum server_log_target server_log_target_from_string(const char *text)
{
	return (enum server_log_target)wd_enum_from_string(&server_log_target_names, text);
}

/* ---- struct server ---- */

/** Whether a field was given. */
static inline bool server_is_set(const struct server *server_, enum server_field field)
{
	return wd_is_set(&server_structure, server_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status server_clear(struct server *server_, enum server_field field)
{
	return wd_clear(&server_structure, server_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool server_kind_has(enum server_kind kind, enum server_field field)
{
	return wd_kind_has(&server_structure, (unsigned)field, (int)kind);
}

/** Set listener.  The kind of listener. */
static inline void server_set_listener(struct server *server_, enum server_kind value)
{
	server_->listener = value;
	wd_mark(&server_structure, server_, SERVER_LISTENER, NULL);
}

/** Set name to a copy of a text.  The name that the log and the statistics use. */
static inline enum wd_status server_set_name(struct server *server_, const char *text)
{
	return wd_set_string(&server_structure, server_, SERVER_NAME, text, NULL);
}

/** Add listen if it is absent; NULL when memory runs out.  Where the server is reached. */
static inline struct server_listen *server_add_listen(struct server *server_)
{
	return (struct server_listen *)wd_structure_add(&server_structure, server_, SERVER_LISTEN, NULL);
}

/** Set workers.  The number of worker threads at the start. */
static inline void server_set_workers(struct server *server_, int64_t value)
{
	server_->workers = value;
	wd_mark(&server_structure, server_, SERVER_WORKERS, NULL);
}

/** Set maxWorkers.  How many worker threads there may be under load. */
static inline void server_set_max_workers(struct server *server_, int64_t value)
{
	server_->max_workers = value;
	wd_mark(&server_structure, server_, SERVER_MAX_WORKERS, NULL);
}

/** Set memory to a copy of a text.  Memory to set aside for buffers. */
static inline enum wd_status server_set_memory(struct server *server_, const char *text)
{
	return wd_set_string(&server_structure, server_, SERVER_MEMORY, text, NULL);
}

/** Set maxMemory to a copy of a text.  The most memory that buffers may take. */
static inline enum wd_status server_set_max_memory(struct server *server_, const char *text)
{
	return wd_set_string(&server_structure, server_, SERVER_MAX_MEMORY, text, NULL);
}

/** Add tls if it is absent; NULL when memory runs out.  Encrypts connections.  Without it they are plain. */
static inline struct server_tls *server_add_tls(struct server *server_)
{
	return (struct server_tls *)wd_structure_add(&server_structure, server_, SERVER_TLS, NULL);
}

/** Add log if it is absent; NULL when memory runs out.  What is logged, and where. */
static inline struct server_log *server_add_log(struct server *server_)
{
	return (struct server_log *)wd_structure_add(&server_structure, server_, SERVER_LOG, NULL);
}

/** Set root to a copy of a text.  The folder of the files that are served. */
static inline enum wd_status server_set_root(struct server *server_, const char *text)
{
	return wd_set_string(&server_structure, server_, SERVER_ROOT, text, NULL);
}

/** Set index to a copy of a text.  The file that is served for a folder. */
static inline enum wd_status server_set_index(struct server *server_, const char *text)
{
	return wd_set_string(&server_structure, server_, SERVER_INDEX, text, NULL);
}

/** Get the value of a key of headers; NULL when it is not there. */
static inline const char *server_get_headers(const struct server *server_, const char *key)
{
	return wd_map_get(&server_structure, server_, SERVER_HEADERS, key);
}

/** Set a key of headers to a copy of a value.  Header fields to add to each answer. */
static inline enum wd_status server_put_headers(struct server *server_, const char *key,
		const char *value)
{
	return wd_map_put(&server_structure, server_, SERVER_HEADERS, key, value, NULL);
}

/** Remove a key of headers.  \return whether it was there; see wd_map_remove(). */
static inline bool server_remove_headers(struct server *server_, const char *key)
{
	return wd_map_remove(&server_structure, server_, SERVER_HEADERS, key, NULL);
}

/** Set gzip.  Compresses answers for clients that can read them. */
static inline void server_set_gzip(struct server *server_, bool value)
{
	server_->gzip = value;
	wd_mark(&server_structure, server_, SERVER_GZIP, NULL);
}

/** Set gzipLevel.  How hard to try: from 1, fast, to 9, small. */
static inline void server_set_gzip_level(struct server *server_, int64_t value)
{
	server_->gzip_level = value;
	wd_mark(&server_structure, server_, SERVER_GZIP_LEVEL, NULL);
}

/** Set keepAlive to a copy of a text.  How long a connection may be idle. */
static inline enum wd_status server_set_keep_alive(struct server *server_, const char *text)
{
	return wd_set_string(&server_structure, server_, SERVER_KEEP_ALIVE, text, NULL);
}

/** Set timeout to a copy of a text.  The old name of keepAlive. */
static inline enum wd_status server_set_timeout(struct server *server_, const char *text)
{
	return wd_set_string(&server_structure, server_, SERVER_TIMEOUT, text, NULL);
}

/** Find the item of backends with a key; NULL when it is not there. */
static inline struct server_backend *server_find_backends(const struct server *server_, const char *key)
{
	return (struct server_backend *)wd_item_find(&server_structure, server_, SERVER_BACKENDS, key);
}

/**
 * Find or add the item of backends with a key; NULL when memory runs out.  One that is new may move the others.  The
 * servers that do the work, by names of your choice.
 */
static inline struct server_backend *server_add_backends(struct server *server_, const char *key)
{
	return (struct server_backend *)wd_item_add(&server_structure, server_, SERVER_BACKENDS, key, NULL);
}

/** Remove an item of backends; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool server_remove_backends(struct server *server_, const char *key)
{
	return wd_item_remove(&server_structure, server_, SERVER_BACKENDS, key, NULL);
}

/** Set balance.  Which backend the next client gets. */
static inline void server_set_balance(struct server *server_, enum server_balance value)
{
	server_->balance = value;
	wd_mark(&server_structure, server_, SERVER_BALANCE, NULL);
}

/** Set sticky.  Keeps a client at its backend by a cookie. */
static inline void server_set_sticky(struct server *server_, bool value)
{
	server_->sticky = value;
	wd_mark(&server_structure, server_, SERVER_STICKY, NULL);
}

/** Set logShare.  The share of datagrams that get a line in the log, from 0 to 1. */
static inline void server_set_log_share(struct server *server_, double value)
{
	server_->log_share = value;
	wd_mark(&server_structure, server_, SERVER_LOG_SHARE, NULL);
}

/** Set logShare to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status server_set_log_share_text(struct server *server_, const char *text)
{
	return wd_set_string(&server_structure, server_, SERVER_LOG_SHARE, text, NULL);
}

/**
 * Set plugins to a copy of a JSON text; WD_INVALID when it is none.  Settings of plug-ins.  Each plug-in checks its
 * own.
 */
static inline enum wd_status server_set_plugins(struct server *server_, const char *text)
{
	return wd_set_string(&server_structure, server_, SERVER_PLUGINS, text, NULL);
}

/* ---- struct server_backend ---- */

/** Whether a field was given. */
static inline bool server_backend_is_set(const struct server_backend *backend_, enum server_backend_field field)
{
	return wd_is_set(&server_backend_structure, backend_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status server_backend_clear(struct server_backend *backend_, enum server_backend_field field)
{
	return wd_clear(&server_backend_structure, backend_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool server_backend_kind_has(enum server_kind kind, enum server_backend_field field)
{
	return wd_kind_has(&server_backend_structure, (unsigned)field, (int)kind);
}

/** Set host to a copy of a text.  The backend's host. */
static inline enum wd_status server_backend_set_host(struct server_backend *backend_, const char *text)
{
	return wd_set_string(&server_backend_structure, backend_, SERVER_BACKEND_HOST, text, NULL);
}

/** Set port.  The backend's port.  Without it the listener's own. */
static inline void server_backend_set_port(struct server_backend *backend_, int64_t value)
{
	backend_->port = value;
	wd_mark(&server_backend_structure, backend_, SERVER_BACKEND_PORT, NULL);
}

/** Set socket to a copy of a text.  The Unix socket of a backend on this machine. */
static inline enum wd_status server_backend_set_socket(struct server_backend *backend_, const char *text)
{
	return wd_set_string(&server_backend_structure, backend_, SERVER_BACKEND_SOCKET, text, NULL);
}

/** Set weight.  Its share of the clients, against the weights of the others. */
static inline void server_backend_set_weight(struct server_backend *backend_, double value)
{
	backend_->weight = value;
	wd_mark(&server_backend_structure, backend_, SERVER_BACKEND_WEIGHT, NULL);
}

/** Set weight to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status server_backend_set_weight_text(struct server_backend *backend_, const char *text)
{
	return wd_set_string(&server_backend_structure, backend_, SERVER_BACKEND_WEIGHT, text, NULL);
}

/** Add probe if it is absent; NULL when memory runs out.  How its health is checked. */
static inline struct server_probe *server_backend_add_probe(struct server_backend *backend_)
{
	return (struct server_probe *)wd_structure_add(&server_backend_structure, backend_, SERVER_BACKEND_PROBE, NULL);
}

/* ---- struct server_probe ---- */

/** Whether a field was given. */
static inline bool server_probe_is_set(const struct server_probe *probe_, enum server_probe_field field)
{
	return wd_is_set(&server_probe_structure, probe_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status server_probe_clear(struct server_probe *probe_, enum server_probe_field field)
{
	return wd_clear(&server_probe_structure, probe_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool server_probe_kind_has(enum server_kind kind, enum server_probe_field field)
{
	return wd_kind_has(&server_probe_structure, (unsigned)field, (int)kind);
}

/** Set path to a copy of a text.  The path to ask for, over HTTP. */
static inline enum wd_status server_probe_set_path(struct server_probe *probe_, const char *text)
{
	return wd_set_string(&server_probe_structure, probe_, SERVER_PROBE_PATH, text, NULL);
}

/** Set every to a copy of a text.  The time between two checks. */
static inline enum wd_status server_probe_set_every(struct server_probe *probe_, const char *text)
{
	return wd_set_string(&server_probe_structure, probe_, SERVER_PROBE_EVERY, text, NULL);
}

/** Set failures.  How many failures in a row make it count as down. */
static inline void server_probe_set_failures(struct server_probe *probe_, int64_t value)
{
	probe_->failures = value;
	wd_mark(&server_probe_structure, probe_, SERVER_PROBE_FAILURES, NULL);
}

/* ---- struct server_log ---- */

/** Whether a field was given. */
static inline bool server_log_is_set(const struct server_log *log_, enum server_log_field field)
{
	return wd_is_set(&server_log_structure, log_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status server_log_clear(struct server_log *log_, enum server_log_field field)
{
	return wd_clear(&server_log_structure, log_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool server_log_kind_has(enum server_kind kind, enum server_log_field field)
{
	return wd_kind_has(&server_log_structure, (unsigned)field, (int)kind);
}

/** Set level.  What is worth a line. */
static inline void server_log_set_level(struct server_log *log_, enum server_log_level value)
{
	log_->level = value;
	wd_mark(&server_log_structure, log_, SERVER_LOG_LEVEL, NULL);
}

/** Set target.  Where the log goes. */
static inline void server_log_set_target(struct server_log *log_, enum server_log_target value)
{
	log_->target = value;
	wd_mark(&server_log_structure, log_, SERVER_LOG_TARGET, NULL);
}

/** Set file to a copy of a text.  The file that the log goes to. */
static inline enum wd_status server_log_set_file(struct server_log *log_, const char *text)
{
	return wd_set_string(&server_log_structure, log_, SERVER_LOG_FILE, text, NULL);
}

/** Set tag to a copy of a text.  The tag of lines in the system's log. */
static inline enum wd_status server_log_set_tag(struct server_log *log_, const char *text)
{
	return wd_set_string(&server_log_structure, log_, SERVER_LOG_TAG, text, NULL);
}

/* ---- struct server_tls ---- */

/** Whether a field was given. */
static inline bool server_tls_is_set(const struct server_tls *tls_, enum server_tls_field field)
{
	return wd_is_set(&server_tls_structure, tls_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status server_tls_clear(struct server_tls *tls_, enum server_tls_field field)
{
	return wd_clear(&server_tls_structure, tls_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool server_tls_kind_has(enum server_kind kind, enum server_tls_field field)
{
	return wd_kind_has(&server_tls_structure, (unsigned)field, (int)kind);
}

/** Set certificate to a copy of a text.  The file of the certificate. */
static inline enum wd_status server_tls_set_certificate(struct server_tls *tls_, const char *text)
{
	return wd_set_string(&server_tls_structure, tls_, SERVER_TLS_CERTIFICATE, text, NULL);
}

/** Set key to a copy of a text.  The file of the private key. */
static inline enum wd_status server_tls_set_key(struct server_tls *tls_, const char *text)
{
	return wd_set_string(&server_tls_structure, tls_, SERVER_TLS_KEY, text, NULL);
}

/** Set oldest.  The oldest version that is spoken. */
static inline void server_tls_set_oldest(struct server_tls *tls_, enum server_tls_version value)
{
	tls_->oldest = value;
	wd_mark(&server_tls_structure, tls_, SERVER_TLS_OLDEST, NULL);
}

/** Add clients if it is absent; NULL when memory runs out.  Asks clients for certificates of their own. */
static inline struct server_clients *server_tls_add_clients(struct server_tls *tls_)
{
	return (struct server_clients *)wd_structure_add(&server_tls_structure, tls_, SERVER_TLS_CLIENTS, NULL);
}

/* ---- struct server_clients ---- */

/** Whether a field was given. */
static inline bool server_clients_is_set(const struct server_clients *clients_, enum server_clients_field field)
{
	return wd_is_set(&server_clients_structure, clients_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status server_clients_clear(struct server_clients *clients_, enum server_clients_field field)
{
	return wd_clear(&server_clients_structure, clients_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool server_clients_kind_has(enum server_kind kind, enum server_clients_field field)
{
	return wd_kind_has(&server_clients_structure, (unsigned)field, (int)kind);
}

/** Set authority to a copy of a text.  The file of the authority that clients' certificates come from. */
static inline enum wd_status server_clients_set_authority(struct server_clients *clients_, const char *text)
{
	return wd_set_string(&server_clients_structure, clients_, SERVER_CLIENTS_AUTHORITY, text, NULL);
}

/** Set mandatory.  Turns clients without a certificate away. */
static inline void server_clients_set_mandatory(struct server_clients *clients_, bool value)
{
	clients_->mandatory = value;
	wd_mark(&server_clients_structure, clients_, SERVER_CLIENTS_MANDATORY, NULL);
}

/* ---- struct server_listen ---- */

/** Whether a field was given. */
static inline bool server_listen_is_set(const struct server_listen *listen_, enum server_listen_field field)
{
	return wd_is_set(&server_listen_structure, listen_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status server_listen_clear(struct server_listen *listen_, enum server_listen_field field)
{
	return wd_clear(&server_listen_structure, listen_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool server_listen_kind_has(enum server_kind kind, enum server_listen_field field)
{
	return wd_kind_has(&server_listen_structure, (unsigned)field, (int)kind);
}

/** Set address to a copy of a text.  The address to listen at. */
static inline enum wd_status server_listen_set_address(struct server_listen *listen_, const char *text)
{
	return wd_set_string(&server_listen_structure, listen_, SERVER_LISTEN_ADDRESS, text, NULL);
}

/** Set port.  The port to listen at. */
static inline void server_listen_set_port(struct server_listen *listen_, int64_t value)
{
	listen_->port = value;
	wd_mark(&server_listen_structure, listen_, SERVER_LISTEN_PORT, NULL);
}

/** Set backlog.  How many clients may wait to be accepted. */
static inline void server_listen_set_backlog(struct server_listen *listen_, int64_t value)
{
	listen_->backlog = value;
	wd_mark(&server_listen_structure, listen_, SERVER_LISTEN_BACKLOG, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
