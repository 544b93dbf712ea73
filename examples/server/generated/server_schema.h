/*
 * server_schema.h - Network server configuration: the tables that the runtime works from.
 *
 * Generated from server.def (hash d6b2d79fedd502c8) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#ifndef SERVER_SCHEMA_H
#define SERVER_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 3
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

/** The whole schema. */
extern const struct wd_schema server_schema;

/* Its structures. */
extern const struct wd_structure server_listen_structure;
extern const struct wd_structure server_clients_structure;
extern const struct wd_structure server_tls_structure;
extern const struct wd_structure server_log_structure;
extern const struct wd_structure server_probe_structure;
extern const struct wd_structure server_backend_structure;
extern const struct wd_structure server_structure;

/* Its enumerations. */
extern const struct wd_enum server_kind_names;
extern const struct wd_enum server_balance_names;
extern const struct wd_enum server_tls_version_names;
extern const struct wd_enum server_log_level_names;
extern const struct wd_enum server_log_target_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
