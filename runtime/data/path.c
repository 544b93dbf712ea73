/* path.c - from the path of a finding to the field that it is about, and to its data. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/tables.h"
#include "base/text.h"
#include "check/values.h"
#include "data/member.h"
#include "findings/findings.h"

/** Paths hold no more of a key; what a key of a document has more is not found. */
#define KEY_BYTES (WD_PATH_BYTES + 4)

/** How far a path has been followed. */
struct way {
	const struct wd_wrapper *wrappers;    /**< of the schema */
	const struct wd_structure *structure; /**< whose key comes next; NULL: a value has been reached */
	const struct wd_type *type;           /**< of the value */
	const cyaml_schema_field_t *view;     /**< its member */
	void *data;                           /**< the struct of the structure, or that has the member; NULL: there is none */
	const struct wd_wrapper_key *wrapper; /**< the wrapper's key that comes next, or NULL */
	bool has_wrapped_items;
};

/** One step of a path. */
struct step {
	char key[KEY_BYTES];
	size_t length;
	uint64_t index;
	bool is_index;
};

/** Read an escape of a quoted key.  \return its bytes. */
static size_t decode_escape(const char *at, char bytes[4], size_t *width)
{
	uint32_t character = 0;
	size_t length = 2;

	*width = 1;
	switch (at[1]) {
	case 'n':
		bytes[0] = '\n';
		return 2;
	case 't':
		bytes[0] = '\t';
		return 2;
	case 'r':
		bytes[0] = '\r';
		return 2;
	case 'u':
		for (; length < 6 && isxdigit((unsigned char)at[length]); length++) {
			character = character * 16 + (uint32_t)(at[length] <= '9' ? at[length] - '0' : (at[length] | 32) - 'a' + 10);
		}
		*width = wd_text_encode(character, bytes);
		return length;
	default:
		bytes[0] = at[1];
		return 2;
	}
}

/** Read the key between the quotes of a step.  \return whether the quotes end with it. */
static bool read_quoted(struct step *step, const char *at, const char *end)
{
	while (at < end && *at != '"') {
		char rest[4];
		bool is_cut = step->length >= KEY_BYTES - sizeof(rest);
		char *to = is_cut ? rest : step->key + step->length;
		size_t width = 1;

		if (*at == '\\' && at + 1 < end) {
			at += decode_escape(at, to, &width);
		} else {
			*to = *at++;
		}
		step->length += is_cut ? 0 : width;
	}
	return at == end - 1;
}

/** Read the index of a step.  \return whether it is one. */
static bool read_index(struct step *step, const char *at)
{
	char *end;

	step->is_index = wd_is_digit(*at);
	step->index = strtoull(at, &end, 10);
	return step->is_index && *end == ']';
}

/** Read the next step of a path, and go on behind it.  \return false where there is none. */
static bool read_step(struct step *step, const char **path)
{
	const char *at = *path + (**path == '.');
	size_t length = wd_path_step(at);

	memset(step, 0, sizeof(*step));
	*path = at + length;
	if (length == 0) {
		return false;
	}
	if (at[0] == '[') {
		return at[1] == '"' ? read_quoted(step, at + 2, at + length - 1) : read_index(step, at + 1);
	}
	step->length = length < KEY_BYTES ? length : 0;
	memcpy(step->key, at, step->length);
	return step->length > 0;
}

/** A value has been reached: where it is a structure, its keys come next. */
static void reach(struct way *way, const struct wd_type *type, const cyaml_schema_field_t *view, void *data)
{
	way->type = type;
	way->view = view;
	way->data = data;
	way->structure = NULL;
	if (type->shape == WD_SHAPE_STRUCTURE && way->wrapper == NULL) {
		way->structure = type->structure;
		way->data = data ? wd_member_struct(view, data) : NULL;
	}
}

/* ---- keys -------------------------------------------------------------------------------------------------------- */

static bool find_field(struct wd_field_place *place, const struct step *step, bool of_data);

/** Find a key in the structures whose keys are among those of another one.  \return whether one of them has it. */
static bool find_in_parts(struct wd_field_place *place, const struct step *step, bool of_data)
{
	const struct wd_structure *structure = place->structure;

	for (unsigned i = 0; structure->inline_count > 0 && i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];
		bool is_set = wd_is_set(structure, place->data, i);
		struct wd_field_place part = { .structure = field->type->structure };

		if (!(field->flags & WD_INLINE) || (of_data && !is_set)) {
			continue;
		}
		part.data = is_set ? wd_member_struct(field->view, place->data) : NULL;
		if (find_field(&part, step, of_data)) {
			*place = part;
			return true;
		}
	}
	return false;
}

/**
 * Find the field that has a key, in the order in which documents are read: its own, those of the structures in it, and
 * its further keys.  Of variants it looks at that of the data, or at all.  The recursion follows the structures.
 *
 * \return whether the key is known: that of another API has no field.
 */
static bool find_field(struct wd_field_place *place, const struct step *step, bool of_data)
{
	const struct wd_key *key = wd_key_find(place->structure, step->key, step->length);

	if (key) {
		place->field = key->role == WD_KEY_FOREIGN ? WD_NONE : key->field;
		return true;
	}
	if (find_in_parts(place, step, of_data)) {
		return true;
	}
	place->field = wd_extra_find(place->structure, step->key, step->length);
	return place->field != WD_NONE;
}

static bool step_to_element(struct way *way, const struct step *step);

static bool step_to_field(struct way *way, const struct step *step, struct wd_field_place *found)
{
	struct wd_field_place place = { way->structure, WD_NONE, way->data };
	const struct wd_field *field;

	if (step->is_index || !((way->data && find_field(&place, step, true)) || find_field(&place, step, false))
			|| place.field == WD_NONE) {
		return false;
	}
	*found = place;
	field = &place.structure->fields[place.field];
	if (field->flags & WD_EXTRA) {
		*way = (struct way){ .wrappers = way->wrappers, .type = field->type, .view = field->view, .data = place.data };
		return step_to_element(way, step);
	}
	way->wrapper = field->flags & WD_WRAPPED ? wd_wrapper_key_of(way->wrappers, field) : NULL;
	way->has_wrapped_items = way->wrapper && field->type->shape == WD_SHAPE_MAP;
	reach(way, field->type, field->view, place.data);
	return true;
}

/* ---- values ------------------------------------------------------------------------------------------------------ */

/** From a list or a mapping with free keys to an element. */
static bool step_to_element(struct way *way, const struct step *step)
{
	const struct wd_type *type = way->type;
	void *element = NULL;

	if (step->is_index != (type->shape == WD_SHAPE_LIST)) {
		return false;
	}
	if (way->data && !step->is_index) {
		element = wd_member_find(way->view, way->data, step->key);
		element = element && wd_element_is_deleted(way->type, way->view, element) ? NULL : element;
	} else if (way->data && step->index < wd_member_count(way->view, way->data)) {
		element = wd_member_element(way->view, way->data, step->index);
	}
	way->wrapper = way->has_wrapped_items ? &way->wrappers->value : NULL;
	way->has_wrapped_items = false;
	if (type->element) {
		reach(way, type->parts[0], type->element, element);
	} else {
		way->structure = way->wrapper ? NULL : type->structure;
		way->type = type;
		way->view = NULL;
		way->data = element;
	}
	return true;
}

/** From a wrapper to what is in it. */
static bool step_into_wrapper(struct way *way, const struct step *step)
{
	if (step->is_index || !wd_wrapper_key_is(way->wrapper, step->key, step->length)) {
		return false;
	}
	way->wrapper = NULL;
	if (way->view) {
		reach(way, way->type, way->view, way->data);
	} else {
		way->structure = way->type->structure;
	}
	return true;
}

/** From an EITHER to that of its types which is a sequence or a mapping, as the step says. */
static bool enter_either(struct way *way, const struct step *step)
{
	const struct wd_structure *either = way->type->either;
	unsigned form = step->is_index ? WD_FORM_SEQUENCE : WD_FORM_MAPPING;
	void *data = way->data ? wd_member_struct(way->view, way->data) : NULL;

	for (unsigned i = 0; i < either->field_count; i++) {
		if (either->fields[i].type->forms & form) {
			reach(way, either->fields[i].type, either->fields[i].view, wd_is_set(either, data, i) ? data : NULL);
			return true;
		}
	}
	return false;
}

/** From a list to its only element, which may be written without the list. */
static bool enter_one(struct way *way)
{
	static const struct step first = { .is_index = true };

	if (way->data && wd_member_count(way->view, way->data) != 1) {
		way->data = NULL;
	}
	return step_to_element(way, &first);
}

/** Follow a step.  The recursion follows the tree of a type.  \return whether the schema has it. */
static bool follow(struct way *way, const struct step *step, struct wd_field_place *found)
{
	if (way->structure) {
		return step_to_field(way, step, found);
	}
	if (way->wrapper) {
		return step_into_wrapper(way, step);
	}
	switch (way->type->shape) {
	case WD_SHAPE_EITHER:
		return enter_either(way, step) && follow(way, step, found);
	case WD_SHAPE_LIST:
		return way->type->flags & WD_OR_ONE && !step->is_index ? enter_one(way) && follow(way, step, found)
			: step_to_element(way, step);
	case WD_SHAPE_MAP:
		return step_to_element(way, step);
	default:
		return false; /* what is in a value of any form has no field of its own */
	}
}

bool wd_path_find(const struct wd_schema *schema, void *data, const char *path, struct wd_field_place *found)
{
	struct way way = { .data = data };
	struct step step;

	if (found) {
		memset(found, 0, sizeof(*found));
	}
	if (schema == NULL || path == NULL || found == NULL || !wd_schema_is_known(schema)) {
		return false;
	}
	way.wrappers = schema->wrapper;
	way.structure = schema->root;
	while (*path && read_step(&step, &path) && follow(&way, &step, found)) {
		continue;
	}
	return found->structure != NULL;
}
