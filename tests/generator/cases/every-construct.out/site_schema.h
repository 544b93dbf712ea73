/*
 * site_schema.h - A web site's "server" | proxy: the tables that the runtime works from.
 *
 * Generated from every-construct.def (hash 69623ed4fb3f6c59) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

#ifndef SITE_SCHEMA_H
#define SITE_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define SITE_SCHEMA_HASH "69623ed4fb3f6c59"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define site_schema site_schema_d5cfbf537eee1a64

/** The whole schema. */
extern WD_API const struct wd_schema site_schema;

/* Its structures. */
extern WD_API const struct wd_structure site_route_structure;
extern WD_API const struct wd_structure site_server_structure;
extern WD_API const struct wd_structure site_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum site_kind_names;
extern WD_API const struct wd_enum site_api_version_names;
extern WD_API const struct wd_enum site_scheme_names;
extern WD_API const struct wd_enum site_cipher_names;

#ifdef __cplusplus
}
#endif

#endif
