/*
 * test_rebuild.c - all that loads can be built: each manifest is built again from nothing, by a walk over the descriptor
 * tables with the functions of workdef.h alone, and comes out equal, valid and with the same text.
 */
#define _POSIX_C_SOURCE 200809L
#include <glob.h>
#include <stdlib.h>
#include <string.h>

#include <cyaml/cyaml.h>

#include "expect.h"

static void rebuild(const struct wd_structure *structure, const void *from, void *to);

static void *at(const cyaml_schema_field_t *view, const void *data)
{
	return (char *)data + view->data_offset;
}

static uint32_t count_of(const cyaml_schema_field_t *view, const void *data)
{
	return *(const uint32_t *)(const void *)((const char *)data + view->count_offset);
}

/** Copy a member that holds its value itself, as a program assigns to it. */
static void assign(const struct wd_structure *structure, unsigned field, const void *from, void *to)
{
	const cyaml_schema_field_t *view = structure->fields[field].view;

	memcpy(at(view, to), at(view, from), view->value.data_size);
	wd_mark(structure, to, field);
}

static void set_text(const struct wd_structure *structure, unsigned field, const char *text, void *to)
{
	EXPECT_INT(wd_set_string(structure, to, field, text, NULL), WD_OK);
}

static void rebuild_number(const struct wd_structure *structure, unsigned field, const void *from, void *to)
{
	const char *text = *(char **)at(structure->fields[field].view + 1, from);

	if (text) {
		set_text(structure, field, text, to);
	} else {
		assign(structure, field, from, to);
	}
}

/** Each element of a mapping with free keys: entries of a key and a text, or items. */
static void rebuild_map(const struct wd_structure *structure, unsigned field, const void *from, void *to)
{
	const struct wd_field *of = &structure->fields[field];
	const cyaml_schema_value_t *entry = of->view->value.sequence.entry;
	const cyaml_schema_field_t *key = &entry->mapping.fields[0], *deleted = key + 1, *value = key + 2;
	const char *element = *(char **)at(of->view, from);

	wd_mark(structure, to, field); /* though it be empty */
	for (uint32_t i = 0; i < count_of(of->view, from); i++, element += entry->data_size) {
		const char *label = *(char **)at(key, element);
		char *made;

		if (of->type->structure) {
			made = wd_item_add(structure, to, field, label, NULL);
			rebuild(of->type->structure, element, made);
		} else {
			EXPECT_INT(wd_map_put(structure, to, field, label, *(char **)at(value, element), NULL), WD_OK);
			made = *(char **)at(of->view, to) + i * entry->data_size;
		}
		*(bool *)at(deleted, made) = *(bool *)at(deleted, element);
	}
}

static void rebuild_structure(const struct wd_structure *structure, unsigned field, const void *from, void *to)
{
	const struct wd_field *of = &structure->fields[field];
	void *member = at(of->view, from), *made = wd_structure_add(structure, to, field, NULL);

	if (EXPECT(made != NULL)) {
		rebuild(of->type->structure, of->view->value.flags & CYAML_FLAG_POINTER ? *(void **)member : member, made);
	}
}

static void rebuild_field(const struct wd_structure *structure, unsigned field, const void *from, void *to)
{
	const cyaml_schema_field_t *view = structure->fields[field].view;

	switch (view->value.type) {
	case CYAML_FLOAT:
		rebuild_number(structure, field, from, to);
		break;
	case CYAML_SEQUENCE:
		rebuild_map(structure, field, from, to);
		break;
	case CYAML_MAPPING:
		rebuild_structure(structure, field, from, to);
		break;
	case CYAML_STRING:
		set_text(structure, field, *(char **)at(view, from), to);
		break;
	default:
		assign(structure, field, from, to);
		break;
	}
}

static void rebuild(const struct wd_structure *structure, const void *from, void *to)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		if (wd_is_set(structure, from, i)) {
			rebuild_field(structure, i, from, to);
		}
	}
}

/** Expect two documents to be saved alike. */
static void expect_same_text(const void *left, const void *right, unsigned flags)
{
	char *expected = saved(left, flags);

	EXPECT_OWNED(saved(right, flags), expected);
	free(expected);
}

static bool expect_rebuilt(const struct workload *loaded)
{
	struct wd_report *report = NULL;
	void *built = NULL;
	bool same;

	EXPECT_INT(wd_new(&workload_schema, (int)loaded->kind, NULL, &built), WD_OK);
	rebuild(workload_schema.root, loaded, built);
	same = EXPECT(wd_equal(&workload_schema, loaded, built)) && EXPECT(wd_equal(&workload_schema, built, loaded));
	expect_same_text(loaded, built, WD_SAVE_YAML);
	expect_same_text(loaded, built, WD_SAVE_JSON);
	expect_same_text(loaded, built, WD_SAVE_YAML | WD_SAVE_DEFAULTS);
	EXPECT_INT(wd_validate(&workload_schema, built, NULL, &report), WD_OK);
	wd_report_free(report);
	wd_free(&workload_schema, built, NULL);
	return same;
}

/** \return how many documents of the file were built again. */
static unsigned expect_file_rebuilt(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct wd_stream *stream = NULL;
	unsigned count = 0;
	void *data;

	if (!EXPECT(file != NULL)) {
		return 0;
	}
	EXPECT_INT(wd_stream_open_file(&stream, &workload_schema, WD_LOAD, file, NULL), WD_OK);
	fclose(file);
	while (wd_stream_next(stream, &data) == WD_OK) {
		if (data) {
			count++;
			expect(expect_rebuilt(data), path, __FILE__, __LINE__);
		}
		wd_free(&workload_schema, data, NULL);
	}
	wd_stream_close(stream, NULL);
	return count;
}

static void every_manifest_can_be_built(void)
{
	glob_t found = { 0 };

	EXPECT_INT(glob("tests/manifests/*.yaml", 0, NULL, &found), 0);
	EXPECT_INT(glob("tests/manifests/*.json", GLOB_APPEND, NULL, &found), 0);
	EXPECT(found.gl_pathc >= 20);
	for (size_t i = 0; i < found.gl_pathc; i++) {
		expect(expect_file_rebuilt(found.gl_pathv[i]) > 0, found.gl_pathv[i], __FILE__, __LINE__);
	}
	globfree(&found);
}

static void every_type_and_form_can_be_built(void)
{
	struct workload *rich = load(rich_manifest);

	expect_rebuilt(rich);
	wd_free(&workload_schema, rich, NULL);
}

const struct test rebuild_tests[] = {
	{ "every manifest can be built", every_manifest_can_be_built },
	{ "every type and form can be built", every_type_and_form_can_be_built },
	END_OF_TESTS
};
