/*
 * tables.c - prints the fields of every structure of a schema, from its generated tables: structure, key, member, type,
 * kind mask, default, flags, and whether the hash table finds the key.
 */
#include <stdio.h>
#include <string.h>

#include <cyaml/cyaml.h>

#include "schema.h"
#include TABLES

static const struct wd_key *find(const struct wd_structure *structure, const char *text)
{
	uint32_t slot = wd_key_hash(text, strlen(text)) & structure->key_mask;

	while (structure->keys[slot].text != NULL) {
		if (strcmp(structure->keys[slot].text, text) == 0) {
			return &structure->keys[slot];
		}
		slot = (slot + 1) & structure->key_mask;
	}
	return NULL;
}

static void put_mask(const struct wd_schema *schema, uint32_t kinds)
{
	for (uint16_t i = 0; i < schema->kind_count; i++) {
		fputs((kinds >> i & 1u) != 0 ? schema->kinds[i].letter : "_", stdout);
	}
}

static void put_structure(const struct wd_schema *schema, const struct wd_structure *structure)
{
	static const char *const types[] = {
#define WD_TYPE_ROW(name, shape, check, title, doc) #name,
#include "types.def"
	};

	for (uint16_t i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];
		const struct wd_key *key = find(structure, field->key);

		printf("%s\t%s\t%s\t%s\t", structure->name, field->key, field->view->key, types[field->type->id]);
		put_mask(schema, field->kinds);
		printf("\t%s\t%s\t%s\n", field->default_value != NULL ? field->default_value : "",
		       (field->flags & WD_OBSERVED) != 0 ? "observed" : "reference",
		       key != NULL && key->field == i && key->role == WD_KEY_PROPER ? "found" : "lost");
	}
	for (uint16_t i = 0; i < structure->field_count; i++) {
		if (structure->fields[i].type->structure != NULL) {
			put_structure(schema, structure->fields[i].type->structure);
		}
	}
}

int main(void)
{
	put_structure(&SCHEMA_NAME, SCHEMA_NAME.root);
	return 0;
}
