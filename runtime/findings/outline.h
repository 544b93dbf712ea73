/*
 * outline.h - where the nodes of a document are in its text, byte by byte: for the edits of its findings.
 *
 * The text is parsed once more, by libyaml, up to the documents that have something to repair.  What is kept is the
 * entries that are looked for, with all that they hold.
 */
#ifndef WORKDEF_OUTLINE_H
#define WORKDEF_OUTLINE_H

#include "base/memory.h"
#include "yaml/events.h"

/** How a node is written. */
enum wd_outline_style { WD_STYLE_PLAIN, WD_STYLE_SINGLE, WD_STYLE_DOUBLE, WD_STYLE_BLOCK, WD_STYLE_FLOW };

/** A node.  A mapping's keys and values, and a sequence's elements, are the nodes behind it. */
struct wd_outline_node {
	size_t begin;            /**< bytes of the text, its anchor and tag included */
	size_t end;              /**< behind its last character: no comment or line break follows before it */
	const char *text;        /**< of a scalar */
	size_t length;
	struct wd_place place;
	uint32_t end_line;
	uint32_t next;           /**< the node behind all that it holds */
	uint8_t type;            /**< WD_EVENT_SCALAR, _ALIAS, _MAPPING_START or _SEQUENCE_START */
	uint8_t style;           /**< enum wd_outline_style */
	bool has_properties;     /**< an anchor, or a tag */
};

/** What is looked for: the scalar at a place. */
struct wd_outline_wanted {
	struct wd_place place;
	uint32_t id;             /**< the caller's */
	bool is_given_again;     /**< the caller's: a key that its mapping has twice */
	bool has_value;          /**< a key's value is looked for, too: it is the node behind it */
	uint32_t node;           /**< found: its number; or WD_OUTLINE_NONE */
	bool is_key;
	bool in_flow;
	bool is_shared;          /**< it is in a node with an anchor: an edit would change it in other places, too */
	bool follows_empty;      /**< a key after one that has no value */
};

#define WD_OUTLINE_NONE UINT32_MAX

struct wd_outline_level;

/** The outline of the part of a text that was looked at last.  All zero but for the heap and the text is a new one. */
struct wd_outline {
	const char *text;
	size_t length;
	struct wd_events events;
	bool is_open;
	bool has_ended;
	uint32_t document;       /**< that was read last, from 1 */
	size_t at;               /**< a byte, and which character that is, from 0 */
	size_t at_character;
	struct wd_outline_node *nodes;
	size_t node_count;
	size_t node_capacity;
	struct wd_outline_level *levels;
	size_t level_count;
	size_t level_capacity;
	struct wd_heap *heap;
	struct wd_arena texts;   /**< of the nodes */
	struct wd_arena work;    /**< of who makes edits: of one document */
};

/**
 * Look for nodes of a document.
 *
 * \param[in]     outline   The outline.
 * \param[in]     document  Its number in the text, from 1: above that of the last call.
 * \param[in,out] wanted    What is looked for, in the order of the places.
 * \param[in]     count     Of wanted.
 * \return false when the document cannot be read.
 */
bool wd_outline_read(struct wd_outline *outline, uint32_t document, struct wd_outline_wanted *wanted, size_t count);

/** Free what an outline holds. */
void wd_outline_free(struct wd_outline *outline);

#endif
