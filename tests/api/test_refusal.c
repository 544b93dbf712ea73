/*
 * test_refusal.c - running out of memory while a document is built, changed, copied, checked or saved: an error, no leak,
 * and a document that is as it was and can be used and freed.
 *
 * Each case is tried again and again: the first allocation is refused, then the second, until none is.
 */
#include <stdlib.h>
#include <string.h>

#include "expect.h"
#include "workload.h"

/** A change to a document.  \return false when memory ran out. */
typedef bool (*change_fn)(struct workload *workload, const struct wd_options *options);

static struct workload *load_with(const struct wd_options *options)
{
	void *data = NULL;

	EXPECT_INT(wd_load(&workload_schema, rich_manifest, strlen(rich_manifest), options, &data, NULL), WD_OK);
	return data;
}

/** Expect that a document has not changed, in what is set and in how it is saved with its defaults. */
static void expect_unchanged(const struct workload *workload, const struct workload *before, size_t refused,
		const char *name)
{
	char *expected = saved(before, WD_SAVE_DEFAULTS), *text = saved(workload, WD_SAVE_DEFAULTS);

	if (!expect(wd_equal(&workload_schema, workload, before), name, __FILE__, __LINE__)) {
		fprintf(stderr, "%s: changed when allocation %zu was refused\n", name, refused);
	}
	expect_string(text, expected, name, __FILE__, __LINE__);
	free(expected);
	free(text);
}

/** Refuse one allocation of a change after another, and expect that each time nothing changes. */
static void refuse_each(change_fn change, const char *name)
{
	struct workload *before = load(rich_manifest);
	bool done = false;
	size_t refused = 0;

	while (!done && refused < 1000) {
		struct counted counted = { 0, 0, 0 };
		struct wd_options options = counted_options(&counted);
		struct workload *workload = load_with(&options);

		counted.refuse_at = counted.calls + ++refused;
		done = change(workload, &options);
		if (!done) {
			expect_unchanged(workload, before, refused, name);
			expect(change(workload, &options), name, __FILE__, __LINE__); /* once there is memory */
		}
		expect(!wd_equal(&workload_schema, workload, before), name, __FILE__, __LINE__);
		wd_free(&workload_schema, workload, &options);
		expect_int((long long)counted.live, 0, name, __FILE__, __LINE__);
	}
	expect(done && refused > 1, name, __FILE__, __LINE__);
	workload_free(before);
}

#define REFUSE_EACH(change) refuse_each(change, #change)

/* ---- changes ----------------------------------------------------------------------------------------------------- */

static bool set_new_string(struct workload *workload, const struct wd_options *options)
{
	return wd_set_string(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_MEMORY_LIMIT, "8G", options) == WD_OK;
}

static bool replace_string(struct workload *workload, const struct wd_options *options)
{
	return wd_set_string(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_IMAGE, "another", options) == WD_OK;
}

static bool replace_number(struct workload *workload, const struct wd_options *options)
{
	return wd_set_string(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_CPU, "250m", options) == WD_OK;
}

static bool replace_json(struct workload *workload, const struct wd_options *options)
{
	return wd_set_string(&workload_structure, workload, WORKLOAD_STATUS, "[{}, [1]]", options) == WD_OK;
}

static bool put_new_entry(struct workload *workload, const struct wd_options *options)
{
	return wd_map_put(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_ENVIRONMENT, "NEW", "1", options) == WD_OK;
}

static bool put_first_entry(struct workload *workload, const struct wd_options *options)
{
	return wd_map_put(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_LABELS, "NEW", "1", options) == WD_OK;
}

static bool put_deleted_entry(struct workload *workload, const struct wd_options *options)
{
	return wd_map_put(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_ENVIRONMENT, "N", NULL, options) == WD_OK;
}

static bool replace_entry(struct workload *workload, const struct wd_options *options)
{
	return wd_map_put(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_ENVIRONMENT, "OLD", "1", options) == WD_OK;
}

static bool add_item(struct workload *workload, const struct wd_options *options)
{
	return wd_item_add(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_PVCS, "new", options) != NULL;
}

static bool add_first_item(struct workload *workload, const struct wd_options *options)
{
	return wd_item_add(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_PORTS, "new", options) != NULL;
}

static bool set_item_removed(struct workload *workload, const struct wd_options *options)
{
	return wd_item_set_removed(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_PVCS, "new", options) == WD_OK;
}

static void changes_are_made_or_not(void)
{
	REFUSE_EACH(set_item_removed);
	REFUSE_EACH(set_new_string);
	REFUSE_EACH(replace_string);
	REFUSE_EACH(replace_number);
	REFUSE_EACH(replace_json);
	REFUSE_EACH(put_new_entry);
	REFUSE_EACH(put_first_entry);
	REFUSE_EACH(put_deleted_entry);
	REFUSE_EACH(replace_entry);
	REFUSE_EACH(add_item);
	REFUSE_EACH(add_first_item);
}

static void structures_are_added_or_not(void)
{
	enum wd_status status = WD_NO_MEMORY;
	size_t refused = 0;

	while (status == WD_NO_MEMORY && refused < 1000) {
		struct counted counted = { 0, 0, 0 };
		struct wd_options options = counted_options(&counted);
		void *data = NULL;
		struct workload *workload;

		EXPECT_INT(wd_new(&workload_schema, WORKLOAD_KIND_DISTRIBUTED, &options, &data), WD_OK);
		workload = data;
		counted.refuse_at = counted.calls + ++refused;
		if (wd_structure_add(&workload_structure, workload, WORKLOAD_MASTER_SPEC, &options)) {
			status = WD_OK;
		} else {
			EXPECT(workload->master_spec == NULL && !workload_is_set(workload, WORKLOAD_MASTER_SPEC));
			EXPECT(wd_structure_add(&workload_structure, workload, WORKLOAD_MASTER_SPEC, &options) != NULL);
		}
		EXPECT_INT(workload->master_spec->image_pull_policy, WORKLOAD_PULL_POLICY_ALWAYS);
		wd_free(&workload_schema, workload, &options);
		EXPECT_INT(counted.live, 0);
	}
	EXPECT(status == WD_OK && refused > 1);
}

static void a_cleared_field_is_gone_in_any_case(void)
{
	for (unsigned field = 0; field < WORKLOAD_SPEC_FIELD_COUNT; field++) {
		struct counted counted = { 0, 0, 0 };
		struct wd_options options = counted_options(&counted);
		struct workload *workload = load_with(&options);
		enum wd_status status;

		counted.refuse_at = counted.calls + 1;
		status = wd_clear(&workload_spec_structure, &workload->spec, field, &options);
		EXPECT(status == WD_OK || status == WD_NO_MEMORY);
		EXPECT(!wd_is_set(&workload_spec_structure, &workload->spec, field));
		counted.refuse_at = 0;
		EXPECT_INT(wd_clear(&workload_spec_structure, &workload->spec, field, &options), WD_OK);
		wd_free(&workload_schema, workload, &options);
		EXPECT_INT(counted.live, 0);
	}
}

/* ---- what makes something out of a document ---------------------------------------------------------------------- */

/** Work that gives its result back.  \return WD_OK, WD_INVALID or WD_NO_MEMORY. */
typedef enum wd_status (*work_fn)(const struct workload *workload, const struct wd_options *options);

/** Refuse one allocation of a work after another: nothing is left behind. */
static void refuse_each_of(work_fn work, const struct workload *workload, enum wd_status expected)
{
	struct counted counted;
	struct wd_options options = counted_options(&counted);
	enum wd_status status = WD_NO_MEMORY;
	size_t refused = 0;

	while (status == WD_NO_MEMORY && refused < 10000) {
		counted = (struct counted){ .refuse_at = ++refused };
		status = work(workload, &options);
		EXPECT_INT(counted.live, 0);
		EXPECT(status == WD_NO_MEMORY || counted.calls < refused);
	}
	EXPECT_INT(status, expected);
	EXPECT(refused > 1);
}

static enum wd_status make(const struct workload *workload, const struct wd_options *options)
{
	void *data = NULL;
	enum wd_status status = wd_new(&workload_schema, (int)workload->kind, options, &data);

	EXPECT((data != NULL) == (status == WD_OK));
	wd_free(&workload_schema, data, options);
	return status;
}

/** What is set stays, whichever allocation is refused. */
static enum wd_status refresh(const struct workload *workload, const struct wd_options *options)
{
	void *data = NULL;
	enum wd_status status = wd_copy(&workload_schema, workload, options, &data);

	if (status == WD_OK) {
		status = wd_refresh_defaults(&workload_schema, data, options);
		EXPECT(wd_equal(&workload_schema, data, workload));
	}
	wd_free(&workload_schema, data, options);
	return status;
}

static enum wd_status copy(const struct workload *workload, const struct wd_options *options)
{
	void *data = NULL;
	enum wd_status status = wd_copy(&workload_schema, workload, options, &data);

	EXPECT((data != NULL) == (status == WD_OK));
	EXPECT(data == NULL || wd_equal(&workload_schema, workload, data));
	wd_free(&workload_schema, data, options);
	return status;
}

static enum wd_status validate(const struct workload *workload, const struct wd_options *options)
{
	struct wd_report *report = NULL;
	enum wd_status status = wd_validate(&workload_schema, workload, options, &report);

	EXPECT((report == NULL) == (status == WD_NO_MEMORY));
	wd_report_free(report);
	return status;
}

static enum wd_status save_with(const struct workload *workload, const struct wd_options *options, unsigned flags)
{
	char *text = NULL;
	enum wd_status status = wd_save_text(&workload_schema, workload, flags, options, &text, NULL);

	EXPECT((text != NULL) == (status == WD_OK));
	if (text) {
		options->mem_fn(options->mem_ctx, text, 0);
	}
	return status;
}

/** Load what is saved, in the form of the flags. */
static enum wd_status load_saved(const struct workload *workload, const struct wd_options *options, unsigned flags)
{
	char *text = NULL;
	size_t length = 0;
	void *data = NULL;
	enum wd_status status = wd_save_text(&workload_schema, workload, flags, options, &text, &length);

	if (status == WD_OK) {
		status = flags & WD_SAVE_NORMAL ? wd_load_normal(&workload_schema, text, length, options, &data)
			: wd_load(&workload_schema, text, length, options, &data, NULL);
		options->mem_fn(options->mem_ctx, text, 0);
	}
	EXPECT((data != NULL) == (status == WD_OK));
	EXPECT(data == NULL || wd_equal(&workload_schema, workload, data));
	wd_free(&workload_schema, data, options);
	return status;
}

static enum wd_status load_again(const struct workload *workload, const struct wd_options *options)
{
	return load_saved(workload, options, WD_SAVE_YAML);
}

static enum wd_status load_normal(const struct workload *workload, const struct wd_options *options)
{
	return load_saved(workload, options, WD_SAVE_NORMAL);
}

static enum wd_status save_yaml(const struct workload *workload, const struct wd_options *options)
{
	return save_with(workload, options, WD_SAVE_YAML | WD_SAVE_DEFAULTS);
}

static enum wd_status save_json(const struct workload *workload, const struct wd_options *options)
{
	return save_with(workload, options, WD_SAVE_JSON);
}

static void nothing_is_left_behind(void)
{
	struct workload *rich = load(rich_manifest), *wrong = workload_copy(rich);

	workload_spec_set_memory(&wrong->spec, "much");
	workload_spec_add_ports(&wrong->spec, "empty");
	strcpy(wrong->status, "{");
	refuse_each_of(make, rich, WD_OK);
	refuse_each_of(copy, rich, WD_OK);
	refuse_each_of(refresh, rich, WD_OK);
	refuse_each_of(load_again, rich, WD_OK);
	refuse_each_of(load_normal, rich, WD_OK);
	refuse_each_of(validate, rich, WD_OK);
	refuse_each_of(validate, wrong, WD_INVALID);
	refuse_each_of(save_yaml, rich, WD_OK);
	refuse_each_of(save_json, rich, WD_OK);
	refuse_each_of(save_yaml, wrong, WD_INVALID);
	refuse_each_of(save_json, wrong, WD_INVALID);
	workload_free(rich);
	workload_free(wrong);
}

const struct test refusal_tests[] = {
	{ "changes are made or not", changes_are_made_or_not },
	{ "structures are added or not", structures_are_added_or_not },
	{ "a cleared field is gone in any case", a_cleared_field_is_gone_in_any_case },
	{ "nothing is left behind", nothing_is_left_behind },
	END_OF_TESTS
};
