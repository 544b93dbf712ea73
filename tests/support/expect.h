/*
 * expect.h - what the tests in C share.
 */
#ifndef TESTS_EXPECT_H
#define TESTS_EXPECT_H

#ifndef WD_NONNULL
#define WD_NONNULL(...) /* misuse is tested, too */
#endif

#include "workdef.h"
#include "workload_schema.h"
#include "workload_types.h"

/* ---- tests and expectations -------------------------------------------------------------------------------------- */

/** One test. */
struct test {
	const char *name;
	void (*run)(void);
};

/** The end of a list of tests. */
#define END_OF_TESTS { NULL, NULL }

/** A list of tests. */
struct suite {
	const char *name;
	const struct test *tests;
};

/** Run the suites that the arguments name, or all.  \return the program's exit status. */
int run_suites(const struct suite *suites, size_t count, int argc, char **argv);

/** Expect a condition to hold. */
#define EXPECT(condition) expect((condition), #condition, __FILE__, __LINE__)

/** Expect an integer. */
#define EXPECT_INT(actual, expected) \
	expect_int((long long)(actual), (long long)(expected), #actual, __FILE__, __LINE__)

/** Expect a string, or NULL. */
#define EXPECT_STRING(actual, expected) expect_string((actual), (expected), #actual, __FILE__, __LINE__)

/** Expect a string that the test allocated: it is freed. */
#define EXPECT_OWNED(actual, expected) expect_owned((actual), (expected), #actual, __FILE__, __LINE__)

/** Expect that checking a text finds just this: see list_findings(). */
#define EXPECT_FINDINGS(yaml, expected) EXPECT_OWNED(findings_of((yaml), strlen(yaml), NULL), (expected))

bool expect(bool holds, const char *what, const char *file, unsigned line);
bool expect_int(long long actual, long long expected, const char *what, const char *file, unsigned line);
bool expect_string(const char *actual, const char *expected, const char *what, const char *file, unsigned line);
bool expect_owned(char *actual, const char *expected, const char *what, const char *file, unsigned line);

/* ---- memory ------------------------------------------------------------------------------------------------------ */

/** An allocator that counts, and refuses a chosen call. */
struct counted {
	size_t live;      /**< blocks that were not given back */
	size_t calls;     /**< that asked for memory */
	size_t refuse_at; /**< the number of the call to refuse, from 1; 0: none */
};

/** For wd_options.mem_fn: `ctx` is a struct counted. */
void *counted_mem(void *ctx, void *ptr, size_t size);

/** Options with a counting allocator. */
struct wd_options counted_options(struct counted *counted);

/** Text that grows. */
struct text {
	char *bytes;
	size_t length;
};

/** For wd_write_fn: `ctx` is a struct text. */
int append_text(void *ctx, const char *bytes, size_t length);

/** Append formatted text. */
#ifdef __GNUC__
__attribute__((format(printf, 2, 3)))
#endif
void print_text(struct text *text, const char *format, ...);

/** Text as a string, to be freed. */
char *text_string(const struct text *text);

/* ---- surroundings ------------------------------------------------------------------------------------------------ */

/** Set a locale whose decimal point is a comma, made where the system has none.  \return false when that fails. */
bool set_comma_locale(void);

/** Expect that work comes out right each time, in two threads at once with numbers of their own (11 and 222). */
void expect_right_in_threads(bool (*is_right)(unsigned number), unsigned rounds);

/* ---- documents --------------------------------------------------------------------------------------------------- */

/** The first six lines of a right manifest, up to the fields of its spec. */
#define MANIFEST(kind) \
	"apiVersion: run.ai/v2alpha1\nkind: " kind "\nmetadata: {name: w}\n" \
	"spec:\n  name: {value: w}\n  image: {value: i}\n"
#define WORKSPACE MANIFEST("InteractiveWorkload")
#define TRAINING MANIFEST("TrainingWorkload")
#define DISTRIBUTED MANIFEST("DistributedWorkload")
#define INFERENCE MANIFEST("InferenceWorkload")
#define JOB MANIFEST("RunaiJob")

/** A right manifest with a value of every type and form. */
extern const char rich_manifest[];

/** The findings of a report, one a line: "1 error bad-value spec.cpu.value 8:12", "-" for the path of a document. */
char *list_findings(const struct wd_report *report);

/** The findings of a report with message and hint, one a line: "8:12 MESSAGE | HINT". */
char *list_messages(const struct wd_report *report);

/** The states of a report's documents: "checked empty". */
char *list_states(const struct wd_report *report);

/** Check a text.  \return its report, to be freed. */
struct wd_report *check_bytes(const char *text, size_t length, const struct wd_options *options);

char *findings_of(const char *text, size_t length, const struct wd_options *options);
char *messages_of(const char *text);
char *states_of(const char *text);

/** Load a right document, to be freed by wd_free(). */
struct workload *load(const char *yaml);

/** What wd_save() writes of data, to be freed. */
char *saved(const void *data, unsigned flags);

/** What wd_save() writes of a document that is loaded from text, to be freed. */
char *saved_text(const char *yaml, unsigned flags);

#endif
