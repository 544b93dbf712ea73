/* writer.c - see writer.h.  libyaml's emitter writes YAML; JSON is small enough to be written here. */
#include "yaml/writer.h"

#include <string.h>

#include "base/shown.h"
#include "base/text.h"
#include "yaml/scalar.h"

/* ---- JSON -------------------------------------------------------------------------------------------------------- */

static void put(struct wd_writer *writer, const char *text, size_t length)
{
	if (writer->status == WD_OK && writer->write(writer->ctx, text, length) != 0) {
		writer->status = WD_IO;
	}
}

static void put_line(struct wd_writer *writer)
{
	if (writer->is_compact) {
		return;
	}
	put(writer, "\n", 1);
	for (unsigned i = 0; i < writer->depth; i++) {
		put(writer, "  ", 2);
	}
}

/** What precedes a key or an entry of a sequence. */
static void begin_json(struct wd_writer *writer)
{
	if (!writer->is_value && writer->depth > 0) {
		if (!writer->is_first) {
			put(writer, ",", 1);
		}
		put_line(writer);
	}
	writer->is_first = writer->is_value = false;
}

/** Write a string that libyaml reads as JSON's readers do: it takes some characters for line breaks, and refuses others. */
static void put_json_string(struct wd_writer *writer, const char *text, size_t length)
{
	writer->quoted.length = 0;
	wd_scalar_add_quoted(&writer->quoted, text, length);
	put(writer, writer->quoted.text, writer->quoted.length);
}

static void json_bracket(struct wd_writer *writer, char bracket)
{
	if (bracket == '{' || bracket == '[') {
		begin_json(writer);
		put(writer, &bracket, 1);
		writer->depth++;
		writer->is_first = true;
		return;
	}
	writer->depth--;
	if (!writer->is_first) {
		put_line(writer);
	}
	put(writer, &bracket, 1);
	writer->is_first = false;
}

/* ---- YAML -------------------------------------------------------------------------------------------------------- */

static int put_yaml(void *ctx, unsigned char *text, size_t length)
{
	struct wd_writer *writer = ctx;

	put(writer, (const char *)text, length);
	return writer->status == WD_OK;
}

/** Hand an event to the emitter, which takes it over. */
static void emit(struct wd_writer *writer, yaml_event_t *event, int made)
{
	if (!made) {
		writer->status = writer->status == WD_OK ? WD_NO_MEMORY : writer->status;
	} else if (writer->status != WD_OK) {
		yaml_event_delete(event);
	} else if (!yaml_emitter_emit(&writer->emitter, event) && writer->status == WD_OK) {
		writer->status = WD_NO_MEMORY;
	}
}

static void yaml_bracket(struct wd_writer *writer, char bracket)
{
	yaml_event_t event;

	switch (bracket) {
	case '{':
		emit(writer, &event, yaml_mapping_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE));
		break;
	case '}':
		emit(writer, &event, yaml_mapping_end_event_initialize(&event));
		break;
	case '[':
		emit(writer, &event, yaml_sequence_start_event_initialize(&event, NULL, NULL, 1,
				YAML_BLOCK_SEQUENCE_STYLE));
		break;
	default:
		emit(writer, &event, yaml_sequence_end_event_initialize(&event));
		break;
	}
}

/** Whether all characters beyond ASCII can be shown: libyaml escapes the others. */
static bool has_shown_only(const char *text, size_t length)
{
	uint32_t character;

	for (size_t at = 0, width; at < length; at += width ? width : 1) {
		width = (unsigned char)text[at] < 0x80 ? 1 : wd_text_decode(text + at, length - at, &character);
		if (width > 1 && !wd_is_shown(character)) {
			return false;
		}
	}
	return true;
}

static void yaml_scalar(struct wd_writer *writer, const char *text, size_t length, yaml_scalar_style_t style)
{
	yaml_event_t event;

	if (!has_shown_only(text, length)) {
		yaml_emitter_set_unicode(&writer->emitter, 0); /* from here on: some events are written later */
	}
	emit(writer, &event, yaml_scalar_event_initialize(&event, NULL, NULL, (const yaml_char_t *)text, (int)length, 1, 1,
			style));
}

/** Whether some reader takes plain text for a number, a time or a special key, though Kubernetes' does not. */
static bool looks_special(const char *text, size_t length)
{
	if (length == 0 || (length == 1 && *text == '=') || (length == 2 && memcmp(text, "<<", 2) == 0)) {
		return true;
	}
	return strchr("0123456789+-.", text[0]) && strspn(text, "0123456789_:.+-eExXoTtZ ") >= length;
}

static yaml_scalar_style_t style_of(const char *text, size_t length)
{
	if (wd_scalar_resolve(text, length) != WD_SCALAR_STRING || looks_special(text, length)) {
		return YAML_DOUBLE_QUOTED_SCALAR_STYLE;
	}
	if (wd_has_command(text, length)) {
		return YAML_DOUBLE_QUOTED_SCALAR_STYLE;
	}
	return memchr(text, '\n', length) ? YAML_LITERAL_SCALAR_STYLE : YAML_ANY_SCALAR_STYLE;
}

/* ---- both -------------------------------------------------------------------------------------------------------- */

void wd_writer_open(struct wd_writer *writer, struct wd_heap *heap, unsigned flags, wd_write_fn write, void *ctx)
{
	yaml_event_t event;

	memset(writer, 0, sizeof(*writer));
	writer->quoted.heap = heap;
	writer->is_compact = flags & WD_SAVE_COMPACT;
	writer->is_json = writer->is_compact || flags & WD_SAVE_JSON;
	writer->write = write;
	writer->ctx = ctx;
	if (writer->is_json) {
		return;
	}
	if (!yaml_emitter_initialize(&writer->emitter)) {
		writer->status = WD_NO_MEMORY;
		return;
	}
	yaml_emitter_set_output(&writer->emitter, put_yaml, writer);
	yaml_emitter_set_unicode(&writer->emitter, 1);
	yaml_emitter_set_width(&writer->emitter, -1);
	emit(writer, &event, yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING));
	emit(writer, &event, yaml_document_start_event_initialize(&event, NULL, NULL, NULL, 1));
}

enum wd_status wd_writer_close(struct wd_writer *writer)
{
	yaml_event_t event;

	wd_buffer_free(&writer->quoted);
	if (writer->is_json) {
		put(writer, "\n", 1);
		return writer->status;
	}
	emit(writer, &event, yaml_document_end_event_initialize(&event, 1));
	emit(writer, &event, yaml_stream_end_event_initialize(&event));
	yaml_emitter_delete(&writer->emitter);
	return writer->status;
}

void wd_writer_bracket(struct wd_writer *writer, char bracket)
{
	if (writer->is_json) {
		json_bracket(writer, bracket);
	} else {
		yaml_bracket(writer, bracket);
	}
}

/** Whether text can be written at all: a program may have put anything into its data. */
static bool is_writable(struct wd_writer *writer, const char *text, size_t length)
{
	if (writer->status == WD_OK && !wd_text_is_utf8(text, length)) {
		writer->status = WD_INVALID;
	}
	return writer->status == WD_OK;
}

void wd_writer_key(struct wd_writer *writer, const char *key, size_t length)
{
	if (!is_writable(writer, key, length)) {
		return;
	}
	if (writer->is_json) {
		begin_json(writer);
		put_json_string(writer, key, length);
		put(writer, ": ", writer->is_compact ? 1 : 2);
		writer->is_value = true;
	} else {
		yaml_scalar_style_t style = style_of(key, length);

		yaml_scalar(writer, key, length, style == YAML_LITERAL_SCALAR_STYLE ? YAML_DOUBLE_QUOTED_SCALAR_STYLE : style);
	}
}

void wd_writer_string(struct wd_writer *writer, const char *text, size_t length)
{
	if (!is_writable(writer, text, length)) {
		return;
	}
	if (writer->is_json) {
		begin_json(writer);
		put_json_string(writer, text, length);
	} else {
		yaml_scalar(writer, text, length, style_of(text, length));
	}
}

void wd_writer_literal(struct wd_writer *writer, const char *text)
{
	if (writer->is_json) {
		begin_json(writer);
		put(writer, text, strlen(text));
	} else {
		yaml_scalar(writer, text, strlen(text), YAML_PLAIN_SCALAR_STYLE);
	}
}
