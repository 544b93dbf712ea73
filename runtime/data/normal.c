/* normal.c - see normal.h.  The recursion follows the schema's structures. */
#include "data/normal.h"

#include <string.h>

#include "base/number.h"
#include "base/public.h"
#include "base/tables.h"
#include "data/field.h"
#include "data/member.h"

static cyaml_config_t config_of(const struct wd_heap *heap)
{
	cyaml_config_t config = {
		.mem_fn = heap->fn,
		.mem_ctx = heap->ctx,
		.log_level = CYAML_LOG_ERROR,
	};

	return config;
}

static enum wd_status status_of(cyaml_err_t error)
{
	return error == CYAML_OK ? WD_OK : error == CYAML_ERR_OOM ? WD_NO_MEMORY : WD_INVALID;
}

/** What becomes of the texts of numbers: libcyaml may write a double with fewer digits than it has. */
enum number_texts { MAKE_TEXTS, READ_TEXTS };

static void settle_number(struct wd_heap *heap, const cyaml_schema_field_t *view, void *data, enum number_texts what)
{
	char *const *text = wd_member_at(view + 1, data), made[WD_NUMBER_TEXT_SIZE];
	struct wd_quantity quantity;
	struct wd_value value = { 0 };

	if (what == READ_TEXTS) {
		if (*text && (wd_number_is_json(*text, strlen(*text)) || wd_quantity_parse(*text, strlen(*text), &quantity))) {
			wd_member_put_double(view, data, wd_number_parse(*text, strlen(*text)));
		}
		return;
	}
	value.text = wd_number_text_of(wd_member_double(view, data), view->value.data_size == sizeof(float), *text, made);
	value.length = strlen(value.text);
	wd_member_put(heap, view + 1, data, &value);
}

static void settle_structure(struct wd_heap *heap, const struct wd_structure *structure, void *data,
		enum number_texts what);

/** Make each number in a value agree with its text. */
static void settle_numbers(struct wd_heap *heap, const struct wd_type *type, const cyaml_schema_field_t *view,
		void *data, enum number_texts what)
{
	uint64_t count = wd_member_count(view, data);

	if (view->value.type == CYAML_FLOAT) {
		settle_number(heap, view, data, what);
	} else if (view->value.type == CYAML_MAPPING && wd_member_struct(view, data)) {
		settle_structure(heap, type->either ? type->either : type->structure, wd_member_struct(view, data), what);
	}
	for (uint64_t i = 0; i < count; i++) {
		void *element = wd_member_element(view, data, i);

		if (type->element) {
			settle_numbers(heap, type->parts[0], type->element, element, what);
		} else {
			settle_structure(heap, type->structure, element, what);
		}
	}
}

static void settle_structure(struct wd_heap *heap, const struct wd_structure *structure, void *data,
		enum number_texts what)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (wd_is_set(structure, data, i) || field->view->value.type == CYAML_MAPPING) {
			settle_numbers(heap, field->type, field->view, data, what);
		}
	}
}

enum wd_status wd_normal_save(const struct wd_schema *schema, const void *data, const struct wd_options *options,
		wd_write_fn write, void *ctx)
{
	struct wd_heap heap;
	cyaml_config_t config;
	char *text = NULL;
	size_t length = 0;
	void *copy;
	enum wd_status status = wd_copy(schema, data, options, &copy);

	wd_heap_init(&heap, options);
	config = config_of(&heap);
	if (status == WD_OK && setjmp(heap.recovery)) {
		status = WD_NO_MEMORY;
	} else if (status == WD_OK) {
		settle_structure(&heap, schema->root, copy, MAKE_TEXTS);
		status = status_of(cyaml_save_data(&text, &length, &config, schema->root->view, copy, 0));
	}
	wd_data_free(&heap, schema, copy);
	if (status == WD_OK && write(ctx, text, length) != 0) {
		status = WD_IO;
	}
	if (text) {
		wd_heap_try(&heap, text, 0);
	}
	return status;
}

enum wd_status wd_load_normal(const struct wd_schema *schema, const char *text, size_t length,
		const struct wd_options *options, void **data)
{
	struct wd_heap heap;
	cyaml_config_t config;
	enum wd_status status;

	*data = NULL;
	if (!wd_schema_is_known(schema)) {
		return WD_BAD_SCHEMA;
	}
	wd_heap_init(&heap, options);
	config = config_of(&heap);
	status = status_of(cyaml_load_data((const uint8_t *)text, length, &config, schema->root->view, data, NULL));
	if (status == WD_OK && *data == NULL) {
		return WD_INVALID;
	}
	if (status == WD_OK) {
		settle_structure(&heap, schema->root, *data, READ_TEXTS);
	}
	return status;
}
