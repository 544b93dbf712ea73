/*
 * reader.h - one pass over a stream of documents: every finding, and each document's typed data.
 */
#ifndef WORKDEF_READER_H
#define WORKDEF_READER_H

#include "read/node.h"

/** Begin to read.  \return false when memory runs out; wd_reader_close() is due in any case. */
bool wd_reader_open(struct wd_reader *reader, const struct wd_schema *schema, struct wd_findings *findings,
		bool builds);

/**
 * Read the next document, which `data` and `is_loadable` then describe.  To load a list of documents, each is read,
 * and then the list, which has no data.
 *
 * Jumps to the heap's recovery point when memory runs out.  \return false at the end of the stream.
 */
bool wd_reader_next(struct wd_reader *reader);

/** Free what the reader holds, but for `data` and the findings. */
void wd_reader_close(struct wd_reader *reader);

#endif
