/*
 * site_schema.h - A web site's "server" | proxy: the tables that the runtime works from.
 *
 * Generated from every-construct.def (hash 6e8e2e9b876da661) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

#ifndef SITE_SCHEMA_H
#define SITE_SCHEMA_H

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
extern const struct wd_schema site_schema;

/* Its structures. */
extern const struct wd_structure site_route_structure;
extern const struct wd_structure site_server_structure;
extern const struct wd_structure site_structure;

/* Its enumerations. */
extern const struct wd_enum site_kind_names;
extern const struct wd_enum site_api_version_names;
extern const struct wd_enum site_scheme_names;
extern const struct wd_enum site_cipher_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
