/* by_number.c - fields of every type read and set by their number; what they cannot hold is refused. */
#define WD_NONNULL(...) /* misuse is tested, too */

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "scalars.h"

#define FIELDS &scalars_structure, file
#define SET(what, field, value) wd_set_##what(FIELDS, SCALARS_##field, value, NULL)
#define GET(what, field) wd_get_##what(FIELDS, SCALARS_##field)

static int failures;

static void expect(bool holds, const char *what)
{
	if (!holds) {
		fprintf(stderr, "by_number: %s\n", what);
		failures++;
	}
}

static bool is_text(const char *text, const char *expected)
{
	return text ? expected && strcmp(text, expected) == 0 : expected == NULL;
}

static void check_integers(struct scalars *file)
{
	expect(SET(integer, BYTE, 255) == WD_OK && file->byte == 255 && GET(integer, BYTE) == 255, "8 bits");
	expect(SET(integer, BYTE, 256) == WD_INVALID && SET(integer, BYTE, -1) == WD_INVALID && file->byte == 255, "9 bits");
	expect(SET(integer, OFFSET, -32768) == WD_OK && GET(integer, OFFSET) == -32768 && GET(unsigned, OFFSET) == 0, "a sign");
	expect(SET(integer, OFFSET, 32768) == WD_INVALID && SET(integer, OFFSET, -32769) == WD_INVALID, "16 bits");
	expect(SET(unsigned, SIZE, UINT64_MAX) == WD_OK && file->size == UINT64_MAX, "64 bits without a sign");
	expect(GET(unsigned, SIZE) == UINT64_MAX && GET(integer, SIZE) == INT64_MAX && GET(number, SIZE) == 18446744073709551615.0,
			"what is above INT64_MAX");
	expect(SET(unsigned, INTEGER, UINT64_MAX) == WD_INVALID && SET(unsigned, INTEGER, INT64_MAX) == WD_OK
			&& SET(unsigned, BYTE, UINT64_MAX) == WD_INVALID && SET(unsigned, SHARE, 1) == WD_MISUSE, "64 bits with a sign");
	expect(SET(integer, SHARE, 1) == WD_MISUSE && SET(integer, NAME, 1) == WD_MISUSE && SET(integer, WAIT, 1) == WD_MISUSE
			&& SET(integer, SIZES, 1) == WD_MISUSE, "no integers");
	expect(GET(integer, WAIT) == 60000 && GET(number, WAIT) == 60000 && is_text(GET(string, WAIT), "1m"), "an amount");
}

static void check_numbers(struct scalars *file)
{
	expect(SET(number, RATIO, 0.5) == WD_OK && file->ratio == 0.5f && GET(number, RATIO) == 0.5, "a float");
	expect(SET(number, RATIO, 1e300) == WD_INVALID && SET(number, RATIO, (double)NAN) == WD_INVALID && file->ratio == 0.5f
			&& SET(number, SHARE, 1e300) == WD_OK && SET(number, SHARE, (double)-INFINITY) == WD_INVALID, "what it cannot hold");
	expect(wd_set_string(FIELDS, SCALARS_TEXT, "500m", NULL) == WD_OK && is_text(GET(string, TEXT), "500m"), "with its text");
	expect(SET(number, TEXT, 0.25) == WD_OK && is_text(GET(string, TEXT), NULL), "a text that says something else");
	expect(SET(number, BYTE, 1) == WD_MISUSE && GET(number, BYTE) == 255, "an integer is a number to read");
}

static void check_words(struct scalars *file)
{
	const int64_t both = SCALARS_PERMISSION_READ | SCALARS_PERMISSION_OWN;

	expect(wd_set_string(FIELDS, SCALARS_LEVEL, "+1", NULL) == WD_OK && file->level == SCALARS_LEVEL_PLUS_ONE
			&& GET(integer, LEVEL) == 10, "a word");
	expect(wd_set_string(FIELDS, SCALARS_LEVEL, "most", NULL) == WD_INVALID
			&& wd_set_string(FIELDS, SCALARS_LEVEL, "", NULL) == WD_INVALID && SET(integer, LEVEL, 0) == WD_INVALID
			&& SET(integer, LEVEL, -1) == WD_INVALID && is_text(GET(string, LEVEL), "+1"), "no word");
	expect(SET(integer, PERMISSIONS, both) == WD_OK && file->permissions == both && GET(integer, PERMISSIONS) == both
			&& scalars_is_set(file, SCALARS_PERMISSIONS), "flags");
	expect(GET(count, PERMISSIONS) == 2 && is_text(wd_get_element_string(FIELDS, SCALARS_PERMISSIONS, 1), "own")
			&& !wd_get_element_string(FIELDS, SCALARS_PERMISSIONS, 2)
			&& !wd_get_element(FIELDS, SCALARS_PERMISSIONS, 0), "the words of flags");
	expect(SET(integer, PERMISSIONS, 8) == WD_INVALID && SET(integer, PERMISSIONS, both | 8) == WD_INVALID
			&& SET(integer, PERMISSIONS, -1) == WD_INVALID && SET(integer, PERMISSIONS, INT64_C(1) << 40) == WD_INVALID
			&& GET(integer, PERMISSIONS) == both, "no flags");
	expect(SET(integer, PERMISSIONS, 0) == WD_OK && GET(count, PERMISSIONS) == 0, "no words");
}

static void check_texts(struct scalars *file)
{
	expect(wd_set_instead(FIELDS, SCALARS_GATE, "${PORT}", NULL) == WD_OK && is_text(GET(string, GATE), "${PORT}")
			&& GET(integer, GATE) == 0, "a text in place of a number");
	expect(wd_set_instead(FIELDS, SCALARS_GATE, "PORT", NULL) == WD_INVALID && is_text(GET(string, GATE), "${PORT}")
			&& wd_set_instead(FIELDS, SCALARS_BYTE, "${PORT}", NULL) == WD_MISUSE, "no such text");
	expect(SET(integer, GATE, 81) == WD_OK && is_text(GET(string, GATE), NULL) && GET(integer, GATE) == 81, "a number again");
	expect(wd_set_instead(FIELDS, SCALARS_PATH, "${PATH}", NULL) == WD_OK && is_text(file->path, "${PATH}"),
			"a text in place of a string");
	expect(wd_set_instead(FIELDS, SCALARS_OPEN, "${OPEN}", NULL) == WD_OK && SET(boolean, OPEN, true) == WD_OK
			&& !file->open_or_text && file->open, "a boolean in place of a text");
	expect(wd_set_null(FIELDS, SCALARS_OPEN, NULL) && wd_is_null(FIELDS, SCALARS_OPEN) && !GET(boolean, OPEN), "null");
	expect(SET(boolean, OPEN, false) == WD_OK && !wd_is_null(FIELDS, SCALARS_OPEN) && !wd_is_null(FIELDS, SCALARS_NAME)
			&& !wd_is_null(FIELDS, SCALARS_FIELD_COUNT) && !wd_is_null(NULL, file, 0), "not null");
}

static void check_elements(struct scalars *file)
{
	const struct wd_structure *sizes = scalars_structure.fields[SCALARS_SIZES].type->elements;
	const struct wd_structure *rows = scalars_structure.fields[SCALARS_MATRIX].type->elements;
	void *element = wd_list_insert(FIELDS, SCALARS_SIZES, 0, NULL), *row;

	expect(wd_set_integer(sizes, element, 0, 65535, NULL) == WD_OK && file->sizes[0] == 65535, "an element");
	expect(wd_set_integer(sizes, element, 0, 65536, NULL) == WD_INVALID && wd_set_integer(sizes, element, 1, 0, NULL) == WD_MISUSE
			&& wd_is_set(sizes, element, 0) && !wd_is_set(sizes, element, 1), "an element that cannot hold it");
	row = wd_list_open(FIELDS, SCALARS_MATRIX, NULL);
	expect(row && wd_get_count(rows, row, 0) == 2 && wd_list_open(rows, row, 0, NULL) == wd_get_element(rows, row, 0, 0), "a row");
	expect(!wd_get_element(rows, row, 0, 2) && !wd_get_element(FIELDS, SCALARS_MATRIX, 2), "no row");
}

int main(void)
{
	struct scalars *file = scalars_new(SCALARS_KIND_SCALARS);

	check_integers(file);
	check_numbers(file);
	check_words(file);
	check_texts(file);
	check_elements(file);
	scalars_free(file);
	return failures > 0;
}
