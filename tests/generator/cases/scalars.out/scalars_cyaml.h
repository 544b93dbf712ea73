/*
 * scalars_cyaml.h - Values of every kind of scalar: libcyaml's view of the types.
 *
 * Generated from scalars.def (hash b678c8bba415adfc) by `python3 -m generator --schema scalars.def`.  Do not edit.
 */

#ifndef SCALARS_CYAML_H
#define SCALARS_CYAML_H

#include <cyaml/cyaml.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct scalars`. */
extern const cyaml_schema_value_t scalars_normal_form;

/* The members and words of the structs, for the tables of scalars_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t scalars_view_root[];
extern const cyaml_schema_field_t scalars_element_root_sizes[];
extern const cyaml_schema_field_t scalars_element_entry[];
extern const cyaml_strval_t scalars_words_kind[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
