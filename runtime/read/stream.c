/* stream.c - streams of documents, and the typed data that they yield. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/tables.h"
#include "data/field.h"
#include "read/reader.h"

struct wd_stream {
	struct wd_reader reader;
	struct wd_findings *findings;
	const struct wd_schema *schema;
};

const char *wd_status_string(enum wd_status status)
{
	static const char *const strings[] = {
		"success", "no further document", "the input has errors", "there is not exactly one document to load",
		"out of memory", "input or output error", "the schema was generated for another version of the library",
		"invalid argument",
	};

	return (unsigned)status < sizeof(strings) / sizeof(*strings) ? strings[status] : "unknown status";
}

/** Open a stream over text that the findings have. */
static enum wd_status open_stream(struct wd_stream **stream, const struct wd_schema *schema, enum wd_mode mode,
		struct wd_findings *findings)
{
	struct wd_stream *made;

	if (!wd_schema_is_known(schema)) {
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
	struct wd_findings *findings;

	if (stream) {
		*stream = NULL;
	}
	if (stream == NULL || schema == NULL || (text == NULL && length > 0)) {
		return WD_MISUSE;
	}
	findings = wd_findings_create(options);
	if (findings == NULL) {
		return WD_NO_MEMORY;
	}
	findings->text = text ? text : "";
	findings->length = length;
	return open_stream(stream, schema, mode, findings);
}

/** Read a file to its end, or to one byte over the limit. */
static enum wd_status read_all(struct wd_findings *findings, FILE *file)
{
	size_t limit = findings->options.limits.bytes, capacity = 4096;

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
		findings->length += fread(findings->owned_text + findings->length, 1, capacity - findings->length, file);
	} while (findings->length == capacity && capacity <= limit);
	findings->text = findings->owned_text;
	return ferror(file) ? WD_IO : WD_OK;
}

enum wd_status wd_stream_open_file(struct wd_stream **stream, const struct wd_schema *schema, enum wd_mode mode,
		FILE *file, const struct wd_options *options)
{
	struct wd_findings *findings;
	enum wd_status status;
	int error;

	if (stream) {
		*stream = NULL;
	}
	if (stream == NULL || schema == NULL || file == NULL) {
		return WD_MISUSE;
	}
	findings = wd_findings_create(options);
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

enum wd_status wd_stream_next(struct wd_stream *stream, void **data)
{
	struct wd_reader *reader;

	if (data) {
		*data = NULL;
	}
	if (stream == NULL) {
		return WD_MISUSE;
	}
	reader = &stream->reader;
	reader->data = NULL;
	if (setjmp(stream->findings->heap.recovery)) {
		wd_data_free(&stream->findings->heap, stream->schema, reader->data);
		reader->ended = true;
		return WD_NO_MEMORY;
	}
	if (!wd_reader_next(reader)) {
		return WD_END;
	}
	if (reader->is_loadable && data) {
		*data = reader->data;
	} else {
		wd_data_free(&stream->findings->heap, stream->schema, reader->data);
	}
	return WD_OK;
}

struct wd_report *wd_stream_report(const struct wd_stream *stream)
{
	return stream ? &stream->findings->report : NULL;
}

uint32_t wd_stream_document(const struct wd_stream *stream, const char **path)
{
	if (path) {
		*path = stream && stream->reader.within ? stream->reader.within : "";
	}
	return stream ? (uint32_t)stream->findings->report.document_count + stream->reader.has_loaded : 0;
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

	if (report) {
		*report = NULL;
	}
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

/** Set the outputs to NULL.  \return false when there is no pointer for the data. */
static bool clear_outputs(void **data, struct wd_report **report)
{
	if (data) {
		*data = NULL;
	}
	if (report) {
		*report = NULL;
	}
	return data != NULL;
}

enum wd_status wd_load(const struct wd_schema *schema, const char *text, size_t length,
		const struct wd_options *options, void **data, struct wd_report **report)
{
	struct wd_stream *stream;
	enum wd_status status;

	if (!clear_outputs(data, report)) {
		return WD_MISUSE;
	}
	status = wd_stream_open(&stream, schema, WD_LOAD, text, length, options);
	return status == WD_OK ? load_one(stream, options, data, report) : status;
}

enum wd_status wd_load_file(const struct wd_schema *schema, FILE *file, const struct wd_options *options, void **data,
		struct wd_report **report)
{
	struct wd_stream *stream;
	enum wd_status status;

	if (!clear_outputs(data, report)) {
		return WD_MISUSE;
	}
	status = wd_stream_open_file(&stream, schema, WD_LOAD, file, options);
	return status == WD_OK ? load_one(stream, options, data, report) : status;
}

enum wd_status wd_load_path(const struct wd_schema *schema, const char *path, const struct wd_options *options,
		void **data, struct wd_report **report)
{
	enum wd_status status;
	FILE *file;
	int error;

	if (!clear_outputs(data, report) || path == NULL) {
		return WD_MISUSE;
	}
	file = fopen(path, "rb");
	if (file == NULL) {
		return WD_IO;
	}
	status = wd_load_file(schema, file, options, data, report);
	error = errno;
	fclose(file);
	errno = error;
	return status;
}
