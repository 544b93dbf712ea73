/*
 * reader.h - one pass over a stream of documents: every finding, and each document's typed data.
 */
#ifndef WORKDEF_READER_H
#define WORKDEF_READER_H

#include "findings/findings.h"
#include "yaml/nodes.h"

struct wd_open_node;

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

/** Begin to read.  \return false when memory runs out; wd_reader_close() is due in any case. */
bool wd_reader_open(struct wd_reader *reader, const struct wd_schema *schema, struct wd_findings *findings,
		bool builds);

/**
 * Read the next document: `data` and `is_loadable` then speak of it.
 *
 * Jumps to the heap's recovery point when memory runs out.  \return false at the end of the stream.
 */
bool wd_reader_next(struct wd_reader *reader);

/** Free what the reader holds, but for `data` and the findings. */
void wd_reader_close(struct wd_reader *reader);

#endif
