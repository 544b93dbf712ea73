/*
 * entries.h - the nodes of an outline, as who makes edits looks at them: scalars, and the entries of mappings.
 */
#ifndef WORKDEF_ENTRIES_H
#define WORKDEF_ENTRIES_H

#include <string.h>

#include "findings/editing.h"

/** An entry of a mapping: the numbers of its nodes.  All zero comes before the first one. */
struct wd_entry {
	uint32_t key;
	uint32_t value;
};

/** A node by its number. */
static inline const struct wd_outline_node *wd_outline_at(const struct wd_editing *editing, uint32_t number)
{
	return &editing->findings->outline.nodes[number];
}

/** The number of the first node within a mapping or sequence; that of `next` where it holds none. */
static inline uint32_t wd_outline_first(const struct wd_editing *editing, const struct wd_outline_node *node)
{
	return (uint32_t)(node - editing->findings->outline.nodes) + 1;
}

static inline bool wd_outline_is_scalar(const struct wd_outline_node *node)
{
	return node->type == WD_EVENT_SCALAR;
}

/** Whether a node is written from its place on, and not in lines below its key. */
static inline bool wd_outline_is_inline(const struct wd_outline_node *node)
{
	return node->style != WD_STYLE_BLOCK || node->type == WD_EVENT_ALIAS;
}

/** Whether a node is a scalar with a text. */
static inline bool wd_outline_has_text(const struct wd_outline_node *node, const char *word)
{
	return wd_outline_is_scalar(node) && node->length == strlen(word) && memcmp(node->text, word, node->length) == 0;
}

/** The columns before a node. */
static inline unsigned wd_outline_indent(const struct wd_outline_node *node)
{
	return node->place.column - 1;
}

/** Whether a node is null, as it is written or as it is left out. */
bool wd_outline_is_null(const struct wd_outline_node *node);

/** The first entry of a mapping, or the next one.  \return whether there is one. */
bool wd_entry_next(const struct wd_editing *editing, const struct wd_outline_node *mapping, struct wd_entry *entry);

/**
 * Find the entry of a node with a key, of which NULL is none; all zero when there is none.
 *
 * \return whether the node is a mapping with one.
 */
bool wd_entry_find(const struct wd_editing *editing, const struct wd_outline_node *node, const char *key,
		struct wd_entry *entry);

/** Where a value begins that is written in lines below its key and is to be on the key's line: behind the colon. */
size_t wd_entry_inline_begin(struct wd_editing *editing, const struct wd_outline_node *key,
		const struct wd_outline_node *value);

#endif
