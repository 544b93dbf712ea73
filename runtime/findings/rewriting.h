/*
 * rewriting.h - scalars as they are written in place of others.
 */
#ifndef WORKDEF_REWRITING_H
#define WORKDEF_REWRITING_H

#include "findings/entries.h"

/** A text in double quotes. */
const char *wd_rewriting_quoted(struct wd_editing *editing, const char *text, size_t length);

/** A text that is a string: in quotes where it needs them. */
const char *wd_rewriting_string(struct wd_editing *editing, const char *text, size_t length);

/** A text in the quotes of the scalar that it replaces. */
const char *wd_rewriting_word(struct wd_editing *editing, const struct wd_outline_node *node, const char *text);

/** Note whether a fault is found in a string as a value of a type: then no hint is to show it. */
void wd_rewriting_note(struct wd_editing *editing, const struct wd_type *type, const char *text, size_t length);

/** Note whether a key would be refused as one of a map: then no hint is to show it. */
void wd_rewriting_note_key(struct wd_editing *editing, const struct wd_outline_node *key, const struct wd_type *map);

/**
 * Write a scalar as it has to be as a value of a type, so that no fault is found in it.  Where one is, it stays as it is,
 * and no hint is to show it.
 *
 * \param[in] type     The type; NULL: the node is not the value of a field, but holds such values.
 * \param[in] in_flow  Whether the scalar comes to be between braces.
 */
void wd_rewriting_settle(struct wd_editing *editing, const struct wd_outline_node *node, const struct wd_type *type,
		bool in_flow);

#endif
