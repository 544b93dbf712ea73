/*
 * clear.c - wd_clear() of an embedded structure, for callgrind to count: pass_once of 1,000 fields, pass_twice of 2,000.
 */
#define _POSIX_C_SOURCE 200809L
#include <cyaml/cyaml.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "schema.h"
#include "workdef.h"

enum { ONCE = 1000, TWICE = 2 * ONCE };

struct inner {
	char *texts[TWICE];
};

struct outer {
	uint64_t set;
	struct inner inner;
};

/** What is cleared: the one field of a structure, which has a structure of texts. */
struct subject {
	struct outer data;
	cyaml_schema_field_t texts[TWICE + 1];
	cyaml_schema_field_t member;
	struct wd_field field;
	struct wd_structure structure;
};

static const cyaml_schema_field_t set = { .key = "set", .data_offset = offsetof(struct outer, set) };
static const struct wd_type type = { .shape = WD_SHAPE_STRUCTURE };

static void fill(struct subject *subject, unsigned count)
{
	memset(subject, 0, sizeof(*subject));
	for (unsigned i = 0; i < count; i++) {
		subject->texts[i] = (cyaml_schema_field_t){ .key = "text", .data_offset = (uint32_t)(i * sizeof(char *)),
			.value = { .type = CYAML_STRING, .flags = CYAML_FLAG_POINTER, .data_size = 1 } };
		subject->data.inner.texts[i] = strdup("text");
	}
	subject->data.set = 1;
	subject->member = (cyaml_schema_field_t){ .key = "inner", .data_offset = offsetof(struct outer, inner),
		.value = { .type = CYAML_MAPPING, .data_size = sizeof(struct inner), .mapping.fields = subject->texts } };
	subject->field = (struct wd_field){ .key = "inner", .type = &type, .view = &subject->member };
	subject->structure = (struct wd_structure){ .name = "Outer", .fields = &subject->field, .field_count = 1, .set = &set };
}

static bool clear(struct subject *subject)
{
	return wd_clear(&subject->structure, &subject->data, 0, NULL) == WD_OK && subject->data.inner.texts[0] == NULL;
}

__attribute__((noinline)) bool pass_once(struct subject *subject)
{
	subject->structure.name = "Once"; /* so that it is another function than pass_twice() */
	return clear(subject);
}

__attribute__((noinline)) bool pass_twice(struct subject *subject)
{
	subject->structure.name = "Twice";
	return clear(subject);
}

int main(void)
{
	struct subject *subject = malloc(sizeof(*subject));
	bool is_right;

	if (subject == NULL) {
		return 1;
	}
	fill(subject, 1);
	is_right = clear(subject); /* the first calls look symbols up, which is not to be counted */
	fill(subject, ONCE);
	is_right = pass_once(subject) && is_right;
	fill(subject, TWICE);
	is_right = pass_twice(subject) && is_right;
	free(subject);
	return !is_right;
}
