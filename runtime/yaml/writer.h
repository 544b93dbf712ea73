/*
 * writer.h - writes a document as YAML or JSON, node by node.
 */
#ifndef WORKDEF_WRITER_H
#define WORKDEF_WRITER_H

#include <yaml.h>

#include "base/memory.h"

/** A document being written.  After a failure, further calls do nothing. */
struct wd_writer {
	yaml_emitter_t emitter;  /**< YAML */
	struct wd_buffer quoted; /**< JSON: for one string at a time */
	bool is_json;
	bool is_compact;         /**< JSON: without blanks and line breaks */
	wd_write_fn write;
	void *ctx;
	unsigned depth;          /**< JSON: open mappings and sequences */
	bool is_first;           /**< JSON: nothing has been written in the innermost of them */
	bool is_value;           /**< JSON: a key has been written */
	enum wd_status status;   /**< WD_OK, WD_IO, WD_NO_MEMORY, or WD_INVALID after text that is not UTF-8 */
};

/**
 * Begin a document, in the form that flags of enum wd_save_flag say.  wd_writer_close() is due in any case.
 *
 * Writing a key or a string jumps to the heap's recovery point when memory runs out.
 */
void wd_writer_open(struct wd_writer *writer, struct wd_heap *heap, unsigned flags, wd_write_fn write, void *ctx);

/** End it.  \return the writer's status. */
enum wd_status wd_writer_close(struct wd_writer *writer);

/** Begin or end a mapping or sequence: '{', '}', '[' or ']'. */
void wd_writer_bracket(struct wd_writer *writer, char bracket);

/** Write a key of a mapping. */
void wd_writer_key(struct wd_writer *writer, const char *key, size_t length);

/** Write a string, quoted where it would otherwise be taken for something else. */
void wd_writer_string(struct wd_writer *writer, const char *text, size_t length);

/** Write a boolean, an integer or null as it is. */
void wd_writer_literal(struct wd_writer *writer, const char *text);

#endif
