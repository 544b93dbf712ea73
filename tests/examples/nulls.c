/* nulls.c - null through the typed functions: set, saved, copied, compared, and in the normal form. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "nul.h"
#include "nul_cyaml.h"

static int failures;

static void expect(bool holds, const char *what)
{
	if (!holds) {
		fprintf(stderr, "nulls: %s\n", what);
		failures++;
	}
}

static void fill(struct nul *root)
{
	nul_set_flag(root, true);
	nul_set_flag_null(root);
	nul_set_count(root, 5);
	nul_set_count_null(root);
	expect(nul_set_share_text(root, "1500m") == WD_INVALID && nul_set_share_text(root, "1.50") == WD_OK, "a number");
	nul_set_share_null(root);
	nul_set_name(root, "a");
	nul_set_name_null(root);
	nul_set_level_null(root);
	nul_set_list_null(root);
	nul_set_labels_null(root);
	nul_part_set_id(nul_add_part(root), "x");
	nul_set_part_null(root);
	nul_part_set_id(&root->whole, "y");
	nul_set_whole_null(root);
	expect(nul_add_names(root) != NULL && nul_add_number(root) != NULL && nul_add_levels(root, NUL_LEVEL_UNSET) == WD_OK,
			"elements");
	root->numbers[0].value_is_null = true;
	nul_put_labels(root, "k", "v");
}

static void expect_null(const struct nul *root)
{
	expect(root->flag_is_null && root->count_is_null && root->share_is_null && root->share_text == NULL, "marks are set");
	expect(root->name == NULL && root->level == NUL_LEVEL_UNSET && root->part == NULL && root->whole.id == NULL,
			"null is empty");
	expect(nul_is_set(root, NUL_NAME) && nul_is_set(root, NUL_FLAG) && nul_is_set(root, NUL_LIST), "null is set");
	expect(root->names_count == 1 && root->names[0].value == NULL, "an element is null");
}

int main(void)
{
	const cyaml_config_t config = { .mem_fn = cyaml_mem, .log_level = CYAML_LOG_ERROR };
	struct nul *root = nul_new(NUL_KIND_NUL), *copy, *loaded = NULL;
	struct wd_report *report = NULL;
	char *text = NULL;
	size_t length = 0;

	fill(root);
	expect_null(root);
	copy = nul_copy(root);
	expect(nul_equal(root, copy), "a copy is equal");
	nul_set_count(copy, root->count);
	expect(!nul_equal(root, copy) && !copy->count_is_null, "null is not a number");
	nul_free(copy);
	expect(nul_validate(root, NULL, &report) == WD_OK, "null is right");
	wd_report_free(report);
	expect(nul_save_text(root, WD_SAVE_JSON, &text, &length) == WD_OK, "it is saved");
	printf("%s\n", text);
	expect(nul_load_text(text, length, NULL, &copy, NULL) == WD_OK && nul_equal(root, copy), "what is saved is loaded");
	nul_free(copy);
	free(text);
	expect(nul_save_normal(root, &text, &length) == WD_OK, "the normal form is saved");
	expect(cyaml_load_data((const uint8_t *)text, length, &config, &nul_normal_form, (void **)&loaded, NULL) == CYAML_OK,
			"libcyaml loads the normal form");
	expect(nul_equal(root, loaded), "libcyaml loads null");
	cyaml_free(&config, &nul_normal_form, loaded, 0);
	free(text);
	nul_clear(root, NUL_COUNT);
	expect(!root->count_is_null && root->count == 3 && !nul_is_set(root, NUL_COUNT), "a default takes the place of null");
	expect(!wd_set_null(&nul_structure, root, NUL_STRICT, NULL) && !wd_set_null(&nul_structure, root, NUL_ANY, NULL)
			&& !nul_is_set(root, NUL_STRICT), "null is refused where it is not a value");
	cyaml_free(&config, &nul_normal_form, root, 0);
	return failures > 0;
}
