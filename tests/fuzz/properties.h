/*
 * properties.h - what the fuzz targets share: what must hold of reports and of what is saved.  What does not hold aborts.
 */
#ifndef TESTS_PROPERTIES_H
#define TESTS_PROPERTIES_H

#include "schema.h"
#include "workdef.h"

/* The schema of the documents: its source is compiled with the target. */
#ifndef FUZZ_SCHEMA
#define FUZZ_SCHEMA workload_schema
#define FUZZ_TABLES "workload_schema.h"
#endif
#include FUZZ_TABLES

/** Text that was written. */
struct text {
	char *bytes;
	size_t length;
};

/** Abort with a message, and the text that it is about or NULL, unless a property holds. */
void expect(int holds, const char *what, const struct text *text);

void expect_same(const struct text *a, const struct text *b, const char *what);

/** Expect one JSON value (RFC 8259), and white space. */
void expect_json(const struct text *text);

/** Expect UTF-8 without characters that a terminal obeys: control characters but for line feeds, directions of text. */
void expect_printable(const struct text *text);

/** Expect that no line is a command to who reads the log of a workflow. */
void expect_no_command(const struct text *text);

/** Write a report of a file, and expect that it is what its format says, and harmless.  \return it, to be freed. */
struct text render(const struct wd_report *report, const char *name, enum wd_report_format format);

/** For wd_write_fn: `ctx` is a struct text. */
int append(void *ctx, const char *bytes, size_t length);

/**
 * Save a document in each form, load that, and expect that nothing is lost: it is equal, and saved to the same bytes.
 *
 * \param[in] data        The document.
 * \param[in] is_literal  Its values of any form are written as the library writes them.
 */
void go_round(const void *data, bool is_literal);

#endif
