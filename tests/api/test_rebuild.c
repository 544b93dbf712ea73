/*
 * test_rebuild.c - all that loads can be built: each manifest is built again from nothing, by a walk over the descriptor
 * tables with the functions of workdef.h alone, and comes out equal, valid and with the same text.
 */
#define _POSIX_C_SOURCE 200809L
#include <glob.h>
#include <stdlib.h>
#include <string.h>

#include "expect.h"

static const void *at(const void *data, uint32_t offset)
{
	return (const char *)data + offset;
}

static void rebuild(const struct wd_structure *structure, const void *from, void *to);

/** Copy a member that holds its value itself, as a program assigns to it. */
static void assign(const struct wd_structure *structure, unsigned field, const void *from, void *to, size_t size)
{
	uint32_t offset = structure->fields[field].offset;

	memcpy((char *)to + offset, at(from, offset), size);
	wd_mark(structure, to, field);
}

static void rebuild_number(const struct wd_structure *structure, unsigned field, const void *from, void *to)
{
	const char *text = *(char *const *)at(from, structure->fields[field].extra_offset);

	if (text) {
		EXPECT_INT(wd_set_string(structure, to, field, text, NULL), WD_OK);
	} else {
		assign(structure, field, from, to, sizeof(double));
	}
}

static void rebuild_map(const struct wd_structure *structure, unsigned field, const void *from, void *to)
{
	const struct wd_field *of = &structure->fields[field];
	uint32_t count = *(const uint32_t *)at(from, of->extra_offset);
	const struct wd_entry *entries = *(struct wd_entry *const *)at(from, of->offset);

	wd_mark(structure, to, field); /* though it be empty */
	for (uint32_t i = 0; i < count; i++) {
		EXPECT_INT(wd_map_put(structure, to, field, entries[i].key, entries[i].value, NULL), WD_OK);
		(*(struct wd_entry *const *)at(to, of->offset))[i].deleted = entries[i].deleted;
	}
}

static void rebuild_items(const struct wd_structure *structure, unsigned field, const void *from, void *to)
{
	const struct wd_field *of = &structure->fields[field];
	uint32_t count = *(const uint32_t *)at(from, of->extra_offset);
	const char *item = *(char *const *)at(from, of->offset);

	wd_mark(structure, to, field);
	for (; count > 0; count--, item += of->structure->size) {
		const char *key = *(char *const *)at(item, of->structure->item_key_offset);
		char *made = wd_item_add(structure, to, field, key, NULL);

		if (EXPECT(made != NULL)) {
			made[of->structure->item_deleted_offset] = *(const char *)at(item, of->structure->item_deleted_offset);
			rebuild(of->structure, item, made);
		}
	}
}

static void rebuild_structure(const struct wd_structure *structure, unsigned field, const void *from, void *to)
{
	const struct wd_field *of = &structure->fields[field];
	const void *member = at(from, of->offset);
	void *made = wd_structure_add(structure, to, field, NULL);

	if (EXPECT(made != NULL)) {
		rebuild(of->structure, of->flags & WD_BY_POINTER ? *(void *const *)member : member, made);
	}
}

static void rebuild_field(const struct wd_structure *structure, unsigned field, const void *from, void *to)
{
	switch (structure->fields[field].type) {
	case WD_BOOLEAN:
		assign(structure, field, from, to, sizeof(bool));
		break;
	case WD_INTEGER:
		assign(structure, field, from, to, sizeof(int64_t));
		break;
	case WD_NUMBER:
		rebuild_number(structure, field, from, to);
		break;
	case WD_ENUM:
	case WD_KIND:
	case WD_API_VERSION:
		assign(structure, field, from, to, sizeof(int));
		break;
	case WD_MAP:
		rebuild_map(structure, field, from, to);
		break;
	case WD_ITEMS:
		rebuild_items(structure, field, from, to);
		break;
	case WD_STRUCT:
		rebuild_structure(structure, field, from, to);
		break;
	default:
		EXPECT_INT(wd_set_string(structure, to, field, *(char *const *)at(from, structure->fields[field].offset), NULL),
				WD_OK);
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
