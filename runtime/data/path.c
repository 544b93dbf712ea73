/* path.c - from the path of a finding to the field that it is about, and to its data. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/tables.h"
#include "base/text.h"
#include "data/member.h"
#include "findings/findings.h"

/** Paths hold no more of a key; what a key of a document has more is not found. */
#define KEY_BYTES (WD_PATH_BYTES + 4)

/** How far a path has been followed. */
struct way {
	const struct wd_structure *structure; /**< whose key comes next; NULL: a value has been reached */
	const struct wd_type *type;           /**< of the value */
	const cyaml_schema_field_t *view;     /**< its member */
	void *data;                           /**< the struct of the structure, or that has the member; NULL: there is none */
	const char *wrapper;                  /**< the wrapper's key that comes next, or NULL */
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

/** Read the key between the quotes of a step. */
static void read_quoted(struct step *step, const char *at, const char *end)
{
	while (at < end && step->length < KEY_BYTES - 4) {
		size_t width = 1;

		if (*at == '\\' && at + 1 < end) {
			at += decode_escape(at, step->key + step->length, &width);
		} else {
			step->key[step->length] = *at++;
		}
		step->length += width;
	}
}

/** Read the next step of a path, and go on behind it.  \return false where there is none. */
static bool read_step(struct step *step, const char **path)
{
	const char *at = *path + (**path == '.');
	size_t length = wd_path_step(at);

	memset(step, 0, sizeof(*step));
	*path = at + length;
	if (length > 1 && at[0] == '[' && at[1] == '"') {
		read_quoted(step, at + 2, at + length - 2);
	} else if (length > 0 && at[0] == '[') {
		step->is_index = wd_is_digit(at[1]);
		step->index = strtoull(at + 1, NULL, 10);
	} else if (length < KEY_BYTES) {
		memcpy(step->key, at, length);
		step->length = length;
	}
	return length > 0;
}

static bool is_step(const struct step *step, const char *key)
{
	return !step->is_index && strlen(key) == step->length && memcmp(step->key, key, step->length) == 0;
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

static bool step_to_field(struct way *way, const struct step *step, struct wd_field_place *found)
{
	const struct wd_key *key = step->is_index ? NULL : wd_key_find(way->structure, step->key, step->length);
	const struct wd_field *field;

	if (key == NULL || key->role == WD_KEY_FOREIGN || key->field == WD_NONE) {
		return false;
	}
	field = &way->structure->fields[key->field];
	*found = (struct wd_field_place){ way->structure, key->field, way->data };
	way->wrapper = field->flags & WD_WRAPPED ? wd_wrapper_key(field) : NULL;
	way->has_wrapped_items = way->wrapper && field->type->shape == WD_SHAPE_MAP;
	reach(way, field->type, field->view, way->data);
	return true;
}

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
	} else if (way->data && step->index < wd_member_count(way->view, way->data)) {
		element = wd_member_element(way->view, way->data, step->index);
	}
	way->wrapper = way->has_wrapped_items ? "value" : NULL;
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
	if (!is_step(step, way->wrapper)) {
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

bool wd_path_find(const struct wd_schema *schema, void *data, const char *path, struct wd_field_place *found)
{
	struct way way = { .data = data };
	struct step step;
	bool is_known = true;

	if (found) {
		memset(found, 0, sizeof(*found));
	}
	if (schema == NULL || path == NULL || found == NULL || !wd_schema_is_known(schema)) {
		return false;
	}
	way.structure = schema->root;
	while (is_known && *path && read_step(&step, &path)) {
		if (way.structure) {
			is_known = step_to_field(&way, &step, found);
		} else if (way.wrapper) {
			is_known = step_into_wrapper(&way, &step);
		} else if (way.type->shape == WD_SHAPE_LIST || way.type->shape == WD_SHAPE_MAP) {
			is_known = step_to_element(&way, &step);
		} else {
			break; /* what is in a value of any form has no field of its own */
		}
	}
	return found->structure != NULL;
}
