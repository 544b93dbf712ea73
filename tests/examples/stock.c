/* stock.c - what removes an inherited entry, in a schema whose documents have a word of their own for it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stock.h"

static int failures;

static void expect(bool holds, const char *what)
{
	if (!holds) {
		fprintf(stderr, "stock: %s\n", what);
		failures++;
	}
}

/** Whether documents of some data hold a text. */
static bool saves(const struct stock *stock, const char *expected)
{
	char *text = NULL;
	size_t length;
	bool does = stock_save_text(stock, WD_SAVE_JSON, &text, &length) == WD_OK && strstr(text, expected);

	free(text);
	return does;
}

int main(void)
{
	struct stock *stock = stock_new(STOCK_KIND_STORE);
	struct stock_spec *spec = &stock->spec;
	struct wd_field_place place;

	stock_spec_set_name(spec, "cellar");
	expect(stock_spec_put_labels(spec, "a", NULL) == WD_OK, "an entry that removes one");
	expect(spec->labels[0].deleted && spec->labels[0].value == NULL, "its mark");
	expect(wd_is_element_removed(&stock_spec_structure, spec, STOCK_SPEC_LABELS, 0), "its mark for any schema");
	expect(saves(stock, "\"removed\": true"), "its word");
	expect(wd_item_set_removed(stock_schema.root, stock, STOCK_DOCKS, "b", NULL) == WD_INVALID && stock->docks_count == 0,
			"a plain item is not removed");
	expect(wd_item_set_removed(&stock_spec_structure, spec, STOCK_SPEC_SHELVES, "top", NULL) == WD_OK
			&& spec->shelves[0].deleted, "a new item that removes one");
	expect(stock_spec_remove_shelves(spec, "top"), "the item is gone");
	expect(stock_spec_put_labels(spec, "a", "b") == WD_OK && !spec->labels[0].deleted, "a value in its place");
	expect(stock_put_notes(stock, "a", NULL) == WD_INVALID && stock->notes_count == 0, "a map without a wrapper");
	expect(stock_spec_add_shelves(spec, "low") && !spec->shelves[0].deleted, "an item");
	expect(wd_path_find(&stock_schema, stock, "spec.shelves.entries.low.val.height", &place)
			&& place.structure == &stock_shelf_structure, "a path");
	expect(wd_path_find(&stock_schema, stock, "spec.shelves.items.low.value.height", &place)
			&& place.structure == &stock_spec_structure, "a path with other words");
	spec->shelves[0].deleted = true;
	expect(saves(stock, "\"low\": {\n          \"removed\": true\n        }"), "an item that removes one");
	expect(stock_add_docks(stock, "north") && !wd_is_element_removed(stock_schema.root, stock, STOCK_DOCKS, 0), "a plain item");
	stock_free(stock);
	return failures > 0;
}
