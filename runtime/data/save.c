/*
 * save.c - typed data in the wire form: wrappers, free keys and the reference's spellings.
 *
 * The recursion follows the structures.  Where one contains itself, it is as deep as the data.
 */
#include <math.h>
#include <string.h>

#include "base/keymap.h"
#include "base/tables.h"
#include "data/frame.h"
#include "data/member.h"
#include "data/normal.h"
#include "yaml/json_text.h"
#include "yaml/scalar.h"
#include "yaml/writer.h"

/** A document being saved. */
struct save {
	const struct wd_wrapper *wrapper;
	struct wd_writer writer;
	struct wd_heap heap;
	struct wd_arena arena;
	struct wd_keymap_pool keymaps; /**< of the free keys of members so far */
	struct wd_json_text json; /**< the value of any form that is being written */
	enum wd_status status;    /**< why the writing was cut */
	uint32_t kinds;
	bool with_defaults;
};

static void save_structure(struct save *save, const struct wd_structure *structure, const void *data);

static void save_fields(struct save *save, const struct wd_structure *structure, const void *data);

/** End the saving of data that no document can hold. */
static _Noreturn void refuse(struct save *save, enum wd_status status)
{
	save->status = save->writer.status == WD_OK ? status : save->writer.status;
	longjmp(save->heap.recovery, 1);
}

/** The text of a scalar that is set.  A program can have made it NULL, a value that has no word, or no finite number. */
static const char *text_of(struct save *save, const cyaml_schema_field_t *view, const void *data)
{
	const char *text = wd_member_text(view, data, &save->arena);

	if (text == NULL || (view->value.type == CYAML_FLOAT && !isfinite(wd_member_double(view, data)))) {
		refuse(save, WD_INVALID);
	}
	return text;
}

static void save_string(struct save *save, const char *text)
{
	wd_writer_string(&save->writer, text, strlen(text));
}

static void save_key(struct save *save, const char *key)
{
	wd_writer_key(&save->writer, key, strlen(key));
}

static void save_wrapper_key(struct save *save, const struct wd_wrapper_key *key)
{
	wd_writer_key(&save->writer, key->text, key->length);
}

/** As save_key(), for a key of the data's, which has keys before. */
static void save_free_key(struct save *save, struct wd_keymap *keys, const char *key)
{
	size_t length = strlen(key);
	bool known;

	wd_keymap_add(keys, &save->heap, key, length, &known);
	if (known || !wd_scalar_is_key(key, length)) {
		refuse(save, WD_INVALID);
	}
	wd_writer_key(&save->writer, key, length);
}

static void save_any_scalar(struct save *save, const struct wd_event *event)
{
	if (save->json.is_key) {
		wd_writer_key(&save->writer, event->text, event->length);
	} else if (wd_scalar_type(event) == WD_SCALAR_STRING) {
		wd_writer_string(&save->writer, event->text, event->length);
	} else {
		wd_writer_literal(&save->writer, event->text);
	}
}

/** Write the JSON text of a value of any form: each event of it is written as it comes. */
static void save_any(struct save *save, const char *text)
{
	static const char brackets[] = {
		[WD_EVENT_MAPPING_START] = '{', [WD_EVENT_MAPPING_END] = '}',
		[WD_EVENT_SEQUENCE_START] = '[', [WD_EVENT_SEQUENCE_END] = ']',
	};
	struct wd_event event;

	wd_json_text_open(&save->json, &save->arena, text);
	while (wd_json_text_next(&save->json, &event)) {
		if (event.type == WD_EVENT_SCALAR) {
			save_any_scalar(save, &event);
		} else {
			wd_writer_bracket(&save->writer, brackets[event.type]);
		}
	}
	wd_json_text_close(&save->json);
	if (save->json.status != WD_OK) {
		refuse(save, save->json.status);
	}
}

static void save_scalar(struct save *save, const struct wd_type *type, const char *text)
{
	if (type->flags & WD_PLAIN) {
		wd_writer_literal(&save->writer, text);
	} else {
		save_string(save, text);
	}
}

static void save_body(struct save *save, const struct wd_type *type, const cyaml_schema_field_t *view,
		const void *data);

/** Write the value of an EITHER: that of the field which is set. */
static void save_either(struct save *save, const struct wd_structure *either, const void *data)
{
	for (unsigned i = 0; i < either->field_count; i++) {
		if (wd_is_set(either, data, i)) {
			save_body(save, either->fields[i].type, either->fields[i].view, data);
			return;
		}
	}
	refuse(save, WD_INVALID);
}

/** Write the value of an element of a list or map. */
static void save_element(struct save *save, const struct wd_type *type, const void *element)
{
	if (type->element) {
		save_body(save, type->parts[0], type->element, element);
	} else {
		save_structure(save, type->structure, element);
	}
}

static void save_wrapped_element(struct save *save, const struct wd_type *type, const cyaml_schema_field_t *view,
		const void *element)
{
	bool is_deleted = wd_element_is_deleted(type, view, element);

	wd_writer_bracket(&save->writer, '{');
	if (is_deleted) {
		save_wrapper_key(save, &save->wrapper->deleted);
		wd_writer_literal(&save->writer, "true");
	}
	if (!is_deleted || wd_element_has_value(type, element)) {
		save_wrapper_key(save, &save->wrapper->value);
		save_element(save, type, element);
	}
	wd_writer_bracket(&save->writer, '}');
}

/** Write the entries of a mapping with free keys. */
static void save_entries(struct save *save, const struct wd_type *type, const cyaml_schema_field_t *view,
		const void *data, bool is_wrapped)
{
	struct wd_keymap *keys = wd_keymap_take(&save->keymaps, &save->arena);
	uint64_t count = wd_member_count(view, data);

	for (uint64_t i = 0; i < count; i++) {
		const void *element = wd_member_element(view, data, i);

		save_free_key(save, keys, text_of(save, wd_element_key(view), element));
		if (is_wrapped) {
			save_wrapped_element(save, type, view, element);
		} else if (wd_element_is_deleted(type, view, element)) {
			refuse(save, WD_INVALID);
		} else {
			save_element(save, type, element);
		}
	}
	wd_keymap_give_back(&save->keymaps, keys, &save->heap);
}

static void save_map(struct save *save, const struct wd_type *type, const cyaml_schema_field_t *view,
		const void *data, bool is_wrapped)
{
	wd_writer_bracket(&save->writer, '{');
	save_entries(save, type, view, data, is_wrapped);
	wd_writer_bracket(&save->writer, '}');
}

static void save_list(struct save *save, const struct wd_type *type, const cyaml_schema_field_t *view,
		const void *data)
{
	uint64_t count = wd_member_count(view, data);

	wd_writer_bracket(&save->writer, '[');
	for (uint64_t i = 0; i < count; i++) {
		save_element(save, type, wd_member_element(view, data, i));
	}
	wd_writer_bracket(&save->writer, ']');
}

/** Write the words of the bits that are set, of which each has to have one. */
static void save_flags(struct save *save, const struct wd_type *type, const cyaml_schema_field_t *view, const void *data)
{
	int64_t bits = wd_member_number(view, data);

	wd_writer_bracket(&save->writer, '[');
	for (uint32_t i = 0; i < view->value.enumeration.count; i++) {
		const cyaml_strval_t *word = &view->value.enumeration.strings[i];

		if (bits & word->val) {
			save_scalar(save, type->parts[0], word->str);
			bits &= ~word->val;
		}
	}
	if (bits != 0) {
		refuse(save, WD_INVALID);
	}
	wd_writer_bracket(&save->writer, ']');
}

/** Write a value, without a key or wrapper. */
static void save_body(struct save *save, const struct wd_type *type, const cyaml_schema_field_t *view,
		const void *data)
{
	const void *inner;

	if (type->flags & WD_NULLABLE && type->shape != WD_SHAPE_ANY && wd_member_is_null(type, view, data)) {
		wd_writer_literal(&save->writer, "null");
		return;
	}
	switch (type->shape) {
	case WD_SHAPE_LIST:
		save_list(save, type, view, data);
		break;
	case WD_SHAPE_FLAGS:
		save_flags(save, type, view, data);
		break;
	case WD_SHAPE_MAP:
		save_map(save, type, view, data, false);
		break;
	case WD_SHAPE_STRUCTURE:
		inner = wd_member_struct(view, data);
		if (inner == NULL) {
			refuse(save, WD_INVALID);
		}
		save_structure(save, type->structure, inner);
		break;
	case WD_SHAPE_EITHER:
		save_either(save, type->either, wd_member_struct(view, data));
		break;
	case WD_SHAPE_ANY:
		save_any(save, text_of(save, view, data));
		break;
	default:
		if (wd_member_text_instead(type, view, data)) {
			save_string(save, wd_member_text_instead(type, view, data));
		} else {
			save_scalar(save, type, text_of(save, view, data));
		}
		break;
	}
}

static void save_default_elements(struct save *save, const struct wd_field *field)
{
	wd_writer_bracket(&save->writer, '[');
	for (const char *const *element = field->default_elements; *element; element++) {
		save_scalar(save, field->type->parts[0], *element);
	}
	wd_writer_bracket(&save->writer, ']');
}

/** Write a field: what its struct holds, or a default. */
static void save_field(struct save *save, const struct wd_field *field, const void *data, const char *default_value)
{
	bool wrapped = field->flags & WD_WRAPPED;

	save_key(save, field->key);
	if (wrapped) {
		wd_writer_bracket(&save->writer, '{');
		save_wrapper_key(save, wd_wrapper_key_of(save->wrapper, field));
	}
	if (field->default_elements && default_value) {
		save_default_elements(save, field);
	} else if (default_value) {
		save_scalar(save, field->type, default_value);
	} else if (wrapped && field->type->shape == WD_SHAPE_MAP && wd_member_count(field->view, data) > 0) {
		save_map(save, field->type, field->view, data, true);
	} else {
		save_body(save, field->type, field->view, data);
	}
	if (wrapped) {
		wd_writer_bracket(&save->writer, '}');
	}
}

/** Write further keys of a structure, which has no such keys itself. */
static void save_extra(struct save *save, const struct wd_structure *structure, const struct wd_field *field,
		const void *data)
{
	uint64_t count = wd_member_count(field->view, data);

	for (uint64_t i = 0; i < count; i++) {
		const void *element = wd_member_element(field->view, data, i);
		const char *key = text_of(save, wd_element_key(field->view), element);

		if (wd_key_find(structure, key, strlen(key))) {
			refuse(save, WD_INVALID);
		}
	}
	save_entries(save, field->type, field->view, data, false);
}

static void save_structure(struct save *save, const struct wd_structure *structure, const void *data)
{
	wd_writer_bracket(&save->writer, '{');
	save_fields(save, structure, data);
	wd_writer_bracket(&save->writer, '}');
}

/** Write the fields of a structure, in a mapping that is open. */
static void save_fields(struct save *save, const struct wd_structure *structure, const void *data)
{
	struct wd_frame frame = { .structure = structure };

	if (save->with_defaults) {
		frame = wd_frame_of(structure, data, save->kinds, &save->arena);
	}
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];
		const char *text;

		if (field->flags & WD_INLINE) {
			if (wd_is_set(structure, data, i)) {
				save_fields(save, field->type->structure, wd_member_struct(field->view, data));
			}
			continue;
		}
		if (wd_is_set(structure, data, i) && field->flags & WD_EXTRA) {
			save_extra(save, structure, field, data);
		} else if (wd_is_set(structure, data, i)) {
			save_field(save, field, data, NULL);
		} else if (save->with_defaults && (text = wd_rules_default(&frame, i)) != NULL) {
			save_field(save, field, data, text);
		}
	}
}

enum wd_status wd_save(const struct wd_schema *schema, const void *data, unsigned flags,
		const struct wd_options *options, wd_write_fn write, void *ctx)
{
	struct save save = { .wrapper = schema ? schema->wrapper : NULL, .with_defaults = flags & WD_SAVE_DEFAULTS };
	enum wd_status status;

	if (schema == NULL || data == NULL || write == NULL) {
		return WD_MISUSE;
	}
	if (!wd_schema_is_known(schema)) {
		return WD_BAD_SCHEMA;
	}
	if (flags & WD_SAVE_NORMAL) {
		return wd_normal_save(schema, data, options, write, ctx);
	}
	save.kinds = wd_data_kinds(schema, data);
	wd_heap_init(&save.heap, options);
	save.arena.heap = &save.heap;
	wd_writer_open(&save.writer, &save.heap, flags, write, ctx);
	if (setjmp(save.heap.recovery)) {
		save.status = save.status == WD_OK ? WD_NO_MEMORY : save.status;
	} else {
		save_structure(&save, schema->root, data);
	}
	wd_keymap_pool_clear(&save.keymaps, &save.heap);
	wd_json_text_close(&save.json);
	status = wd_writer_close(&save.writer);
	wd_arena_free(&save.arena);
	return save.status == WD_OK ? status : save.status;
}

static int write_file(void *ctx, const char *text, size_t length)
{
	return fwrite(text, 1, length, ctx) != length;
}

enum wd_status wd_save_file(const struct wd_schema *schema, const void *data, unsigned flags,
		const struct wd_options *options, FILE *file)
{
	return file ? wd_save(schema, data, flags, options, write_file, file) : WD_MISUSE;
}

/** Fails where memory runs out: a jump would leave what libyaml and wd_save() hold behind. */
static int write_buffer(void *ctx, const char *text, size_t length)
{
	struct wd_buffer *buffer = ctx;

	if (setjmp(buffer->heap->recovery)) {
		return -1;
	}
	wd_buffer_add(buffer, text, length);
	return 0;
}

enum wd_status wd_save_text(const struct wd_schema *schema, const void *data, unsigned flags,
		const struct wd_options *options, char **text, size_t *length)
{
	struct wd_heap heap;
	struct wd_buffer buffer = { .heap = &heap };
	enum wd_status status;

	if (text == NULL) {
		return WD_MISUSE;
	}
	*text = NULL;
	wd_heap_init(&heap, options);
	status = wd_save(schema, data, flags, options, write_buffer, &buffer);
	if (status == WD_OK && write_buffer(&buffer, "", 1) != 0) {
		status = WD_IO;
	}
	if (status != WD_OK) {
		wd_buffer_free(&buffer);
		return status == WD_IO ? WD_NO_MEMORY : status;
	}
	*text = buffer.text;
	if (length) {
		*length = buffer.length - 1;
	}
	return WD_OK;
}
