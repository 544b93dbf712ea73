/*
 * server_schema.h - Network server configuration: the tables that the runtime works from.
 *
 * Generated from server.def (hash d6b2d79fedd502c8) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#ifndef SERVER_SCHEMA_H
#define SERVER_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define SERVER_SCHEMA_HASH "d6b2d79fedd502c8"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define server_schema server_schema_3a7ef000d72d0674

/** The whole schema. */
extern WD_API const struct wd_schema server_schema;

/* Its structures. */
extern WD_API const struct wd_structure server_listen_structure;
extern WD_API const struct wd_structure server_clients_structure;
extern WD_API const struct wd_structure server_tls_structure;
extern WD_API const struct wd_structure server_log_structure;
extern WD_API const struct wd_structure server_probe_structure;
extern WD_API const struct wd_structure server_backend_structure;
extern WD_API const struct wd_structure server_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum server_kind_names;
extern WD_API const struct wd_enum server_balance_names;
extern WD_API const struct wd_enum server_tls_version_names;
extern WD_API const struct wd_enum server_log_level_names;
extern WD_API const struct wd_enum server_log_target_names;

#ifdef __cplusplus
}
#endif

#endif
