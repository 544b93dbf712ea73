/*
 * zones_cyaml.h - A schema of time zones: libcyaml's view of the types.
 *
 * Generated from value-as.def (hash 11746b1ebe9c99a9) by `python3 -m generator --schema value-as.def`.  Do not edit.
 */

#ifndef ZONES_CYAML_H
#define ZONES_CYAML_H

#include <cyaml/cyaml.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct zones`. */
extern const cyaml_schema_value_t zones_normal_form;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
