/*
 * least_cyaml.h - The smallest schema: libcyaml's view of the types.
 *
 * Generated from smallest.def (hash d26a60d24df6b3b2) by `python3 -m generator --schema smallest.def`.  Do not edit.
 */

#ifndef LEAST_CYAML_H
#define LEAST_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct least`. */
extern WD_API const cyaml_schema_value_t least_normal_form;

/* The members and words of the structs, for the tables of least_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t least_view_root[];
extern const cyaml_strval_t least_words_kind[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
