/*
 * plain.c - a plain format, loaded by libcyaml with a schema written by hand, and by the generated one: for callgrind
 * to count, see bench.py.  libcyaml checks types and enumerations; the generated schema also formats, ranges and rules.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cyaml/cyaml.h>

#include "server_schema.h"
#include "workdef.h"

static const char text[] =
	"listener: http\n"
	"name: files\n"
	"listen:\n"
	"  address: '*'\n"
	"  port: 8443\n"
	"  backlog: 128\n"
	"workers: 4\n"
	"maxWorkers: 16\n"
	"memory: 64Mi\n"
	"tls:\n"
	"  certificate: /etc/tls/files.pem\n"
	"  key: /etc/tls/files.key\n"
	"  oldest: \"1.3\"\n"
	"  clients:\n"
	"    authority: /etc/tls/clients.pem\n"
	"    mandatory: true\n"
	"log:\n"
	"  level: info\n"
	"  target: file\n"
	"  file: /var/log/server.log\n"
	"root: /srv/www\n"
	"index: index.html\n"
	"gzip: true\n"
	"gzipLevel: 9\n"
	"keepAlive: 60s\n"
	"balance: round-robin\n";

/* ---- the schema by hand ------------------------------------------------------------------------------------------ */

struct listen {
	char *address;
	int64_t port;
	int64_t backlog;
};

struct clients {
	char *authority;
	bool mandatory;
};

struct tls {
	char *certificate;
	char *key;
	int oldest;
	struct clients *clients;
};

struct log {
	int level;
	int target;
	char *file;
};

struct server {
	int listener;
	char *name;
	struct listen listen;
	int64_t workers;
	int64_t max_workers;
	char *memory;
	struct tls *tls;
	struct log *log;
	char *root;
	char *index;
	bool gzip;
	int64_t gzip_level;
	char *keep_alive;
	int balance;
};

static const cyaml_strval_t listeners[] = { { "http", 0 }, { "tcp", 1 }, { "udp", 2 } };
static const cyaml_strval_t versions[] = { { "1.2", 0 }, { "1.3", 1 } };
static const cyaml_strval_t levels[] = { { "error", 0 }, { "info", 1 }, { "debug", 2 } };
static const cyaml_strval_t targets[] = { { "stderr", 0 }, { "syslog", 1 }, { "file", 2 } };
static const cyaml_strval_t balances[] = { { "round-robin", 0 }, { "least-connections", 1 }, { "client-address", 2 } };

static const cyaml_schema_field_t listen_fields[] = {
	CYAML_FIELD_STRING_PTR("address", CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, struct listen, address, 1, 253),
	CYAML_FIELD_INT("port", CYAML_FLAG_DEFAULT, struct listen, port),
	CYAML_FIELD_INT("backlog", CYAML_FLAG_OPTIONAL, struct listen, backlog),
	CYAML_FIELD_END
};

static const cyaml_schema_field_t clients_fields[] = {
	CYAML_FIELD_STRING_PTR("authority", CYAML_FLAG_POINTER, struct clients, authority, 1, 4096),
	CYAML_FIELD_BOOL("mandatory", CYAML_FLAG_OPTIONAL, struct clients, mandatory),
	CYAML_FIELD_END
};

static const cyaml_schema_field_t tls_fields[] = {
	CYAML_FIELD_STRING_PTR("certificate", CYAML_FLAG_POINTER, struct tls, certificate, 1, 4096),
	CYAML_FIELD_STRING_PTR("key", CYAML_FLAG_POINTER, struct tls, key, 1, 4096),
	CYAML_FIELD_ENUM("oldest", CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, struct tls, oldest, versions, 2),
	CYAML_FIELD_MAPPING_PTR("clients", CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, struct tls, clients, clients_fields),
	CYAML_FIELD_END
};

static const cyaml_schema_field_t log_fields[] = {
	CYAML_FIELD_ENUM("level", CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, struct log, level, levels, 3),
	CYAML_FIELD_ENUM("target", CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, struct log, target, targets, 3),
	CYAML_FIELD_STRING_PTR("file", CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, struct log, file, 1, 4096),
	CYAML_FIELD_END
};

#define STRING(key, member) \
	CYAML_FIELD_STRING_PTR(key, CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, struct server, member, 1, 4096)
#define INTEGER(key, member) CYAML_FIELD_INT(key, CYAML_FLAG_OPTIONAL, struct server, member)
#define MAPPING(key, fields) \
	CYAML_FIELD_MAPPING_PTR(key, CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, struct server, fields, fields##_fields)

static const cyaml_schema_field_t server_fields[] = {
	CYAML_FIELD_ENUM("listener", CYAML_FLAG_STRICT, struct server, listener, listeners, 3),
	STRING("name", name),
	CYAML_FIELD_MAPPING("listen", CYAML_FLAG_DEFAULT, struct server, listen, listen_fields),
	INTEGER("workers", workers),
	INTEGER("maxWorkers", max_workers),
	STRING("memory", memory),
	MAPPING("tls", tls),
	MAPPING("log", log),
	STRING("root", root),
	STRING("index", index),
	CYAML_FIELD_BOOL("gzip", CYAML_FLAG_OPTIONAL, struct server, gzip),
	INTEGER("gzipLevel", gzip_level),
	STRING("keepAlive", keep_alive),
	CYAML_FIELD_ENUM("balance", CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, struct server, balance, balances, 3),
	CYAML_FIELD_END
};

static const cyaml_schema_value_t by_hand = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct server, server_fields),
};

/* ---- passes ------------------------------------------------------------------------------------------------------ */

#define PASS __attribute__((noinline)) void

static const cyaml_config_t config = { .log_fn = cyaml_log, .log_level = CYAML_LOG_ERROR, .mem_fn = cyaml_mem };

PASS pass_by_hand(void **data);
PASS pass_generated(void **data);

PASS pass_by_hand(void **data)
{
	if (cyaml_load_data((const uint8_t *)text, sizeof(text) - 1, &config, &by_hand, data, NULL) != CYAML_OK) {
		exit(1);
	}
}

PASS pass_generated(void **data)
{
	if (wd_load(&server_schema, text, sizeof(text) - 1, NULL, data, NULL) != WD_OK) {
		exit(1);
	}
}

int main(void)
{
	for (int i = 0; i < 2; i++) { /* the first round looks symbols up */
		void *data;

		pass_by_hand(&data);
		cyaml_free(&config, &by_hand, data, 0);
		pass_generated(&data);
		wd_free(&server_schema, data, NULL);
	}
	return 0;
}
