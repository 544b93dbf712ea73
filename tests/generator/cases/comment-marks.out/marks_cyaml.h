/*
 * marks_cyaml.h - Runs at * /5 minutes, or / *5: libcyaml's view of the types.
 *
 * Generated from comment-marks.def (hash 071ed8108b8128a1) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

#ifndef MARKS_CYAML_H
#define MARKS_CYAML_H

#include <cyaml/cyaml.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

/** The normal form of a `struct marks_item`. */
extern const cyaml_schema_value_t marks_item_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct marks`. */
extern const cyaml_schema_value_t marks_normal_form;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
