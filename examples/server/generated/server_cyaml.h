/*
 * server_cyaml.h - Network server configuration: libcyaml's view of the types.
 *
 * Generated from server.def (hash d6b2d79fedd502c8) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#ifndef SERVER_CYAML_H
#define SERVER_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct server_listen`. */
extern WD_API const cyaml_schema_value_t server_listen_normal_form;

/** The normal form of a `struct server_clients`. */
extern WD_API const cyaml_schema_value_t server_clients_normal_form;

/** The normal form of a `struct server_tls`. */
extern WD_API const cyaml_schema_value_t server_tls_normal_form;

/** The normal form of a `struct server_log`. */
extern WD_API const cyaml_schema_value_t server_log_normal_form;

/** The normal form of a `struct server_probe`. */
extern WD_API const cyaml_schema_value_t server_probe_normal_form;

/** The normal form of a `struct server_backend`. */
extern WD_API const cyaml_schema_value_t server_backend_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct server`. */
extern WD_API const cyaml_schema_value_t server_normal_form;

/* The members and words of the structs, for the tables of server_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t server_view_listen[];
extern const cyaml_schema_field_t server_view_clients[];
extern const cyaml_schema_field_t server_view_tls[];
extern const cyaml_schema_field_t server_view_log[];
extern const cyaml_schema_field_t server_view_probe[];
extern const cyaml_schema_field_t server_view_backend[];
extern const cyaml_schema_field_t server_view_server[];
extern const cyaml_schema_field_t server_element_entry[];
extern const cyaml_strval_t server_words_kind[];
extern const cyaml_strval_t server_words_balance[];
extern const cyaml_strval_t server_words_tls_version[];
extern const cyaml_strval_t server_words_log_level[];
extern const cyaml_strval_t server_words_log_target[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
