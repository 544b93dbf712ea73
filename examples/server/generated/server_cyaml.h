/*
 * server_cyaml.h - Network server configuration: libcyaml's view of the types.
 *
 * Generated from server.def (hash 42fc14573e0cafde) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#ifndef SERVER_CYAML_H
#define SERVER_CYAML_H

#include <cyaml/cyaml.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

/** The normal form of a `struct server_listen`. */
extern const cyaml_schema_value_t server_listen_normal_form;

/** The normal form of a `struct server_clients`. */
extern const cyaml_schema_value_t server_clients_normal_form;

/** The normal form of a `struct server_tls`. */
extern const cyaml_schema_value_t server_tls_normal_form;

/** The normal form of a `struct server_log`. */
extern const cyaml_schema_value_t server_log_normal_form;

/** The normal form of a `struct server_probe`. */
extern const cyaml_schema_value_t server_probe_normal_form;

/** The normal form of a `struct server_backend`. */
extern const cyaml_schema_value_t server_backend_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct server`. */
extern const cyaml_schema_value_t server_normal_form;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
