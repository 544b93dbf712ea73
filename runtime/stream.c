/* stream.c - streams of documents: the reader, and libcyaml behind it. */
#define _POSIX_C_SOURCE 200809L /* uselocale() */
#include <errno.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include <cyaml/cyaml.h>

#include "reader.h"

struct wd_stream {
	struct wd_reader reader;
	struct wd_findings *findings;
	const struct wd_schema *schema;
	locale_t number_locale; /**< in which libcyaml reads numbers; made when it is first needed */
};

const char *wd_status_string(enum wd_status status)
{
	static const char *const strings[] = {
		"success", "no further document", "the input has errors", "there is not exactly one document to load",
		"out of memory", "input or output error", "the schema was generated for another version of the library",
	};

	return strings[status];
}

/** Open a stream over text that the findings have. */
static enum wd_status open_stream(struct wd_stream **stream, const struct wd_schema *schema, enum wd_mode mode,
		struct wd_findings *findings)
{
	struct wd_stream *made;

	if (schema->abi_version != WD_ABI_VERSION) {
		wd_report_free(&findings->report);
		return WD_BAD_SCHEMA;
	}
	made = wd_heap_try(&findings->heap, NULL, sizeof(*made));
	if (made == NULL) {
		wd_report_free(&findings->report);
		return WD_NO_MEMORY;
	}
	made->findings = findings;
	made->schema = schema;
	made->number_locale = (locale_t)0;
	if (!wd_reader_open(&made->reader, schema, findings, mode == WD_LOAD)) {
		wd_stream_close(made, NULL);
		return WD_NO_MEMORY;
	}
	*stream = made;
	return WD_OK;
}

enum wd_status wd_stream_open(struct wd_stream **stream, const struct wd_schema *schema, enum wd_mode mode,
		const char *text, size_t length, const struct wd_options *options)
{
	struct wd_findings *findings = wd_findings_create(options);

	*stream = NULL;
	if (findings == NULL) {
		return WD_NO_MEMORY;
	}
	findings->text = text;
	findings->length = length;
	return open_stream(stream, schema, mode, findings);
}

/** Read a file to its end, or to one byte over the limit. */
static enum wd_status read_all(struct wd_findings *findings, FILE *file)
{
	size_t limit = findings->options.limits.bytes, capacity = 4096, got;

	do {
		char *text;

		if (findings->length == capacity || findings->owned_text == NULL) {
			capacity = findings->owned_text ? capacity * 2 : capacity;
			text = wd_heap_try(&findings->heap, findings->owned_text, capacity);
			if (text == NULL) {
				return WD_NO_MEMORY;
			}
			findings->owned_text = text;
		}
		got = fread(findings->owned_text + findings->length, 1, capacity - findings->length, file);
		findings->length += got;
	} while (got > 0 && findings->length <= limit);
	findings->text = findings->owned_text;
	return ferror(file) ? WD_IO : WD_OK;
}

enum wd_status wd_stream_open_file(struct wd_stream **stream, const struct wd_schema *schema, enum wd_mode mode,
		FILE *file, const struct wd_options *options)
{
	struct wd_findings *findings = wd_findings_create(options);
	enum wd_status status;
	int error;

	*stream = NULL;
	if (findings == NULL) {
		return WD_NO_MEMORY;
	}
	status = read_all(findings, file);
	if (status != WD_OK) {
		error = errno;
		wd_report_free(&findings->report);
		errno = error;
		return status;
	}
	return open_stream(stream, schema, mode, findings);
}

static cyaml_config_t cyaml_config(const struct wd_heap *heap)
{
	cyaml_config_t config = {
		.mem_fn = heap->fn,
		.mem_ctx = heap->ctx,
		.log_level = CYAML_LOG_ERROR,
		.flags = CYAML_CFG_NO_ALIAS,
	};

	return config;
}

/**
 * Have libcyaml load the normal form.  The reader has checked everything, so that it can only fail for lack of memory.
 */
static enum wd_status load_normal(struct wd_stream *stream, void **data)
{
	const struct wd_buffer *normal = &stream->reader.normal;
	cyaml_config_t config = cyaml_config(&stream->findings->heap);
	locale_t caller = (locale_t)0;
	cyaml_data_t *loaded = NULL;
	cyaml_err_t error;

	if (strcmp(localeconv()->decimal_point, ".") != 0) {
		/* libcyaml reads numbers by strtod(), which follows the locale. */
		if (stream->number_locale == (locale_t)0) {
			stream->number_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
		}
		if (stream->number_locale == (locale_t)0) {
			return WD_NO_MEMORY;
		}
		caller = uselocale(stream->number_locale);
	}
	error = cyaml_load_data((const uint8_t *)normal->text, normal->length, &config, stream->schema->normal_form,
			&loaded, NULL);
	if (caller != (locale_t)0) {
		uselocale(caller);
	}
	*data = error == CYAML_OK ? loaded : NULL;
	return error == CYAML_OK ? WD_OK : WD_NO_MEMORY;
}

enum wd_status wd_stream_next(struct wd_stream *stream, void **data)
{
	bool has_normal;

	if (data) {
		*data = NULL;
	}
	if (setjmp(stream->findings->heap.recovery)) {
		stream->reader.ended = true;
		return WD_NO_MEMORY;
	}
	if (!wd_reader_next(&stream->reader, &has_normal)) {
		return WD_END;
	}
	return has_normal ? load_normal(stream, data) : WD_OK;
}

const struct wd_report *wd_stream_report(const struct wd_stream *stream)
{
	return &stream->findings->report;
}

void wd_stream_close(struct wd_stream *stream, struct wd_report **report)
{
	struct wd_findings *findings;

	if (report) {
		*report = NULL;
	}
	if (stream == NULL) {
		return;
	}
	findings = stream->findings;
	wd_reader_close(&stream->reader);
	if (stream->number_locale != (locale_t)0) {
		freelocale(stream->number_locale);
	}
	wd_heap_try(&findings->heap, stream, 0);
	if (report) {
		*report = &findings->report;
	} else {
		wd_report_free(&findings->report);
	}
}

/** Close a stream, and say what it came to. */
static enum wd_status finish(struct wd_stream *stream, enum wd_status status, struct wd_report **report)
{
	if (status == WD_OK && wd_stream_report(stream)->error_count > 0) {
		status = WD_INVALID;
	}
	wd_stream_close(stream, status == WD_NO_MEMORY ? NULL : report);
	return status;
}

enum wd_status wd_check(const struct wd_schema *schema, const char *text, size_t length,
		const struct wd_options *options, struct wd_report **report)
{
	struct wd_stream *stream;
	enum wd_status status = wd_stream_open(&stream, schema, WD_CHECK, text, length, options);

	*report = NULL;
	if (status != WD_OK) {
		return status;
	}
	do {
		status = wd_stream_next(stream, NULL);
	} while (status == WD_OK);
	return finish(stream, status == WD_END ? WD_OK : status, report);
}

/** Load the only document of a stream. */
static enum wd_status load_one(struct wd_stream *stream, const struct wd_options *options, void **data,
		struct wd_report **report)
{
	enum wd_status status;
	unsigned count = 0;

	for (;;) {
		void *loaded;

		status = wd_stream_next(stream, &loaded);
		if (status != WD_OK) {
			break;
		}
		if (loaded) {
			count++;
			wd_free(stream->schema, *data, options);
			*data = loaded;
		}
	}
	if (status == WD_END) {
		status = wd_stream_report(stream)->error_count > 0 ? WD_INVALID : count == 1 ? WD_OK : WD_UNLOADABLE;
	}
	if (status != WD_OK) {
		wd_free(stream->schema, *data, options);
		*data = NULL;
	}
	return finish(stream, status, report);
}

enum wd_status wd_load(const struct wd_schema *schema, const char *text, size_t length,
		const struct wd_options *options, void **data, struct wd_report **report)
{
	struct wd_stream *stream;
	enum wd_status status = wd_stream_open(&stream, schema, WD_LOAD, text, length, options);

	*data = NULL;
	if (report) {
		*report = NULL;
	}
	return status == WD_OK ? load_one(stream, options, data, report) : status;
}

enum wd_status wd_load_path(const struct wd_schema *schema, const char *path, const struct wd_options *options,
		void **data, struct wd_report **report)
{
	FILE *file = fopen(path, "rb");
	struct wd_stream *stream;
	enum wd_status status;

	*data = NULL;
	if (report) {
		*report = NULL;
	}
	if (file == NULL) {
		return WD_IO;
	}
	status = wd_stream_open_file(&stream, schema, WD_LOAD, file, options);
	fclose(file);
	return status == WD_OK ? load_one(stream, options, data, report) : status;
}

void wd_free(const struct wd_schema *schema, void *data, const struct wd_options *options)
{
	struct wd_heap heap;
	cyaml_config_t config;

	if (data) {
		wd_heap_init(&heap, options);
		config = cyaml_config(&heap);
		cyaml_free(&config, schema->normal_form, data, 0);
	}
}

bool wd_is_set(const struct wd_structure *structure, const void *data, unsigned field)
{
	const uint64_t *bits = (const uint64_t *)(const void *)((const char *)data + structure->set_offset);

	return (bits[field / 64] >> (field % 64) & 1) != 0;
}
