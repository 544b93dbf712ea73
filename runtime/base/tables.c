/* tables.c - see tables.h */
#include "base/tables.h"

#include <string.h>

#include <cyaml/cyaml.h>

#include "base/suggest.h"
#include "base/text.h"

bool wd_schema_is_known(const struct wd_schema *schema)
{
	return schema && schema->abi_version == WD_ABI_VERSION && schema->view_size == sizeof(cyaml_schema_field_t);
}

/* ---- types ------------------------------------------------------------------------------------------------------- */

/* The recursion follows the tree of a type. */
const struct wd_type *wd_type_inner(const struct wd_type *type)
{
	if (type->element) {
		return type->parts[0];
	}
	for (unsigned i = 0; type->either && i < type->part_count; i++) {
		if (wd_type_structure(type->parts[i])) {
			return type->parts[i];
		}
	}
	return NULL;
}

const struct wd_structure *wd_type_structure(const struct wd_type *type)
{
	const struct wd_type *inner = type->structure ? NULL : wd_type_inner(type);

	return inner ? wd_type_structure(inner) : type->structure;
}

/* ---- fields and keys --------------------------------------------------------------------------------------------- */

const struct wd_key *wd_key_find(const struct wd_structure *structure, const char *text, size_t length)
{
	uint32_t at = wd_key_hash(text, length) & structure->key_mask;

	for (; structure->keys[at].text; at = (at + 1) & structure->key_mask) {
		const struct wd_key *key = &structure->keys[at];

		if (key->length == length && memcmp(key->text, text, length) == 0) {
			return key;
		}
	}
	return NULL;
}

/** The tag of an EITHER. */
static int tag_of(const struct wd_structure *structure, const void *data)
{
	return *(const int *)(const void *)((const char *)data + structure->tag->data_offset);
}

/** Whether the variant of a field is selected.  An enumeration's member is an int. */
static bool is_selected(const struct wd_structure *structure, const void *data, const struct wd_field *field)
{
	const cyaml_schema_field_t *view = structure->fields[structure->selector].view;

	return *(const int *)(const void *)((const char *)data + view->data_offset) == field->variant
		&& *(void *const *)(const void *)((const char *)data + field->view->data_offset) != NULL;
}

/** Whether something is set in a structure that is always there, or a variant is selected, if only by default. */
static bool any_inline_set(const struct wd_structure *structure, const void *data)
{
	for (unsigned i = 0; structure->inline_count > 0 && i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (field->flags & WD_INLINE && (field->variant > 0 ? is_selected(structure, data, field)
				: wd_any_set(field->type->structure, (const char *)data + field->view->data_offset))) {
			return true;
		}
	}
	return false;
}

bool wd_is_set(const struct wd_structure *structure, const void *data, unsigned field)
{
	const uint64_t *bits;

	if (structure == NULL || data == NULL || field >= structure->field_count) {
		return false;
	}
	if (structure->tag) {
		return tag_of(structure, data) == (int)field + 1;
	}
	if (structure->set == NULL) {
		return true;
	}
	if (structure->fields[field].flags & WD_INLINE) {
		return structure->fields[field].variant == 0 || is_selected(structure, data, &structure->fields[field]);
	}
	bits = (const uint64_t *)(const void *)((const char *)data + structure->set->data_offset);
	return (bits[field / 64] >> (field % 64) & 1) != 0;
}

bool wd_any_set(const struct wd_structure *structure, const void *data)
{
	const uint64_t *bits;
	uint64_t any = 0;

	if (structure->tag) {
		return tag_of(structure, data) != 0;
	}
	if (structure->set == NULL) {
		return true;
	}
	bits = (const uint64_t *)(const void *)((const char *)data + structure->set->data_offset);
	for (unsigned i = 0; i < structure->field_count; i += 64) {
		any |= bits[i / 64];
	}
	return any != 0 || any_inline_set(structure, data);
}

bool wd_kind_has(const struct wd_structure *structure, unsigned field, int kind)
{
	return structure && field < structure->field_count && kind > 0 && kind <= 32
		&& (structure->fields[field].kinds & 1u << (kind - 1)) != 0;
}

/* ---- enumerations ------------------------------------------------------------------------------------------------ */

int wd_enum_find(const struct wd_enum *enumeration, const char *text, size_t length)
{
	for (uint16_t i = 0; i < enumeration->count; i++) {
		const char *word = enumeration->values[i].str;

		if (strlen(word) == length && memcmp(word, text, length) == 0) {
			return (int)enumeration->values[i].val;
		}
	}
	return 0;
}

int wd_enum_find_any_case(const struct wd_enum *enumeration, const char *text, size_t length)
{
	for (uint16_t i = 0; i < enumeration->count; i++) {
		if (wd_equal_any_case(text, enumeration->values[i].str, length)) {
			return (int)enumeration->values[i].val;
		}
	}
	return 0;
}

const char *wd_enum_string(const struct wd_enum *enumeration, int value)
{
	for (uint16_t i = 0; enumeration && i < enumeration->count; i++) {
		if (enumeration->values[i].val == value) {
			return enumeration->values[i].str;
		}
	}
	return NULL;
}

int wd_enum_from_string(const struct wd_enum *enumeration, const char *text)
{
	return enumeration && text ? wd_enum_find(enumeration, text, strlen(text)) : 0;
}

/* ---- API versions ------------------------------------------------------------------------------------------------ */

const struct wd_api_version *wd_version_find(const struct wd_schema *schema, const char *wire)
{
	for (unsigned i = 0; wire && i < schema->version_count; i++) {
		if (strcmp(schema->versions[i].wire, wire) == 0) {
			return &schema->versions[i];
		}
	}
	return NULL;
}

const struct wd_api_version *wd_version_current(const struct wd_schema *schema, uint32_t kind)
{
	for (unsigned i = 0; i < schema->version_count; i++) {
		if (schema->versions[i].status == WD_VERSION_CURRENT && (kind == 0 || (schema->versions[i].kinds & kind))) {
			return &schema->versions[i];
		}
	}
	return NULL;
}

/* ---- lists of documents ------------------------------------------------------------------------------------------ */

/** Whether a text is a kind of the schema's group. */
static bool is_kind(const struct wd_schema *schema, const char *text, size_t length)
{
	for (unsigned i = 0; i < schema->kind_count; i++) {
		if (strlen(schema->kinds[i].wire) == length && memcmp(schema->kinds[i].wire, text, length) == 0) {
			return true;
		}
	}
	for (unsigned i = 0; i < schema->other_kind_count; i++) {
		if (strlen(schema->other_kinds[i]) == length && memcmp(schema->other_kinds[i], text, length) == 0) {
			return true;
		}
	}
	return false;
}

/** Whether a kind is that of a list, in which '%' is replaced by a kind of the group. */
static bool is_name_of(const struct wd_schema *schema, const struct wd_document_list *list, const char *kind)
{
	const char *any = strchr(list->wire, '%');
	size_t before = any ? (size_t)(any - list->wire) : 0, after = any ? strlen(any + 1) : 0, length = strlen(kind);

	if (any == NULL) {
		return strcmp(list->wire, kind) == 0;
	}
	return length > before + after && memcmp(kind, list->wire, before) == 0
		&& memcmp(kind + length - after, any + 1, after) == 0
		&& is_kind(schema, kind + before, length - before - after);
}

static bool is_version_of(const struct wd_schema *schema, const struct wd_document_list *list,
		const char *version)
{
	return list->version ? strcmp(list->version, version) == 0
		: schema->group && strncmp(version, schema->group, strlen(schema->group)) == 0;
}

const struct wd_document_list *wd_list_find(const struct wd_schema *schema, const char *version, const char *kind)
{
	for (unsigned i = 0; version && kind && i < schema->list_count; i++) {
		const struct wd_document_list *list = &schema->lists[i];

		if (is_version_of(schema, list, version) && is_name_of(schema, list, kind)) {
			return list;
		}
	}
	return NULL;
}

bool wd_is_wrapper_key(const struct wd_wrapper *wrapper, const char *text, size_t length)
{
	return wd_wrapper_key_is(&wrapper->value, text, length) || wd_wrapper_key_is(&wrapper->items, text, length)
		|| wd_wrapper_key_is(&wrapper->deleted, text, length);
}

bool wd_is_misspelt_wrapper_key(const char *text, size_t length, const char *wrapper,
		const struct wd_structure *structure)
{
	struct wd_suggestion suggestion;

	wd_suggestion_init(&suggestion, text, length);
	wd_suggestion_offer(&suggestion, wrapper);
	return suggestion.best && !(structure && wd_key_find(structure, text, length));
}
