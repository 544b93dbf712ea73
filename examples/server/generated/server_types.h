/*
 * server_types.h - Network server configuration: the types.
 *
 * Generated from server.def (hash d6b2d79fedd502c8) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#ifndef SERVER_TYPES_H
#define SERVER_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum server_kind {
	SERVER_KIND_UNSET = 0,
	/** Answers HTTP requests, from files or from backends. */
	SERVER_KIND_HTTP = 1,
	/** Passes TCP connections on to backends. */
	SERVER_KIND_TCP = 2,
	/** Passes datagrams on to backends. */
	SERVER_KIND_UDP = 3,
};

/** Which backend the next client gets. */
enum server_balance {
	SERVER_BALANCE_UNSET = 0,
	/** Each in turn. */
	SERVER_BALANCE_ROUND_ROBIN = 1,
	/** The one with the fewest connections. */
	SERVER_BALANCE_LEAST_CONNECTIONS = 2,
	/** The same one for the same address. */
	SERVER_BALANCE_CLIENT_ADDRESS = 3,
};

/** A version of TLS. */
enum server_tls_version {
	SERVER_TLS_VERSION_UNSET = 0,
	/** TLS 1.2, for clients that know nothing newer. */
	SERVER_TLS_VERSION_1_2 = 1,
	/** TLS 1.3. */
	SERVER_TLS_VERSION_1_3 = 2,
};

/** What is worth a line in the log. */
enum server_log_level {
	SERVER_LOG_LEVEL_UNSET = 0,
	/** Failures only. */
	SERVER_LOG_LEVEL_ERROR = 1,
	/** Also when the server starts, reloads and stops. */
	SERVER_LOG_LEVEL_INFO = 2,
	/** Everything. */
	SERVER_LOG_LEVEL_DEBUG = 3,
};

/** Where the log goes. */
enum server_log_target {
	SERVER_LOG_TARGET_UNSET = 0,
	/** The standard error stream. */
	SERVER_LOG_TARGET_STDERR = 1,
	/** The system's log. */
	SERVER_LOG_TARGET_SYSLOG = 2,
	/** A file. */
	SERVER_LOG_TARGET_FILE = 3,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum server_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum server_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct server_entry {
	char *key;
	char *value;
};

/** The fields of struct server_listen: the numbers of its presence bits. */
enum server_listen_field {
	SERVER_LISTEN_ADDRESS,
	SERVER_LISTEN_PORT,
	SERVER_LISTEN_BACKLOG,
	SERVER_LISTEN_FIELD_COUNT
};

/** An address to be reached at. */
struct server_listen {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The address to listen at. */
	char *address;
	/** The port to listen at. */
	int64_t port;
	/** How many clients may wait to be accepted. */
	int64_t backlog;
};

/** The fields of struct server_clients: the numbers of its presence bits. */
enum server_clients_field {
	SERVER_CLIENTS_AUTHORITY,
	SERVER_CLIENTS_MANDATORY,
	SERVER_CLIENTS_FIELD_COUNT
};

/** How clients show who they are. */
struct server_clients {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The file of the authority that clients' certificates come from. */
	char *authority;
	/** Turns clients without a certificate away. */
	bool mandatory;
};

/** The fields of struct server_tls: the numbers of its presence bits. */
enum server_tls_field {
	SERVER_TLS_CERTIFICATE,
	SERVER_TLS_KEY,
	SERVER_TLS_OLDEST,
	SERVER_TLS_CLIENTS,
	SERVER_TLS_FIELD_COUNT
};

/** How connections are encrypted. */
struct server_tls {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The file of the certificate. */
	char *certificate;
	/** The file of the private key. */
	char *key;
	/** The oldest version that is spoken. */
	enum server_tls_version oldest;
	/** Asks clients for certificates of their own. */
	struct server_clients *clients;
};

/** The fields of struct server_log: the numbers of its presence bits. */
enum server_log_field {
	SERVER_LOG_LEVEL,
	SERVER_LOG_TARGET,
	SERVER_LOG_FILE,
	SERVER_LOG_TAG,
	SERVER_LOG_FIELD_COUNT
};

/** The log. */
struct server_log {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What is worth a line. */
	enum server_log_level level;
	/** Where the log goes. */
	enum server_log_target target;
	/** The file that the log goes to. */
	char *file;
	/** The tag of lines in the system's log. */
	char *tag;
};

/** The fields of struct server_probe: the numbers of its presence bits. */
enum server_probe_field {
	SERVER_PROBE_PATH,
	SERVER_PROBE_EVERY,
	SERVER_PROBE_FAILURES,
	SERVER_PROBE_FIELD_COUNT
};

/** A regular check of a backend. */
struct server_probe {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The path to ask for, over HTTP. */
	char *path;
	/** The time between two checks. */
	char *every;
	/** How many failures in a row make it count as down. */
	int64_t failures;
};

/** The fields of struct server_backend: the numbers of its presence bits. */
enum server_backend_field {
	SERVER_BACKEND_HOST,
	SERVER_BACKEND_PORT,
	SERVER_BACKEND_SOCKET,
	SERVER_BACKEND_WEIGHT,
	SERVER_BACKEND_PROBE,
	SERVER_BACKEND_FIELD_COUNT
};

/** One backend. */
struct server_backend {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** The backend's host. */
	char *host;
	/** The backend's port.  Without it the listener's own. */
	int64_t port;
	/** The Unix socket of a backend on this machine. */
	char *socket;
	/** Its share of the clients, against the weights of the others. */
	double weight;
	char *weight_text;
	/** How its health is checked. */
	struct server_probe *probe;
};

/** The fields of struct server: the numbers of its presence bits. */
enum server_field {
	SERVER_LISTENER,
	SERVER_NAME,
	SERVER_LISTEN,
	SERVER_WORKERS,
	SERVER_MAX_WORKERS,
	SERVER_MEMORY,
	SERVER_MAX_MEMORY,
	SERVER_TLS,
	SERVER_LOG,
	SERVER_ROOT,
	SERVER_INDEX,
	SERVER_HEADERS,
	SERVER_GZIP,
	SERVER_GZIP_LEVEL,
	SERVER_KEEP_ALIVE,
	SERVER_TIMEOUT,
	SERVER_BACKENDS,
	SERVER_BALANCE,
	SERVER_STICKY,
	SERVER_LOG_SHARE,
	SERVER_PLUGINS,
	SERVER_FIELD_COUNT
};

/** The configuration of one listener: one document of a stream. */
struct server {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The kind of listener. */
	enum server_kind listener;
	/** The name that the log and the statistics use. */
	char *name;
	/** Where the server is reached. */
	struct server_listen listen;
	/** The number of worker threads at the start. */
	int64_t workers;
	/** How many worker threads there may be under load. */
	int64_t max_workers;
	/** Memory to set aside for buffers. */
	char *memory;
	/** The most memory that buffers may take. */
	char *max_memory;
	/** Encrypts connections.  Without it they are plain. */
	struct server_tls *tls;
	/** What is logged, and where. */
	struct server_log *log;
	/** The folder of the files that are served. */
	char *root;
	/** The file that is served for a folder. */
	char *index;
	/** Header fields to add to each answer. */
	struct server_entry *headers;
	uint32_t headers_count;
	/** Compresses answers for clients that can read them. */
	bool gzip;
	/** How hard to try: from 1, fast, to 9, small. */
	int64_t gzip_level;
	/** How long a connection may be idle. */
	char *keep_alive;
	/** The old name of keepAlive. */
	char *timeout;
	/** The servers that do the work, by names of your choice. */
	struct server_backend *backends;
	uint32_t backends_count;
	/** Which backend the next client gets. */
	enum server_balance balance;
	/** Keeps a client at its backend by a cookie. */
	bool sticky;
	/** The share of datagrams that get a line in the log, from 0 to 1. */
	double log_share;
	char *log_share_text;
	/** Settings of plug-ins.  Each plug-in checks its own. */
	char *plugins;
};

#endif
