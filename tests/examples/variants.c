/* variants.c - variants and embedded structures through the typed functions. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "block.h"
#include "block_cyaml.h"

static int failures;

static void expect(bool holds, const char *what)
{
	if (!holds) {
		fprintf(stderr, "variants: %s\n", what);
		failures++;
	}
}

static void fill(struct block *drive)
{
	struct block_file_drive *file = block_add_file(drive);
	struct block_qcow2 *image;

	block_file_drive_set_filename(file, "x");
	expect(drive->driver == BLOCK_DRIVE_DRIVER_FILE && block_is_set(drive, BLOCK_DRIVER) && file->locking, "a variant");
	image = block_add_qcow2(drive);
	expect(drive->driver == BLOCK_DRIVE_DRIVER_QCOW2 && drive->file == NULL, "another variant takes its place");
	block_base_set_node_name(&drive->base, "first");
	block_network_add_server(block_add_network(block_qcow2_file_either_add_structure(block_qcow2_add_file(image))));
	block_unix_set_path(block_address_add_local(&image->file.structure->network->server), "/run/x");
	block_qcow2_set_backing_null(image);
	block_qcow2_add_numbers(image, "x-a")->value = 5;
}

int main(void)
{
	const cyaml_config_t config = { .mem_fn = cyaml_mem, .log_level = CYAML_LOG_ERROR };
	struct block *drive = block_new(BLOCK_KIND_DRIVE), *copy, *loaded = NULL;
	struct wd_report *report = NULL;
	char *text = NULL;
	size_t length = 0;

	fill(drive);
	copy = block_copy(drive);
	expect(block_equal(drive, copy), "a copy is equal");
	block_base_set_read_only(&copy->base, true);
	expect(!block_equal(drive, copy), "what is embedded is compared");
	block_free(copy);
	copy = block_copy(drive);
	block_unix_set_path(copy->qcow2->file.structure->network->server.local, "/run/y");
	expect(!block_equal(drive, copy), "variants are compared");
	block_free(copy);
	expect(block_validate(drive, NULL, &report) == WD_OK, "what was built is right");
	wd_report_free(report);
	expect(block_save_text(drive, WD_SAVE_JSON, &text, &length) == WD_OK, "it is saved");
	printf("%s---\n", text);
	expect(block_load_text(text, length, NULL, &copy, NULL) == WD_OK && block_equal(drive, copy), "and loaded");
	block_free(copy);
	free(text);
	expect(block_save_normal(drive, &text, &length) == WD_OK, "the normal form is saved");
	expect(cyaml_load_data((const uint8_t *)text, length, &config, &block_normal_form, (void **)&loaded, NULL) == CYAML_OK
			&& block_equal(drive, loaded), "libcyaml loads it");
	cyaml_free(&config, &block_normal_form, loaded, 0);
	free(text);
	block_set_driver(drive, BLOCK_DRIVE_DRIVER_NOTHING);
	expect(!block_is_set(drive, BLOCK_QCOW2) && block_validate(drive, NULL, &report) == WD_OK, "a variant without fields");
	wd_report_free(report);
	block_add_file(drive);
	block_base_set_auto_read_only(&drive->base, true);
	block_base_set_read_only(&drive->base, true);
	expect(block_validate(drive, NULL, &report) == WD_INVALID, "what was built is wrong");
	for (size_t i = 0; i < wd_report_finding_count(report); i++) {
		printf("%s: %s\n", wd_report_finding(report, i)->path, wd_report_finding(report, i)->message);
	}
	wd_report_free(report);
	block_free(drive);
	return failures > 0;
}
