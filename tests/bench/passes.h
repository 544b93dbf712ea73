/*
 * passes.h - what is measured: passes over a text.
 */
#ifndef BENCH_PASSES_H
#define BENCH_PASSES_H

#include <stddef.h>

/** A text, and what a pass leaves for a later one. */
struct subject {
	char *bytes;
	size_t length;
	void **data;              /**< the documents that were loaded */
	size_t count;
	struct wd_report *report; /**< of peak_of_check(), to be freed */
};

/** A pass.  Not inlined: callgrind finds it by its name. */
typedef void pass(struct subject *subject);

pass pass_events; /**< libyaml's own event pass: the unit of all figures */
pass pass_check;
pass pass_allowed; /**< a check for which all codes are allowed that can be */
pass pass_full;    /**< a check whose list of findings is full after the first */
pass pass_report; /**< writes what was found, as text and as JSON */
pass pass_load;
pass pass_free;   /**< what was loaded */
pass pass_yaml;   /**< saves it as YAML */
pass pass_json;
pass pass_copy;   /**< copies it, and frees the copies */

/** Check with an allocator that counts, and keep the report.  \return the most memory that was held. */
size_t peak_of_check(struct subject *subject);

/** The bytes that a load takes. */
struct load_memory {
	size_t peak; /**< the most that it holds, with the data */
	size_t data; /**< that of the documents that it returns */
};

/** Load all documents with an allocator that counts, and free them. */
struct load_memory memory_of_load(struct subject *subject);

/** Read a file to its end, however large it is.  Exits when that fails. */
struct subject read_subject(const char *path);

/** The processor time of this process, nanoseconds. */
double cpu_nanoseconds(void);

#endif
