/*
 * node.h - the reader and its stack: one entry for each open node, in place of recursion.
 *
 * What the keys and values of a node mean, and what its end, is said by its kind: each has a file of its own.
 */
#ifndef WORKDEF_NODE_H
#define WORKDEF_NODE_H

#include "base/keymap.h"
#include "base/suggest.h"
#include "check/rules.h"
#include "findings/findings.h"
#include "yaml/nodes.h"

struct wd_open_node;
struct wd_reader;
struct cyaml_schema_field;

/** What a value is read into: a member of a struct. */
struct wd_target {
	const struct wd_type *type;
	const struct cyaml_schema_field *view; /**< the member */
	void *data;                            /**< the struct; NULL when checking */
	bool is_of_field;                      /**< the value is a field's own, not one within it */
};

/** A kind of open node.  The key is a scalar and not null; the event of a value is its first; an end has none. */
struct wd_node_kind {
	void (*on_key)(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event);
	void (*on_value)(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event);
	void (*on_end)(struct wd_reader *reader, struct wd_open_node *node);
};

extern const struct wd_node_kind wd_node_root;         /**< the document: envelope.c */
extern const struct wd_node_kind wd_node_document_list; /**< a document that holds documents: documents.c */
extern const struct wd_node_kind wd_node_documents;    /**< the sequence that it holds: documents.c */
extern const struct wd_node_kind wd_node_structure;    /**< a mapping with the keys of a structure: structure.c */
extern const struct wd_node_kind wd_node_wrapper;      /**< `{KEY: X}` around the value of a field: wrapper.c */
extern const struct wd_node_kind wd_node_item_wrapper; /**< the same around an item, or a mark that removes it */
extern const struct wd_node_kind wd_node_items;        /**< a mapping with free keys: items.c */
extern const struct wd_node_kind wd_node_list;         /**< a sequence of values of one type: list.c */
extern const struct wd_node_kind wd_node_any;          /**< a mapping or sequence in a value of any form: any_value.c */
extern const struct wd_node_kind wd_node_skipped;      /**< what is not looked at, with all below it: node.c */

/** What the next event of a node is. */
enum wd_expect {
	WD_EXPECT_KEY,
	WD_EXPECT_VALUE,  /**< for its kind */
	WD_EXPECT_MERGE,  /**< the value of a `<<` that cannot be merged */
	WD_EXPECT_NOTHING /**< a value that is not looked at */
};

/** An entry that was set aside, and those before it. */
struct wd_deferred {
	struct wd_deferred *previous;
	struct wd_event_range range;
};

/** One open node. */
struct wd_open_node {
	const struct wd_node_kind *kind;
	struct wd_open_node *owner;  /**< the innermost node with the keys of a structure: this one, or one around it; or the
	                                  part of that whose key was read last */
	struct wd_open_node *parts;  /**< structures: those whose keys are among its own, so far; they are not on the stack */
	struct wd_open_node *next;   /**< parts: the next one of the same structure */
	struct wd_deferred *deferred; /**< structures: entries that came before the one that selects a variant */
	bool at_end;                 /**< structures: all entries were seen */
	uint8_t expect;              /**< enum wd_expect */
	bool is_sequence;
	bool is_in_path;             /**< the reader's path has this node's entry */
	bool has_checked;            /**< a sequence of documents: one of them is checked */
	bool is_outermost;           /**< of a value of any form */
	bool has_body;               /**< wrappers */
	bool has_deleted;            /**< wrappers of items: the mark that removes an inherited one is there */
	bool at_deleted;             /**< ... and its value comes */
	bool is_deleted;             /**< ... and that is true, or refused */
	bool has_other;              /**< wrappers: a key that is none of theirs */
	bool at_extra;               /**< structures: the value of a further key comes */
	bool is_none;                /**< wrappers of items: there is no value, or it is null; maps: the last item has none */
	bool follows_none;           /**< maps: the item before the current one has no value */
	uint16_t current;            /**< structures: the field whose value comes */
	uint32_t count;              /**< of open nodes in what is skipped; of the elements of a sequence */
	const struct wd_field *field; /**< whose value, item or part this is */
	struct wd_target target;     /**< lists and maps: themselves; wrappers of items: the map; outermost of any form */
	uint32_t path_end;           /**< ... which ends there */
	const char *key;             /**< the entry that is being read, or NULL */
	size_t key_length;
	const char *other;           /**< wrappers: the last key that is not their own, or NULL */
	struct wd_place other_place; /**< ... and where that is */
	struct wd_place key_place;
	struct wd_place place;       /**< wrappers, lists and maps: where they begin */
	struct wd_findings_mark findings_before; /**< when it began */
	uint32_t placed;             /**< its number in findings->places, where places are kept */
	void *data;                  /**< the struct of a structure, or of the item in a wrapper.  NULL when checking */
	const struct wd_document_list *list; /**< a list of documents */
	struct wd_frame frame;       /**< structures */
	struct wd_place body_place;  /**< wrappers: of their own key, if has_body */
	struct wd_place deleted_place; /**< ... and of the mark, if has_deleted */
	uint32_t slot_capacity;      /**< of frame.slots, which are used again by later structures at this depth */
	struct wd_keymap keys;       /**< free and unknown keys so far */
};

/** A reader.  All its memory hangs on the findings' heap. */
struct wd_reader {
	const struct wd_schema *schema;
	struct wd_findings *findings;
	struct wd_arena arena;        /**< of the current document */
	struct wd_nodes source;
	struct wd_open_node **open;   /**< the nodes that are open, outermost first; in the arena */
	size_t open_capacity;
	uint32_t open_count;
	uint32_t open_used;           /**< by this document, at most at once */
	struct wd_open_node *root;    /**< of the document, or of the document in a list */
	bool is_list;                 /**< the document is a list of documents */
	bool builds;                  /**< otherwise it only checks */
	void *data;                   /**< what is being built; whoever calls takes it, or frees it */
	bool is_loadable;             /**< the document is checked and has no error */
	const char *within;           /**< the path of the document that was read last: "" but for one of a list */
	bool has_loaded;              /**< a document of a list has been read to its end: it is handed out before the next */
	struct wd_buffer json;        /**< the value of any form so far */
	const struct wd_structure *known_structure; /**< whose keys were collected, to suggest them; or NULL */
	uint32_t known_kinds;         /**< ... of fields that these kinds have */
	struct wd_known_word *known_keys;
	size_t known_count;
	size_t known_capacity;
	struct wd_buffer path;        /**< of the entries that are open, as far as they have not changed since it was written */
	struct wd_deferred *deferred; /**< entries of the root that came before the document's kind was known, the last first */
	struct wd_keymap merge_keys;  /**< of the mapping that is unfolded: see merge.c */
	bool may_merge;               /**< the text may have merge keys */
	uint32_t placed;              /**< the number in findings->places of the node whose event came last */
	uint32_t items;               /**< of the current document */
	uint32_t kinds;               /**< the bit of its kind; those of all kinds when it is not known */
	bool decided;                 /**< its API version and kind have been looked at */
	bool set_aside;               /**< ... and it is not to be checked */
	enum wd_document_state state; /**< of the current document */
	const char *version;          /**< where it is skipped: what it gives as its API version; "" for none */
	bool ended;                   /**< nothing more is to be read */
};

/** The innermost open node. */
static inline struct wd_open_node *wd_node_top(const struct wd_reader *reader)
{
	return reader->open[reader->open_count - 1];
}

/** The node around the innermost one. */
static inline struct wd_open_node *wd_node_parent(const struct wd_reader *reader)
{
	return reader->open[reader->open_count - 2];
}

/** The path of what is being read: the keys of all open entries.  For wd_findings.write_path. */
void wd_node_write_path(void *ctx, struct wd_buffer *out);

/** Whether an alias or a merge key brings what is at a place into what is being read.  For wd_findings.is_referenced. */
bool wd_node_is_referenced(void *ctx, const struct wd_place *place);

/** Open a node: a mapping, whose keys come next. */
struct wd_open_node *wd_node_open(struct wd_reader *reader, const struct wd_node_kind *kind,
		const struct wd_field *field);

/** Open a mapping with the keys of a structure. */
void wd_node_open_structure(struct wd_reader *reader, const struct wd_node_kind *kind,
		const struct wd_structure *structure, const struct wd_place *place, void *data);

/** Say what the next event of a node is. */
static inline void wd_node_expect(struct wd_open_node *node, enum wd_expect expect)
{
	node->expect = (uint8_t)expect;
}

/** The value of the entry has been read: a key comes next, or an element of the sequence. */
static inline void wd_node_end_entry(struct wd_open_node *node)
{
	wd_node_expect(node, node->is_sequence ? WD_EXPECT_VALUE : WD_EXPECT_KEY);
	node->key = NULL;
	node->is_in_path = false;
	node->count += node->is_sequence;
}

/** Close the innermost node, which is the value of an entry of the one around it. */
static inline void wd_node_close(struct wd_reader *reader)
{
	struct wd_open_node *node = wd_node_top(reader);

	if (node->keys.count > 0) {
		wd_keymap_clear(&node->keys, &reader->findings->heap);
	}
	if (--reader->open_count > 0) {
		wd_node_end_entry(wd_node_top(reader));
	}
}

/** Set the entry of a key aside. */
void wd_node_defer(struct wd_reader *reader, struct wd_deferred **deferred, const struct wd_event *key);

/** Read what was set aside next, in the document's order. */
void wd_node_play(struct wd_reader *reader, struct wd_deferred **deferred);

/** Pass over the node that an event begins. */
void wd_node_skip(struct wd_reader *reader, const struct wd_event *event);

/** Close all nodes, and forget those that the document has used. */
void wd_node_clear(struct wd_reader *reader);

/** Stop at an error that leaves nothing to be read after it. */
void wd_reader_stop(struct wd_reader *reader, const struct wd_event *event);

/** Stop at a limit. */
void wd_reader_stop_at_limit(struct wd_reader *reader, const struct wd_place *place, const char *text);

#endif
