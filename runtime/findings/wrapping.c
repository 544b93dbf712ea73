/* wrapping.c - see wrapping.h */
#include "findings/wrapping.h"

#include <string.h>

#include "base/tables.h"
#include "yaml/scalar.h"

/** Elements of a list that become items, at most. */
#define MOST_ELEMENTS 500

static const struct wd_outline_node *node_at(const struct wd_editing *editing, uint32_t number)
{
	return &editing->findings->outline.nodes[number];
}

static bool is_scalar(const struct wd_outline_node *node)
{
	return node->type == WD_EVENT_SCALAR;
}

/** Whether a node is written from its place on, and not in lines below its key. */
static bool is_inline(const struct wd_outline_node *node)
{
	return node->style != WD_STYLE_BLOCK || node->type == WD_EVENT_ALIAS;
}

static bool has_text(const struct wd_outline_node *node, const char *word)
{
	return is_scalar(node) && node->length == strlen(word) && memcmp(node->text, word, node->length) == 0;
}

static unsigned indent_of(const struct wd_outline_node *node)
{
	return node->place.column - 1;
}

/** The first entry of a mapping, or the next one.  \return whether there is one. */
static bool next_entry(const struct wd_editing *editing, const struct wd_outline_node *mapping, struct wd_entry *entry)
{
	uint32_t number = (uint32_t)(mapping - editing->findings->outline.nodes);

	entry->key = entry->key == 0 && entry->value == 0 ? number + 1 : node_at(editing, entry->value)->next;
	if (entry->key >= mapping->next) {
		return false;
	}
	entry->value = node_at(editing, entry->key)->next;
	return entry->value < mapping->next;
}

/* ---- scalars ----------------------------------------------------------------------------------------------------- */

static const char *quoted(struct wd_editing *editing, const char *text, size_t length)
{
	struct wd_buffer *out = &editing->findings->scratch;

	out->length = 0;
	wd_scalar_add_quoted(out, text, length);
	return wd_arena_text(&editing->findings->outline.work, out->text, out->length);
}

/** A key, as it is written. */
static const char *key_text(struct wd_editing *editing, const char *text, size_t length)
{
	struct wd_buffer *out = &editing->findings->scratch;

	if (editing->is_json || wd_scalar_resolve(text, length) != WD_SCALAR_STRING) {
		return quoted(editing, text, length);
	}
	out->length = 0;
	wd_scalar_add_flow(out, text, length);
	return wd_arena_text(&editing->findings->outline.work, out->text, out->length);
}

const char *wd_wrapping_scalar(struct wd_editing *editing, const struct wd_outline_node *node, const char *text)
{
	size_t length = strlen(text);
	bool is_plain_ascii = true;

	for (size_t i = 0; i < length; i++) {
		is_plain_ascii = is_plain_ascii && text[i] >= ' ' && text[i] <= '~';
	}
	if (node->style == WD_STYLE_SINGLE && is_plain_ascii && !strchr(text, '\'')) {
		return wd_editing_format(editing, "'%s'", text);
	}
	if (node->style != WD_STYLE_DOUBLE && node->style != WD_STYLE_SINGLE) {
		return key_text(editing, text, length);
	}
	return quoted(editing, text, length);
}

/** Whether quotes would hide a finding that asks about a scalar without them. */
static bool is_questioned(const struct wd_editing *editing, const struct wd_outline_node *node,
		const struct wd_type *type)
{
	const struct wd_findings *findings = editing->findings;

	return findings->questions && findings->questions(type, node->text, node->length);
}

/** A scalar as it has to be written for a type; NULL when it can stay as it is. */
static const char *converted(struct wd_editing *editing, const struct wd_outline_node *node, const struct wd_type *type,
		bool in_flow)
{
	bool is_plain_type = type && type->flags & WD_PLAIN, is_string;
	const char *text;

	if (!is_scalar(node) || node->has_properties || node->style == WD_STYLE_BLOCK) {
		return NULL;
	}
	is_string = wd_scalar_resolve(node->text, node->length) == WD_SCALAR_STRING;
	if (node->style != WD_STYLE_PLAIN) {
		return is_plain_type && !is_string && node->length > 0 ? node->text : NULL;
	}
	text = node->text;
	if (type && !is_string && !is_plain_type && !is_questioned(editing, node, type)) {
		text = quoted(editing, text, node->length);
	} else if (is_string && in_flow) {
		text = key_text(editing, text, node->length);
	} else {
		return NULL;
	}
	return strlen(text) == node->end - node->begin && memcmp(text, editing->text + node->begin, strlen(text)) == 0 ? NULL
		: text;
}

/** Note whether a text would be refused as a value of a type: then no hint is to show it. */
static void note_refusal(struct wd_editing *editing, const struct wd_type *type, const char *text, size_t length)
{
	struct wd_findings *findings = editing->findings;

	editing->is_refused |= findings->accepts == NULL || !findings->accepts(findings, type, "", text, length);
}

/** The same for a scalar, as it is converted for the type.  NULL is not a type of scalars. */
static void note_scalar(struct wd_editing *editing, const struct wd_outline_node *node, const struct wd_type *type)
{
	if (is_scalar(node) && type && type->shape == WD_SHAPE_SCALAR && !node->has_properties) {
		note_refusal(editing, type, node->text, node->length);
	} else if (type) {
		editing->is_refused = true;
	}
}

/* ---- into a wrapper ---------------------------------------------------------------------------------------------- */

/** `X` becomes `{KEY: X}`. */
static void wrap_inline(struct wd_editing *editing, const struct wd_outline_node *value, const char *wrapper,
		const struct wd_type *type)
{
	const char *text = converted(editing, value, type, true);

	note_scalar(editing, value, type);
	wd_editing_insert(editing, value->begin,
			wd_editing_format(editing, editing->is_json ? "{\"%s\": " : "{%s: ", wrapper));
	if (text) {
		wd_editing_replace(editing, value->begin, value->end, text);
	}
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
		const struct wd_outline_node *value, const char *wrapper, unsigned shift)
{
	unsigned step = step_of(editing, key, value);
	unsigned indent = value->place.column > key->place.column ? indent_of(value) : indent_of(key) + step;

	if (!wd_editing_is_first(editing, value->begin) || value->has_properties) {
		editing->is_impossible = true;
		return;
	}
	wd_editing_insert_line(editing, value->begin, indent + shift, wd_editing_format(editing, "%s:", wrapper));
	wd_editing_shift(editing, value->begin, value->end - 1, indent - indent_of(value) + step);
}

/** A block scalar goes below the key of a wrapper, with its indicator. */
static void wrap_block_scalar(struct wd_editing *editing, const struct wd_outline_node *key,
		const struct wd_outline_node *value, const char *wrapper, const struct wd_type *type, unsigned shift)
{
	size_t blank = value->begin, next = wd_editing_line_end(editing, value->begin);

	note_scalar(editing, value, type);
	while (blank > key->end && editing->text[blank - 1] == ' ') {
		blank--;
	}
	if (editing->text[blank - 1] != ':' || value->has_properties) {
		editing->is_impossible = true;
		return;
	}
	wd_editing_replace(editing, blank, value->begin, wd_editing_format(editing, "%s%*s%s: ",
			editing->line_break, (int)(indent_of(key) + editing->step + shift), "",
			wrapper));
	if (next < value->end) {
		wd_editing_shift(editing, next, value->end - 1, editing->step);
	}
}

/** Put a value into a wrapper.  The key is moved by `shift`, too. */
static void wrap_value(struct wd_editing *editing, struct wd_entry entry, const char *wrapper,
		const struct wd_type *type, unsigned shift)
{
	const struct wd_outline_node *key = node_at(editing, entry.key), *value = node_at(editing, entry.value);

	if (value->begin == value->end) {
		editing->is_impossible = true;
	} else if (is_inline(value)) {
		wrap_inline(editing, value, wrapper, type);
	} else if (is_scalar(value)) {
		wrap_block_scalar(editing, key, value, wrapper, type, shift);
	} else {
		wrap_lines(editing, key, value, wrapper, shift);
	}
}

/** Whether a node is a mapping with a key. */
static bool has_key(const struct wd_editing *editing, const struct wd_outline_node *node, const char *key)
{
	struct wd_entry entry = { 0, 0 };

	while (node->type == WD_EVENT_MAPPING_START && next_entry(editing, node, &entry)) {
		if (has_text(node_at(editing, entry.key), key)) {
			return true;
		}
	}
	return false;
}

/** Whether a node is null, as it is written or as it is left out. */
static bool is_null(const struct wd_outline_node *node)
{
	return is_scalar(node) && node->style == WD_STYLE_PLAIN
		&& (node->length == 0 || wd_scalar_resolve(node->text, node->length) == WD_SCALAR_NULL);
}

static void wrap_item(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *map, unsigned shift)
{
	const struct wd_outline_node *key = node_at(editing, entry.key), *value = node_at(editing, entry.value);
	bool is_structure = map->structure != NULL;

	editing->is_refused |= map->key_format != NULL;
	if (has_key(editing, value, "value") || has_key(editing, value, "deleted")) {
		return;
	}
	if (is_scalar(key) && wd_is_wrapper_key(key->text, key->length)) {
		editing->is_impossible = true; /* it is no name, but the key of a wrapper */
		return;
	}
	if (is_null(value)) {
		return;
	}
	editing->is_refused |= is_structure;
	if (is_structure ? value->type != WD_EVENT_MAPPING_START : !is_scalar(value) && value->type != WD_EVENT_ALIAS) {
		editing->is_impossible = true;
		return;
	}
	wrap_value(editing, entry, "value", is_structure ? NULL : map->parts[0], shift);
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

	if (is_inline(value)) {
		return 0;
	}
	return value->place.column > key->place.column ? step : indent_of(key) + 2 * step - indent_of(value);
}

static void wrap_items(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *map)
{
	const struct wd_outline_node *key = node_at(editing, entry.key), *items = node_at(editing, entry.value);
	struct wd_entry item = { 0, 0 };

	if (items->type != WD_EVENT_MAPPING_START) {
		editing->is_impossible = true;
		return;
	}
	wrap_value(editing, entry, "items", NULL, 0);
	while (next_entry(editing, items, &item)) {
		wrap_item(editing, item, map, shift_of(editing, key, items));
	}
}

/* ---- lists ------------------------------------------------------------------------------------------------------- */

/** The entry of an element that names it. */
static bool find_name(const struct wd_editing *editing, const struct wd_outline_node *element, struct wd_entry *name)
{
	*name = (struct wd_entry){ 0, 0 };
	while (element->type == WD_EVENT_MAPPING_START && next_entry(editing, element, name)) {
		const struct wd_outline_node *value = node_at(editing, name->value);

		if (has_text(node_at(editing, name->key), "name")) {
			return is_scalar(value) && value->length > 0 && value->style != WD_STYLE_BLOCK && !value->has_properties;
		}
	}
	return false;
}

/** Remove the entry that names an element written between braces. */
static void remove_from_flow(struct wd_editing *editing, const struct wd_outline_node *element, struct wd_entry name)
{
	struct wd_entry entry = { 0, 0 }, before = { 0, 0 };
	size_t begin = node_at(editing, name.key)->begin, end = node_at(editing, name.value)->end;

	while (next_entry(editing, element, &entry) && entry.key != name.key) {
		before = entry;
	}
	if (before.key) {
		begin = node_at(editing, before.value)->end;
	} else if (next_entry(editing, element, &entry)) {
		end = node_at(editing, entry.key)->begin;
	}
	wd_editing_replace(editing, begin, end, "");
}

/** `{name: A, value: b}` becomes `A: {value: b}`. */
static void name_flow(struct wd_editing *editing, const struct wd_outline_node *element, struct wd_entry name,
		const struct wd_type *map, size_t begin)
{
	const struct wd_outline_node *value = node_at(editing, name.value);
	const char *key = key_text(editing, value->text, value->length);

	wd_editing_replace(editing, begin, element->begin, wd_editing_format(editing, map->structure
			? editing->is_json ? "%s: {\"value\": " : "%s: {value: " : "%s: ", key));
	remove_from_flow(editing, element, name);
	if (map->structure) {
		wd_editing_insert(editing, element->end, "}");
	}
}

/** `- name: A` becomes `A:`, and what is below it is the item, moved by `shift`. */
static void name_block(struct wd_editing *editing, const struct wd_outline_node *element, struct wd_entry name,
		const struct wd_type *map, size_t dash, unsigned shift)
{
	const struct wd_outline_node *key = node_at(editing, name.key), *value = node_at(editing, name.value);
	const char *word = key_text(editing, value->text, value->length);
	struct wd_entry entry = { 0, 0 };
	size_t next = wd_editing_line_end(editing, value->end);

	if (key->begin == element->begin) {
		wd_editing_replace(editing, dash, value->end, wd_editing_format(editing, "%s:", word));
		next_entry(editing, element, &entry);
	} else if (wd_editing_is_blank(editing, value->end, next)) {
		wd_editing_replace(editing, dash, element->begin, wd_editing_format(editing, "%s:%s%*s", word, editing->line_break,
				(int)(indent_of(element) + shift), ""));
		wd_editing_remove_line(editing, key->begin);
		editing->is_impossible |= map->structure != NULL;
	} else {
		editing->is_impossible = true;
	}
	if (map->structure && next_entry(editing, element, &entry)) {
		const struct wd_outline_node *rest = node_at(editing, entry.key);

		wd_editing_insert_line(editing, rest->begin, indent_of(rest) + shift, "value:");
		wd_editing_shift(editing, rest->begin, element->end - 1, editing->step);
	}
}

/** What begins an element: its dash in a block, or itself between brackets. */
static size_t dash_of(struct wd_editing *editing, const struct wd_outline_node *list,
		const struct wd_outline_node *element)
{
	size_t at = element->begin;

	if (list->style == WD_STYLE_FLOW) {
		return at;
	}
	while (at > list->begin && editing->text[at - 1] == ' ') {
		at--;
	}
	editing->is_impossible |= at == 0 || editing->text[at - 1] != '-' || !wd_editing_is_first(editing, at - 1);
	return at > 0 ? at - 1 : 0;
}

/** The value of an element becomes that of an item. */
static void convert_value(struct wd_editing *editing, const struct wd_outline_node *element, struct wd_entry entry,
		const struct wd_type *type)
{
	const struct wd_outline_node *value = node_at(editing, entry.value);
	const char *text = converted(editing, value, type, element->style == WD_STYLE_FLOW);

	note_scalar(editing, value, type);
	editing->is_impossible |= !has_text(node_at(editing, entry.key), "value");
	if (text) {
		wd_editing_replace(editing, value->begin, value->end, text);
	}
}

static void name_element(struct wd_editing *editing, const struct wd_outline_node *list,
		const struct wd_outline_node *element, const struct wd_type *map, unsigned shift)
{
	struct wd_entry name, other = { 0, 0 };
	size_t begin = dash_of(editing, list, element);

	editing->is_refused |= map->structure || map->key_format;
	find_name(editing, element, &name);
	if (element->has_properties) {
		editing->is_impossible = true;
		return;
	}
	while (!map->structure && next_entry(editing, element, &other)) {
		if (other.key != name.key) {
			convert_value(editing, element, other, map->parts[0]);
		}
	}
	if (element->style == WD_STYLE_FLOW) {
		name_flow(editing, element, name, map, begin);
	} else {
		name_block(editing, element, name, map, begin, shift);
	}
}

/** Whether no two elements have one name. */
static bool have_own_names(struct wd_editing *editing, const struct wd_outline_node *list)
{
	const char *names[MOST_ELEMENTS];
	uint32_t number = (uint32_t)(list - editing->findings->outline.nodes) + 1;
	size_t count = 0;

	for (; number < list->next; number = node_at(editing, number)->next) {
		struct wd_entry name;

		if (count == MOST_ELEMENTS || !find_name(editing, node_at(editing, number), &name)) {
			return false;
		}
		names[count] = node_at(editing, name.value)->text;
		for (size_t i = 0; i < count; i++) {
			if (strcmp(names[i], names[count]) == 0) {
				return false;
			}
		}
		count++;
	}
	return true;
}

/** Make a mapping of a list whose lines move by `shift`. */
static void name_elements(struct wd_editing *editing, const struct wd_outline_node *list, const struct wd_type *map,
		unsigned shift)
{
	uint32_t number = (uint32_t)(list - editing->findings->outline.nodes) + 1;

	if (list->has_properties || number >= list->next) {
		editing->is_impossible = true;
	}
	if (list->style == WD_STYLE_FLOW && !editing->is_impossible) {
		wd_editing_replace(editing, list->begin, list->begin + 1, "{");
		wd_editing_replace(editing, list->end - 1, list->end, "}");
	}
	editing->is_impossible |= !have_own_names(editing, list);
	for (; number < list->next && !editing->is_impossible; number = node_at(editing, number)->next) {
		name_element(editing, list, node_at(editing, number), map, shift);
	}
}

void wd_wrapping_name(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *map)
{
	const struct wd_outline_node *key = node_at(editing, entry.key), *list = node_at(editing, entry.value);
	unsigned shift = is_inline(list) || list->place.column > key->place.column ? 0 : editing->step;

	if (list->type != WD_EVENT_SEQUENCE_START) {
		editing->is_impossible = true;
		return;
	}
	if (shift > 0) {
		wd_editing_shift(editing, list->begin, list->end - 1, shift);
	}
	name_elements(editing, list, map, shift);
}

/** Whether a word means itself in a line of words. */
static bool is_shell_word(const struct wd_outline_node *node)
{
	if (!is_scalar(node) || node->length == 0 || node->has_properties) {
		return false;
	}
	for (size_t i = 0; i < node->length; i++) {
		char c = node->text[i];

		if (c <= ' ' || c > '~' || strchr("\"'`\\$&|;<>()*?[]{}!#~", c)) {
			return false;
		}
	}
	return true;
}

/** Whether there may be a comment between two bytes that no scalar is between. */
static bool has_comment(const struct wd_editing *editing, size_t begin, size_t end)
{
	return begin < end && memchr(editing->text + begin, '#', end - begin);
}

/** Whether there is nothing but the elements of a list between its ends: no comment. */
static bool is_bare(const struct wd_editing *editing, const struct wd_outline_node *list)
{
	uint32_t number = (uint32_t)(list - editing->findings->outline.nodes) + 1;
	size_t at = list->begin;

	for (; number < list->next; number = node_at(editing, number)->next) {
		if (has_comment(editing, at, node_at(editing, number)->begin)) {
			return false;
		}
		at = node_at(editing, number)->end;
	}
	return !has_comment(editing, at, list->end);
}

/** The words of a list as one string; NULL when that is not one for sure. */
static const char *joined(struct wd_editing *editing, const struct wd_outline_node *list, const struct wd_type *type)
{
	uint32_t number = (uint32_t)(list - editing->findings->outline.nodes) + 1;
	const char *text = NULL;

	if (list->has_properties || !is_bare(editing, list)) {
		return NULL;
	}
	for (; number < list->next; number = node_at(editing, number)->next) {
		const struct wd_outline_node *word = node_at(editing, number);

		if (!is_shell_word(word) || (text && strlen(text) > 1000)) {
			return NULL;
		}
		text = text ? wd_editing_format(editing, "%s %s", text, word->text) : word->text;
	}
	if (text) {
		note_refusal(editing, type, text, strlen(text));
	}
	return text ? key_text(editing, text, strlen(text)) : NULL;
}

/** Where a list begins that is to be written on the line of its key: behind the colon. */
static size_t inline_begin(struct wd_editing *editing, const struct wd_outline_node *key,
		const struct wd_outline_node *value)
{
	size_t colon = key->end;

	while (colon < value->begin && editing->text[colon] == ' ') {
		colon++;
	}
	if (editing->text[colon] != ':' || !wd_editing_is_blank(editing, colon + 1, value->begin)) {
		editing->is_impossible = true;
	}
	return colon + 1;
}

/** Write a text in place of a list. */
static void replace_list(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type,
		const char *format)
{
	const struct wd_outline_node *list = node_at(editing, entry.value);
	const char *text = joined(editing, list, type);

	if (text == NULL) {
		editing->is_impossible = true;
	} else if (is_inline(list)) {
		wd_editing_replace(editing, list->begin, list->end, wd_editing_format(editing, format, text));
	} else {
		size_t begin = inline_begin(editing, node_at(editing, entry.key), list);

		wd_editing_replace(editing, begin, begin, " ");
		wd_editing_replace(editing, begin, list->end, wd_editing_format(editing, format, text));
	}
}

void wd_wrapping_join(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type)
{
	if (node_at(editing, entry.value)->type == WD_EVENT_SEQUENCE_START) {
		replace_list(editing, entry, type, "%s");
	} else {
		editing->is_impossible = true;
	}
}

void wd_wrapping_wrap(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type)
{
	const struct wd_outline_node *key = node_at(editing, entry.key), *value = node_at(editing, entry.value);

	if (type->shape == WD_SHAPE_MAP && value->type == WD_EVENT_SEQUENCE_START) {
		wrap_value(editing, entry, "items", NULL, 0);
		name_elements(editing, value, type, shift_of(editing, key, value));
	} else if (type->shape == WD_SHAPE_MAP) {
		wrap_items(editing, entry, type);
	} else if (type->flags & WD_JOINED && value->type == WD_EVENT_SEQUENCE_START) {
		replace_list(editing, entry, type, editing->is_json ? "{\"value\": %s}" : "{value: %s}");
	} else if (type->shape == WD_SHAPE_SCALAR && !is_scalar(value) && value->type != WD_EVENT_ALIAS) {
		editing->is_impossible = true;
	} else {
		editing->is_refused |= type->shape != WD_SHAPE_SCALAR;
		wrap_value(editing, entry, "value", type, 0);
	}
}

/* ---- out of a wrapper -------------------------------------------------------------------------------------------- */

void wd_wrapping_unwrap(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type)
{
	const struct wd_outline_node *key = node_at(editing, entry.key), *outer = node_at(editing, entry.value);
	const struct wd_outline_node *inner;
	struct wd_entry own = { 0, 0 }, other;
	size_t begin = outer->begin;
	const char *text;

	if (outer->type != WD_EVENT_MAPPING_START || outer->has_properties || !next_entry(editing, outer, &own)) {
		editing->is_impossible = true;
		return;
	}
	other = own;
	inner = node_at(editing, own.value);
	if (!has_text(node_at(editing, own.key), "value") || next_entry(editing, outer, &other) || inner->begin == inner->end
			|| (!is_inline(inner) && !is_scalar(inner))) {
		editing->is_impossible = true;
		return;
	}
	if (outer->style != WD_STYLE_FLOW) {
		begin = inline_begin(editing, key, outer);
		wd_editing_insert(editing, begin, " ");
	}
	editing->is_impossible |= has_comment(editing, begin, node_at(editing, own.key)->begin)
		|| has_comment(editing, node_at(editing, own.key)->end, inner->begin) || has_comment(editing, inner->end, outer->end);
	note_scalar(editing, inner, type);
	editing->is_impossible |= editing->is_refused;
	wd_editing_replace(editing, begin, inner->begin, "");
	text = converted(editing, inner, type, outer->style == WD_STYLE_FLOW);
	if (text) {
		wd_editing_replace(editing, inner->begin, inner->end, text);
	}
	wd_editing_replace(editing, inner->end, outer->end, "");
}
