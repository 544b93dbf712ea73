/*
 * fuzz_edit.c - a libFuzzer target.  The input is a list of changes to a document: an operation, the number of a field,
 * and a text up to the next NUL.  Whatever is set: what wd_validate() calls right is saved, loads again, and is saved to
 * the same bytes; what it does not is saved as YAML and JSON, or refused.
 */
#include <stdlib.h>
#include <string.h>

#include <cyaml/cyaml.h>

#include "properties.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

enum operation { SET, SET_OWN, ASSIGN, PUT, PUT_VALUE, ADD, REMOVE, CLEAR, DESCEND, MARK, NUMBER, OPERATION_COUNT };

/** Where changes are made. */
struct edit {
	const struct wd_structure *structure;
	char *data;
	char *root;
	char key[32]; /**< of the last entry that was put, or the item that was added */
};

/** The member of a field that is a string, or the text of a number; NULL when it has none. */
static char **string_of(const struct edit *edit, unsigned number)
{
	const cyaml_schema_field_t *view = edit->structure->fields[number].view;

	view += view->value.type == CYAML_FLOAT; /* its text is the next member */
	return view->value.type == CYAML_STRING ? (char **)(void *)(edit->data + view->data_offset) : NULL;
}

/** Whether a field is a mapping with free keys, of structures or of scalars. */
static bool is_map(const struct edit *edit, unsigned number, bool has_structures)
{
	const struct wd_type *type = edit->structure->fields[number].type;

	return type->shape == WD_SHAPE_MAP && (type->structure != NULL) == has_structures;
}

/** Put bytes where a program would assign its own copy. */
static void assign(const struct edit *edit, unsigned number, const char *text)
{
	char **member = string_of(edit, number);

	if (member) {
		free(*member);
		*member = malloc(strlen(text) + 1);
		strcpy(*member, text);
		wd_mark(edit->structure, edit->data, number, NULL);
	}
}

/** Assign a number, which may be NaN or infinite. */
static void assign_number(const struct edit *edit, unsigned number, const char *text)
{
	const cyaml_schema_field_t *view = edit->structure->fields[number].view;

	if (view->value.type == CYAML_FLOAT) {
		*(double *)(void *)(edit->data + view->data_offset) = strtod(text, NULL);
		wd_mark(edit->structure, edit->data, number, NULL);
	}
}

static void put(struct edit *edit, unsigned number, const char *key, const char *value)
{
	if (is_map(edit, number, false)) {
		wd_map_put(edit->structure, edit->data, number, key, value, NULL);
		snprintf(edit->key, sizeof(edit->key), "%s", key);
	}
}

/** Go on with the changes in a structure, which is added, or in the document again. */
static void descend(struct edit *edit, unsigned number, const char *key)
{
	const struct wd_type *type = edit->structure->fields[number].type;
	void *inner = type->shape == WD_SHAPE_STRUCTURE ? wd_structure_add(edit->structure, edit->data, number, NULL)
		: is_map(edit, number, true) ? wd_item_add(edit->structure, edit->data, number, key, NULL) : NULL;

	edit->data = inner ? inner : edit->root;
	edit->structure = inner ? type->structure : workload_schema.root;
}

static void change(struct edit *edit, enum operation operation, unsigned number, const char *text)
{
	char **member = string_of(edit, number);

	switch (operation) {
	case SET:
		if (member) {
			wd_set_string(edit->structure, edit->data, number, text, NULL);
		}
		break;
	case SET_OWN:
		if (member && *member) {
			wd_set_string(edit->structure, edit->data, number, *member + (strlen(text) <= strlen(*member) ? strlen(text) : 0),
					NULL);
		}
		break;
	case ASSIGN:
		assign(edit, number, text);
		break;
	case PUT:
		put(edit, number, text, "x");
		break;
	case PUT_VALUE:
		put(edit, number, edit->key, *text ? text : NULL);
		break;
	case REMOVE:
		if (is_map(edit, number, false)) {
			wd_map_remove(edit->structure, edit->data, number, text, NULL);
		} else if (is_map(edit, number, true)) {
			wd_item_remove(edit->structure, edit->data, number, text, NULL);
		}
		break;
	case CLEAR:
		wd_clear(edit->structure, edit->data, number, NULL);
		break;
	case MARK:
		wd_mark(edit->structure, edit->data, number, NULL);
		break;
	case NUMBER:
		assign_number(edit, number, text);
		break;
	default:
		descend(edit, number, text);
		break;
	}
}

static void apply(struct edit *edit, const char *input, size_t size)
{
	while (size > 2) {
		unsigned operation = (unsigned char)input[0] % OPERATION_COUNT;
		size_t length = strnlen(input + 2, size - 2);
		char *text = malloc(length + 1);

		memcpy(text, input + 2, length);
		text[length] = '\0';
		change(edit, (enum operation)operation, (unsigned char)input[1] % edit->structure->field_count, text);
		free(text);
		input += 2 + length;
		size -= 2 + length;
		if (size > 0) { /* its NUL */
			input++;
			size--;
		}
	}
}

/** Save what is not right: what is written is at least YAML, or JSON. */
static void save_wrong(const void *data)
{
	for (unsigned flags = WD_SAVE_YAML; flags <= WD_SAVE_JSON; flags++) {
		struct text text = { NULL, 0 };
		struct wd_report *report;
		enum wd_status status = wd_save(&workload_schema, data, flags, NULL, append, &text);

		expect(status == WD_OK || status == WD_INVALID, "saving fails in another way", NULL);
		if (status == WD_OK) {
			if (flags == WD_SAVE_JSON) {
				expect_json(&text);
			}
			wd_check(&workload_schema, text.bytes, text.length, NULL, &report);
			expect(wd_report_document_count(report) == 1 && wd_report_document_state(report, 1) != WD_NOT_YAML,
					"is not saved as YAML", &text);
			wd_report_free(report);
		}
		free(text.bytes);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const char start[] = "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: w}\n"
		"spec: {name: {value: w}, image: {value: i}}\n";
	struct edit edit = { .structure = workload_schema.root };
	struct wd_report *report;
	void *data, *copy;

	expect(wd_load(&workload_schema, start, sizeof(start) - 1, NULL, &data, NULL) == WD_OK, "the start is not loaded", NULL);
	edit.root = edit.data = data;
	apply(&edit, (const char *)bytes, size);
	wd_validate(&workload_schema, data, NULL, &report);
	for (int format = WD_REPORT_TEXT; format < WD_REPORT_COLOR; format++) { /* colours are control characters */
		free(render(report, "data", (enum wd_report_format)format).bytes);
	}
	if (wd_report_error_count(report) == 0) {
		go_round(data, false);
	} else {
		save_wrong(data);
	}
	expect(wd_copy(&workload_schema, data, NULL, &copy) == WD_OK && wd_equal(&workload_schema, data, copy),
			"the copy is another", NULL);
	wd_free(&workload_schema, copy, NULL);
	wd_report_free(report);
	wd_free(&workload_schema, data, NULL);
	return 0;
}
