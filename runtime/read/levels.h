/*
 * levels.h - the reader and its stack: one level for each open node, in place of recursion.
 *
 * Each level knows what its next event is for; what that means is said by the schema's tables.
 */
#ifndef WORKDEF_LEVELS_H
#define WORKDEF_LEVELS_H

#include "base/keymap.h"
#include "check/rules.h"
#include "findings/findings.h"
#include "yaml/nodes.h"

/** What an open node is. */
enum wd_level_type {
	WD_IN_STRUCTURE, /**< a mapping with the keys of a structure */
	WD_IN_WRAPPER,   /**< `{value: X}` or `{items: X}` around the value of a field */
	WD_IN_ITEMS,     /**< the free keys of a WD_ITEMS or WD_MAP field */
	WD_IN_ITEM,      /**< `{value: X, deleted: B}` around an item */
	WD_IN_ANY,       /**< a part of a WD_ANY value */
	WD_IN_SKIPPED   /**< a node that is not looked at, with all below it */
};

/** What the next event of a mapping is for. */
enum wd_expect {
	WD_EXPECT_KEY,
	WD_EXPECT_FIELD,   /**< the value of field `current` of the structure */
	WD_EXPECT_BODY,    /**< what a wrapper holds */
	WD_EXPECT_DELETED, /**< the value of `deleted:` */
	WD_EXPECT_ITEM,    /**< the value of a free key */
	WD_EXPECT_ANY,     /**< a value within WD_ANY */
	WD_EXPECT_MERGE,   /**< the value of `<<` */
	WD_EXPECT_NOTHING  /**< a value that is not looked at */
};

/** What is to be played at the end of a mapping: captured mappings to merge, or an entry. */
struct wd_pending {
	struct wd_pending *next;
	struct wd_event_range range; /**< the nodes that are left of what a merge key has; or the entry, with an end */
	bool is_merge;
	bool merging; /**< what the mapping has itself counts before it */
};

/** First in, first out. */
struct wd_pending_list {
	struct wd_pending *first;
	struct wd_pending *last;
};

/** One open node. */
struct wd_open_node {
	uint8_t type;                /**< enum wd_level_type */
	uint8_t expect;              /**< enum wd_expect */
	bool is_sequence;            /**< WD_IN_ANY */
	bool is_outermost;           /**< WD_IN_ANY: of the value */
	bool merging;                /**< the entries that are being read come from a merge key */
	bool has_body;               /**< WD_IN_WRAPPER, WD_IN_ITEM */
	bool has_deleted;            /**< WD_IN_ITEM: the key `deleted` stands */
	bool is_deleted;             /**< WD_IN_ITEM: `deleted: true`, or a refused value */
	uint16_t current;            /**< WD_IN_STRUCTURE: the field whose value comes */
	uint32_t count;              /**< WD_IN_SKIPPED: open nodes; a sequence: entries */
	const struct wd_field *field; /**< whose value, item or part this is */
	const char *key;             /**< the entry that is being read, or NULL */
	size_t key_length;
	struct wd_place key_place;
	struct wd_pending_list deferred; /**< entries that came before the document's kind was known */
	struct wd_pending_list merges;
	size_t findings_before;      /**< the count of findings when it began */
	void *data;                  /**< WD_IN_STRUCTURE: its struct; WD_IN_ITEM: the item or entry.  NULL when checking */
	struct wd_frame frame;       /**< WD_IN_STRUCTURE */
	uint32_t slot_capacity;      /**< of frame.slots, which are used again by later structures at this depth */
	struct wd_keymap keys;       /**< free and unknown keys so far */
};

/** A reader.  All its memory hangs on the findings' heap. */
struct wd_reader {
	const struct wd_schema *schema;
	struct wd_findings *findings;
	struct wd_arena arena;        /**< of the current document */
	struct wd_nodes nodes;
	struct wd_open_node **levels;      /**< the nodes that are open, outermost first; in the arena */
	uint32_t level_count;
	uint32_t levels_used;         /**< levels that this document has used */
	bool builds;                  /**< otherwise it only checks */
	void *data;                   /**< what is being built; whoever calls takes it, or frees it */
	bool is_loadable;             /**< the document is checked and has no error */
	struct wd_buffer json;        /**< the value of a WD_ANY field so far */
	uint32_t items;               /**< of the current document */
	uint32_t kinds;               /**< the bit of its kind; those of all kinds when it is not known */
	bool decided;                 /**< its API version and kind have been looked at */
	bool set_aside;               /**< ... and it is not to be checked */
	enum wd_document_state state; /**< of the current document */
	bool ended;                   /**< nothing more is to be read */
};

/** The innermost open node. */
static inline struct wd_open_node *wd_level_top(const struct wd_reader *reader)
{
	return reader->levels[reader->level_count - 1];
}

/** The node around the innermost one. */
static inline struct wd_open_node *wd_level_parent(const struct wd_reader *reader)
{
	return reader->levels[reader->level_count - 2];
}

/** The path of what is being read: the keys of all open entries.  For wd_findings.write_path. */
void wd_level_write_path(void *ctx, struct wd_buffer *out);

/** Open a node. */
struct wd_open_node *wd_level_push(struct wd_reader *reader, enum wd_level_type type, const struct wd_field *field);

/** Open a mapping with the keys of a structure. */
void wd_level_push_structure(struct wd_reader *reader, const struct wd_structure *structure,
		const struct wd_field *field, const struct wd_place *place, void *data);

/** The value of the entry has been read: a key comes next. */
static inline void wd_level_end_entry(struct wd_open_node *level)
{
	level->expect = level->type == WD_IN_ANY && level->is_sequence ? WD_EXPECT_ANY : WD_EXPECT_KEY;
	level->key = NULL;
	level->count += level->type == WD_IN_ANY && level->is_sequence;
}

/** Close the innermost node, which is the value of an entry of the one around it. */
static inline void wd_level_pop(struct wd_reader *reader)
{
	struct wd_open_node *level = wd_level_top(reader);

	if (level->keys.count > 0) {
		wd_keymap_clear(&level->keys, &reader->findings->heap);
	}
	if (--reader->level_count > 0) {
		wd_level_end_entry(wd_level_top(reader));
	}
}

/** Pass over the node that an event begins. */
void wd_level_skip(struct wd_reader *reader, const struct wd_event *event);

/** Close all nodes, and forget the levels that the document has used. */
void wd_level_clear(struct wd_reader *reader);

/** Remember something to be played at the end of a mapping, behind what a list has already. */
struct wd_pending *wd_level_remember(struct wd_reader *reader, struct wd_pending_list *list, bool merging);

/** Stop at an error that leaves nothing to be read after it. */
void wd_level_stop(struct wd_reader *reader, const struct wd_event *event);

/** Stop at a limit. */
void wd_level_stop_at_limit(struct wd_reader *reader, const struct wd_place *place, const char *text);

#endif
