/*
 * demo_cyaml.h - A demonstration: libcyaml's view of the types.
 *
 * Generated from wrapper-unused.def (hash 07d85e09197bd540) by `python3 -m generator --schema wrapper-unused.def`.  Do
 * not edit.
 */

#ifndef DEMO_CYAML_H
#define DEMO_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct demo`. */
extern WD_API const cyaml_schema_value_t demo_normal_form;

/* The members and words of the structs, for the tables of demo_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t demo_view_root[];
extern const cyaml_strval_t demo_words_kind[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
