/*
 * site_cyaml.h - A web site's "server" | proxy: libcyaml's view of the types.
 *
 * Generated from every-construct.def (hash 69623ed4fb3f6c59) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

#ifndef SITE_CYAML_H
#define SITE_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct site_route`. */
extern WD_API const cyaml_schema_value_t site_route_normal_form;

/** The normal form of a `struct site_server`. */
extern WD_API const cyaml_schema_value_t site_server_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct site`. */
extern WD_API const cyaml_schema_value_t site_normal_form;

/* The members and words of the structs, for the tables of site_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t site_view_route[];
extern const cyaml_schema_field_t site_view_server[];
extern const cyaml_schema_field_t site_view_document[];
extern const cyaml_schema_field_t site_element_entry[];
extern const cyaml_strval_t site_words_kind[];
extern const cyaml_strval_t site_words_api_version[];
extern const cyaml_strval_t site_words_scheme[];
extern const cyaml_strval_t site_words_cipher[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
