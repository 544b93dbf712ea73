/* scalars.c - scalars of every type, flags and fixed arrays through the typed functions, and through libcyaml. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "scalars.h"
#include "scalars_cyaml.h"

static int failures;

static void expect(bool holds, const char *what)
{
	if (!holds) {
		fprintf(stderr, "scalars: %s\n", what);
		failures++;
	}
}

static void fill_numbers(struct scalars *file)
{
	expect(file->offset == -1 && file->share == 0.5 && file->digit == SCALARS_SIZE_MAX_OF_ALL, "defaults are stored");
	expect(file->level == SCALARS_LEVEL_MINUS && SCALARS_LEVEL_MINUS == -3 && SCALARS_LEVEL_PLUS_ONE == 10
			&& SCALARS_LEVEL_NEARLY == -2, "a value has the number of its row, or follows the one before");
	scalars_set_byte(file, 255);
	scalars_set_size(file, UINT64_MAX);
	scalars_set_offset(file, -100);
	scalars_set_ratio(file, 0.1f);
	scalars_set_level(file, SCALARS_LEVEL_PLUS_ONE);
	expect(scalars_set_share_text(file, "2.5e-1") == WD_OK && file->share == 0.25, "a number is set by its text");
	expect(scalars_set_share_text(file, "half") == WD_INVALID && scalars_set_share_text(file, ".5") == WD_INVALID
			&& scalars_set_share_text(file, "500m") == WD_INVALID, "what is no YAML number is refused");
	expect(scalars_set_text_text(file, "500m") == WD_OK && file->text == 0.5, "thousandths are set by their text");
	expect(scalars_add_sizes(file, 65535) == WD_OK, "an element of 16 bits is added");
}

static void fill_arrays(struct scalars *file)
{
	static const int16_t numbers[3] = { -1, 0, 32767 };
	struct scalars_point *line = scalars_add_line(file);

	expect(line == file->line && line[1].y == 1, "the elements of a fixed array have their defaults");
	scalars_point_set_x(&line[0], 7);
	scalars_point_set_y(&line[1], 8);
	expect(scalars_add_line(file)[1].y == 8, "what is set is kept");
	scalars_set_triple(file, numbers);
	expect(scalars_set_pair(file, 0, "one") == WD_OK && scalars_set_pair(file, 1, "two") == WD_OK
			&& scalars_set_pair(file, 2, "three") == WD_INVALID, "an index is checked");
	expect(scalars_set_pair(file, 0, "first") == WD_OK && strcmp(file->pair[0], "first") == 0, "a text is replaced");
	expect(!wd_list_remove(&scalars_structure, file, SCALARS_TRIPLE, 0, NULL)
			&& !wd_list_insert(&scalars_structure, file, SCALARS_TRIPLE, 0, NULL), "a fixed array keeps its elements");
}

static void fill_keyed(struct scalars *file)
{
	struct scalars_host *host = scalars_add_host(file), *other = scalars_add_host(file);

	host = &file->hosts[0];
	scalars_host_set_name(host, "a");
	scalars_host_set_name(other, "a");
	scalars_host_set_port(other, 81);
	expect(scalars_find_host(file, "a", 80) == host && scalars_find_host(file, "a", 81) == other
			&& !scalars_find_host(file, "b", 80), "an element is found by its key");
	expect(scalars_find_sizes(file, 65535) == 0 && scalars_find_sizes(file, 1) == file->sizes_count, "so is a value");
}

static void fill_quantities(struct scalars *file)
{
	expect(strcmp(file->wait, "1m") == 0 && file->wait_value == 60000, "a default has an amount");
	expect(scalars_set_wait(file, "1h30m") == WD_OK && file->wait_value == 5400000, "a text is set with its amount");
	expect(scalars_set_wait(file, "soon") == WD_INVALID && file->wait_value == 5400000, "an invalid quantity is refused");
	expect(scalars_set_room(file, "-1.5KiB") == WD_OK && file->room_value == -1536, "a fraction of a unit may be whole");
	expect(scalars_clear(file, SCALARS_ROOM) == WD_OK && !file->room && file->room_value == 0, "an amount is cleared");
	expect(scalars_clear(file, SCALARS_WAIT) == WD_OK && file->wait_value == 60000, "a default has its amount again");
}

static void fill_texts(struct scalars *file)
{
	expect(scalars_set_gate_or_text(file, "${PORT}") == WD_OK && strcmp(file->gate_or_text, "${PORT}") == 0,
			"a text is set in place of a number");
	expect(scalars_set_gate_or_text(file, "$PORT") == WD_INVALID && scalars_set_gate_or_text(file, NULL) == WD_MISUSE,
			"a text in place of a value has its format");
	scalars_set_gate(file, 81);
	expect(file->gate == 81 && !file->gate_or_text, "a value takes the place of a text");
	expect(scalars_set_open_or_text(file, "${IT}") == WD_OK && scalars_clear(file, SCALARS_OPEN) == WD_OK
			&& !file->open_or_text, "a text is cleared");
	expect(scalars_set_hue_or_text(file, "${HUE}") == WD_OK && scalars_set_weight_or_text(file, "${W}") == WD_OK
			&& scalars_set_weight_text(file, "2.50") == WD_OK && !file->weight_or_text, "a number has two texts");
	scalars_add_gates(file)->value_or_text = NULL;
	file->gates[0].value = 5;
}

static void fill_defaults(struct scalars *file)
{
	expect(file->doors_count == 2 && file->doors[1] == 443 && file->steps_count == 2 && strcmp(file->steps[0], "a b") == 0
			&& file->corner[0].value == 0.5 && file->side[1] == 2, "the default of a list is stored");
	expect(file->usual == (SCALARS_PERMISSION_READ | SCALARS_PERMISSION_EXECUTE), "so is that of flags");
	expect(scalars_remove_door(file, 0) && file->doors_count == 1 && scalars_is_set(file, SCALARS_DOORS),
			"what is left of a default is set");
	expect(scalars_clear(file, SCALARS_DOORS) == WD_OK && file->doors_count == 2 && file->doors[0] == 80,
			"a default is stored again");
	expect(scalars_add_door(file, 22) == WD_OK && file->doors_count == 3, "an element follows the default");
}

static void fill_flags(struct scalars *file)
{
	expect(SCALARS_PERMISSION_READ == 1 && SCALARS_PERMISSION_WRITE == 2 && SCALARS_PERMISSION_EXECUTE == 64
			&& SCALARS_PERMISSION_OWN == 128, "values are bits");
	scalars_set_permissions(file, SCALARS_PERMISSION_READ | SCALARS_PERMISSION_OWN);
	scalars_add_grants(file, "jane")->value = SCALARS_PERMISSION_EXECUTE;
	scalars_add_grants(file, "joe");
}

static void expect_findings(struct scalars *file, const char *expected)
{
	char found[512] = "";
	struct wd_report *report = NULL;

	scalars_validate(file, NULL, &report);
	for (size_t i = 0; i < wd_report_finding_count(report); i++) {
		strcat(strcat(strcat(strcat(found, wd_report_finding(report, i)->path), ": "), wd_report_finding(report, i)->message), "\n");
	}
	if (strcmp(found, expected) != 0) {
		fprintf(stderr, "scalars: found %s", found);
		failures++;
	}
	wd_report_free(report);
}

static void check_refusals(struct scalars *file)
{
	char *text = NULL;

	file->permissions |= 8;
	scalars_host_set_port(&file->hosts[0], 81);
	scalars_set_offset(file, -101);
	file->triple[1] = 0;
	free(file->pair[1]);
	file->pair[1] = NULL;
	expect_findings(file, "hosts[1].hostName: an earlier element of hosts has the same hostName and port\n"
			"offset: \"-101\" is out of range: offset must be from -100 to 32767\n"
			"pair[1]: pair is set, but NULL\n"
			"permissions: permissions has bits that are none of its values\n");
	expect(scalars_save_text(file, 0, &text, NULL) == WD_INVALID && text == NULL, "what has no words is not saved");
	file->permissions = SCALARS_PERMISSION_READ | SCALARS_PERMISSION_WRITE | SCALARS_PERMISSION_EXECUTE
		| SCALARS_PERMISSION_OWN;
	scalars_set_pair(file, 1, "two");
	scalars_set_offset(file, 0);
	scalars_remove_host(file, 1);
	expect_findings(file, "permissions: permissions has 4 elements: at most 3 are allowed\n");
	scalars_set_permissions(file, SCALARS_PERMISSION_READ);
}

static void check_with_libcyaml(struct scalars *file)
{
	const cyaml_config_t config = { .mem_fn = cyaml_mem, .log_level = CYAML_LOG_ERROR };
	struct scalars *loaded = NULL;
	char *text = NULL;
	size_t length = 0;

	expect(scalars_save_normal(file, &text, &length) == WD_OK, "the normal form is saved");
	expect(cyaml_load_data((const uint8_t *)text, length, &config, &scalars_normal_form, (void **)&loaded, NULL) == CYAML_OK
			&& scalars_equal(file, loaded), "libcyaml loads what was built");
	cyaml_free(&config, &scalars_normal_form, loaded, 0);
	free(text);
	expect(scalars_save_text(file, 0, &text, &length) == WD_OK
			&& scalars_load_text(text, length, NULL, &loaded, NULL) == WD_OK && scalars_equal(file, loaded),
			"what is saved is loaded");
	puts(text);
	scalars_free(loaded);
	free(text);
}

int main(void)
{
	const cyaml_config_t config = { .mem_fn = cyaml_mem, .log_level = CYAML_LOG_ERROR };
	struct scalars *file = scalars_new(SCALARS_KIND_SCALARS), *copy;

	fill_numbers(file);
	fill_arrays(file);
	fill_flags(file);
	fill_keyed(file);
	fill_quantities(file);
	fill_texts(file);
	fill_defaults(file);
	expect_findings(file, "");
	copy = scalars_copy(file);
	expect(scalars_equal(file, copy) && copy->pair[0] != file->pair[0], "a copy is equal, and has texts of its own");
	copy->line[0].x = 6;
	expect(!scalars_equal(file, copy), "the elements of a fixed array are compared");
	expect(scalars_clear(copy, SCALARS_PAIR) == WD_OK && copy->pair[0] == NULL && copy->pair[1] == NULL
			&& !scalars_is_set(copy, SCALARS_PAIR), "a fixed array is cleared");
	scalars_free(copy);
	check_refusals(file);
	check_with_libcyaml(file);
	cyaml_free(&config, &scalars_normal_form, file, 0);
	return failures > 0;
}
