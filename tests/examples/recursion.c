/* recursion.c - structures within themselves through the typed functions, and too deep. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tree.h"
#include "tree_cyaml.h"

static int failures;

static void expect(bool holds, const char *what)
{
	if (!holds) {
		fprintf(stderr, "recursion: %s\n", what);
		failures++;
	}
}

static void name(struct tree_node *node, const char *text)
{
	tree_node_set_name(node, text);
	wd_mark(&tree_node_structure, node, TREE_NODE_CHILDREN, NULL);
}

static void check(const struct tree *tree, enum wd_status expected)
{
	struct wd_report *report;

	expect(tree_validate(tree, NULL, &report) == expected, "what was built is checked");
	for (size_t i = 0; i < wd_report_finding_count(report); i++) {
		printf("%s: %s\n", wd_code_string(wd_report_finding(report, i)->code), wd_report_finding(report, i)->message);
	}
	wd_report_free(report);
}

int main(void)
{
	const cyaml_config_t config = { .mem_fn = cyaml_mem, .log_level = CYAML_LOG_ERROR };
	struct tree *tree = tree_new(TREE_KIND_TREE), *copy, *loaded = NULL;
	struct tree_node *node = &tree->node;
	char *text = NULL;
	size_t length = 0;

	name(node, "a");
	name(tree_node_add_left(node), "b");
	name(tree_node_add_children(node->left), "c");
	name(&tree_node_add_named(&node->left->children[0], "k")->value, "d");
	name(tree_node_add_items(node, "label"), "e");
	expect(node->left->size == 5, "a part has its defaults");
	check(tree, WD_OK);
	copy = tree_copy(tree);
	expect(tree_equal(tree, copy), "a copy is equal");
	tree_node_set_size(&copy->node.left->children[0].named[0].value, 6);
	expect(!tree_equal(tree, copy), "the innermost part is compared");
	tree_free(copy);
	expect(tree_save_text(tree, WD_SAVE_JSON, &text, &length) == WD_OK, "it is saved");
	expect(tree_load_text(text, length, NULL, &copy, NULL) == WD_OK && tree_equal(tree, copy), "and loaded");
	tree_free(copy);
	free(text);
	expect(tree_save_normal(tree, &text, &length) == WD_OK, "the normal form is saved");
	expect(cyaml_load_data((const uint8_t *)text, length, &config, &tree_normal_form, (void **)&loaded, NULL) == CYAML_OK
			&& tree_equal(tree, loaded), "libcyaml loads it");
	cyaml_free(&config, &tree_normal_form, loaded, 0);
	free(text);
	for (unsigned i = 0; i < 200; i++) {
		node = tree_node_add_left(node);
		name(node, "deep");
	}
	check(tree, WD_INVALID);
	tree_free(tree);
	return failures > 0;
}
