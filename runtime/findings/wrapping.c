/* wrapping.c - see wrapping.h */
#include "findings/wrapping.h"

#include "base/tables.h"
#include "findings/elements.h"
#include "findings/rewriting.h"

/* ---- into a wrapper ---------------------------------------------------------------------------------------------- */

/** The key of a wrapper, with its colon. */
static const char *key_text(struct wd_editing *editing, const struct wd_wrapper_key *key)
{
	return wd_editing_format(editing, "%s:", wd_rewriting_string(editing, key->text, key->length));
}

/** `X` becomes `{KEY: X}`. */
static void wrap_inline(struct wd_editing *editing, const struct wd_outline_node *value,
		const struct wd_wrapper_key *wrapper, const struct wd_type *type)
{
	wd_editing_insert(editing, value->begin, wd_editing_format(editing, "{%s ", key_text(editing, wrapper)));
	wd_rewriting_settle(editing, value, type, true);
	wd_editing_insert(editing, value->end, "}");
}

/** The spaces that lines in a value are moved by: as far as they are from the key, or more where they are not. */
static unsigned step_of(const struct wd_editing *editing, const struct wd_outline_node *key,
		const struct wd_outline_node *value)
{
	return value->place.column > key->place.column && value->place.column - key->place.column <= 8
		? value->place.column - key->place.column : editing->step;
}

/** The lines of a value go below the key of a wrapper, which gets a line of its own. */
static void wrap_lines(struct wd_editing *editing, const struct wd_outline_node *key,
		const struct wd_outline_node *value, const struct wd_wrapper_key *wrapper, unsigned shift)
{
	unsigned step = step_of(editing, key, value);
	unsigned indent = value->place.column > key->place.column ? wd_outline_indent(value) : wd_outline_indent(key) + step;

	if (!wd_editing_is_first(editing, value->begin) || value->has_properties) {
		editing->is_impossible = true;
		return;
	}
	wd_editing_insert_line(editing, value->begin, indent + shift, key_text(editing, wrapper));
	wd_editing_shift(editing, value->begin, value->end - 1, indent - wd_outline_indent(value) + step);
}

/** A block scalar goes below the key of a wrapper, with its indicator. */
static void wrap_block_scalar(struct wd_editing *editing, const struct wd_outline_node *key,
		const struct wd_outline_node *value, const struct wd_wrapper_key *wrapper, const struct wd_type *type,
		unsigned shift)
{
	size_t blank = value->begin, next = wd_editing_line_end(editing, value->begin);

	wd_rewriting_settle(editing, value, type, false);
	while (blank > key->end && editing->text[blank - 1] == ' ') {
		blank--;
	}
	if (editing->text[blank - 1] != ':' || value->has_properties) {
		editing->is_impossible = true;
		return;
	}
	wd_editing_replace(editing, blank, value->begin, wd_editing_format(editing, "%s%*s%s ",
			editing->line_break, (int)(wd_outline_indent(key) + editing->step + shift), "", key_text(editing, wrapper)));
	if (next < value->end) {
		wd_editing_shift(editing, next, value->end - 1, editing->step);
	}
}

/** Put a value into a wrapper.  The key is moved by `shift`, too. */
static void wrap_value(struct wd_editing *editing, struct wd_entry entry, const struct wd_wrapper_key *wrapper,
		const struct wd_type *type, unsigned shift)
{
	const struct wd_outline_node *key = wd_outline_at(editing, entry.key), *value = wd_outline_at(editing, entry.value);

	if (value->begin == value->end) {
		editing->is_impossible = true;
	} else if (wd_outline_is_inline(value)) {
		wrap_inline(editing, value, wrapper, type);
	} else if (wd_outline_is_scalar(value)) {
		wrap_block_scalar(editing, key, value, wrapper, type, shift);
	} else {
		wrap_lines(editing, key, value, wrapper, shift);
	}
}

/** Whether all that an item holds is its wrapper's key, misspelt: it becomes that. */
static bool respell_wrapper(struct wd_editing *editing, const struct wd_outline_node *item, const struct wd_type *map,
		struct wd_entry *own)
{
	const char *right = editing->findings->wrapper->value.text;
	const struct wd_outline_node *key;
	struct wd_entry other;

	*own = (struct wd_entry){ 0, 0 };
	if (item->type != WD_EVENT_MAPPING_START || !wd_entry_next(editing, item, own)) {
		return false;
	}
	key = wd_outline_at(editing, own->key);
	other = *own;
	if (!wd_outline_is_scalar(key) || key->has_properties || wd_entry_next(editing, item, &other)
			|| !wd_is_misspelt_wrapper_key(key->text, key->length, right, map->structure)) {
		return false;
	}
	wd_editing_replace(editing, key->begin, key->end, wd_rewriting_word(editing, key, right));
	return true;
}

/** Make right what is in the wrapper of an item, if that has one.  \return whether it has. */
static bool settle_wrapped(struct wd_editing *editing, const struct wd_outline_node *item, const struct wd_type *map)
{
	const struct wd_wrapper *wrapper = editing->findings->wrapper;
	struct wd_entry own, deleted, entry = { 0, 0 };
	bool has_value = wd_entry_find(editing, item, wrapper->value.text, &own);
	bool is_deleted = wd_entry_find(editing, item, wrapper->deleted.text, &deleted);

	if (!has_value && !is_deleted && !respell_wrapper(editing, item, map, &own)) {
		return false;
	}
	while (wd_entry_next(editing, item, &entry)) {
		const struct wd_outline_node *value = wd_outline_at(editing, entry.value);

		editing->is_refused |= entry.key != own.key && !(entry.key == deleted.key && value->style == WD_STYLE_PLAIN
				&& wd_outline_has_text(value, "true"));
	}
	if (own.key > 0) {
		wd_rewriting_settle(editing, wd_outline_at(editing, own.value), map->structure ? map : map->parts[0],
				item->style == WD_STYLE_FLOW);
	}
	return true;
}

static void wrap_item(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *map, unsigned shift)
{
	const struct wd_outline_node *key = wd_outline_at(editing, entry.key), *value = wd_outline_at(editing, entry.value);
	const struct wd_wrapper *wrapper = editing->findings->wrapper;
	bool is_structure = map->structure != NULL;

	wd_rewriting_note_key(editing, key, map);
	if (settle_wrapped(editing, value, map)) {
		return;
	}
	editing->is_refused |= is_structure || wd_outline_is_null(value);
	if (wd_outline_is_scalar(key) && wd_is_wrapper_key(wrapper, key->text, key->length)) {
		editing->is_impossible = true; /* it is no name, but the key of a wrapper */
	} else if (wd_outline_is_null(value)) {
		return;
	} else if (is_structure ? value->type != WD_EVENT_MAPPING_START
			: !wd_outline_is_scalar(value) && value->type != WD_EVENT_ALIAS) {
		editing->is_impossible = true;
	} else {
		wrap_value(editing, entry, &wrapper->value, is_structure ? NULL : map->parts[0], shift);
	}
}

void wd_wrapping_wrap_item(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *map)
{
	wrap_item(editing, entry, map, 0);
}

/** By how much the lines of a value move that is wrapped. */
static unsigned shift_of(const struct wd_editing *editing, const struct wd_outline_node *key,
		const struct wd_outline_node *value)
{
	unsigned step = step_of(editing, key, value);

	if (wd_outline_is_inline(value)) {
		return 0;
	}
	return value->place.column > key->place.column ? step : wd_outline_indent(key) + 2 * step - wd_outline_indent(value);
}

static void wrap_items(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *map)
{
	const struct wd_outline_node *key = wd_outline_at(editing, entry.key), *items = wd_outline_at(editing, entry.value);
	struct wd_entry item = { 0, 0 };

	if (items->type != WD_EVENT_MAPPING_START) {
		editing->is_impossible = true;
		return;
	}
	wrap_value(editing, entry, &editing->findings->wrapper->items, NULL, 0);
	while (wd_entry_next(editing, items, &item)) {
		wrap_item(editing, item, map, shift_of(editing, key, items));
	}
}

void wd_wrapping_wrap(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type)
{
	const struct wd_outline_node *key = wd_outline_at(editing, entry.key), *value = wd_outline_at(editing, entry.value);
	const struct wd_wrapper *wrapper = editing->findings->wrapper;

	if (type->shape == WD_SHAPE_MAP && value->type == WD_EVENT_SEQUENCE_START) {
		wrap_value(editing, entry, &wrapper->items, NULL, 0);
		wd_elements_name(editing, value, type, wrapper, shift_of(editing, key, value));
	} else if (type->shape == WD_SHAPE_MAP) {
		wrap_items(editing, entry, type);
	} else if (type->flags & WD_JOINED && value->type == WD_EVENT_SEQUENCE_START) {
		wd_elements_join(editing, entry, type, wd_editing_format(editing, "{%s ", key_text(editing, &wrapper->value)), "}");
	} else if (type->shape == WD_SHAPE_SCALAR && !wd_outline_is_scalar(value) && value->type != WD_EVENT_ALIAS) {
		editing->is_impossible = true;
	} else {
		editing->is_refused |= type->shape != WD_SHAPE_SCALAR;
		wrap_value(editing, entry, &wrapper->value, type, 0);
	}
}

/* ---- out of a wrapper -------------------------------------------------------------------------------------------- */

/** The only entry of a wrapper, which is a value that may be written on its line.  \return whether there is one. */
static bool find_only(const struct wd_editing *editing, const struct wd_outline_node *outer, struct wd_entry *own)
{
	const struct wd_outline_node *inner;
	struct wd_entry other;

	*own = (struct wd_entry){ 0, 0 };
	if (outer->type != WD_EVENT_MAPPING_START || outer->has_properties || !wd_entry_next(editing, outer, own)) {
		return false;
	}
	other = *own;
	inner = wd_outline_at(editing, own->value);
	return wd_outline_has_text(wd_outline_at(editing, own->key), editing->findings->wrapper->value.text)
		&& !wd_entry_next(editing, outer, &other) && inner->begin < inner->end
		&& (wd_outline_is_inline(inner) || wd_outline_is_scalar(inner));
}

void wd_wrapping_unwrap(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type)
{
	const struct wd_outline_node *key = wd_outline_at(editing, entry.key), *outer = wd_outline_at(editing, entry.value);
	const struct wd_outline_node *own_key, *inner;
	struct wd_entry own;
	size_t begin = outer->begin;

	if (!find_only(editing, outer, &own)) {
		editing->is_impossible = true;
		return;
	}
	own_key = wd_outline_at(editing, own.key);
	inner = wd_outline_at(editing, own.value);
	if (outer->style != WD_STYLE_FLOW) {
		begin = wd_entry_inline_begin(editing, key, outer);
		wd_editing_insert(editing, begin, " ");
	}
	editing->is_impossible |= wd_editing_has_comment(editing, begin, own_key->begin)
		|| wd_editing_has_comment(editing, own_key->end, inner->begin)
		|| wd_editing_has_comment(editing, inner->end, outer->end);
	wd_editing_replace(editing, begin, inner->begin, "");
	wd_rewriting_settle(editing, inner, type, outer->style == WD_STYLE_FLOW);
	editing->is_impossible |= editing->is_refused;
	wd_editing_replace(editing, inner->end, outer->end, "");
}
