/* carton.c - items with wrappers, of which none can remove an inherited one. */
#include <stdio.h>
#include <string.h>

#include "carton.h"

static int failures;

static void expect(bool holds, const char *what)
{
	if (!holds) {
		fprintf(stderr, "carton: %s\n", what);
		failures++;
	}
}

int main(void)
{
	struct carton *carton = carton_new(CARTON_KIND_ONE);
	struct carton_box *box = carton_add_box(carton);
	struct wd_report *report = NULL;

	expect(carton_box_put_labels(box, "a", NULL) == WD_INVALID && box->labels_count == 0, "nothing to remove");
	expect(carton_box_put_labels(box, "a", "b") == WD_OK, "an entry");
	expect(carton_box_put_labels(box, "a", NULL) == WD_INVALID && strcmp(box->labels[0].value, "b") == 0, "its value stays");
	expect(!wd_is_element_removed(&carton_box_structure, box, CARTON_BOX_LABELS, 0), "it removes nothing");
	expect(carton_box_add_flags(box, "c") != NULL, "an entry that is a boolean");
	box->flags[0].value = true;
	expect(!wd_is_element_removed(&carton_box_structure, box, CARTON_BOX_FLAGS, 0), "its value is no mark");
	expect(carton_box_add_parts(box, "d") != NULL, "an item");
	carton_part_set_deleted(&box->parts[0], true);
	expect(!wd_is_element_removed(&carton_box_structure, box, CARTON_BOX_PARTS, 0), "its field is no mark");
	expect(wd_item_set_removed(&carton_box_structure, box, CARTON_BOX_PARTS, "d", NULL) == WD_INVALID
			&& box->parts_count == 1, "the item stays");
	expect(wd_validate(&carton_schema, carton, NULL, &report) == WD_OK, "all is right");
	wd_report_free(report);
	carton_free(carton);
	return failures > 0;
}
