/* elements.c - see elements.h */
#include "findings/elements.h"

#include "findings/rewriting.h"

/** Elements of a list that become items, at most. */
#define MOST_ELEMENTS 500

/* ---- items ------------------------------------------------------------------------------------------------------- */

/** The entry of an element that names it.  \return whether there is one that can. */
static bool find_name(const struct wd_editing *editing, const struct wd_outline_node *element, struct wd_entry *name)
{
	const struct wd_outline_node *value;

	if (!wd_entry_find(editing, element, "name", name)) {
		return false;
	}
	value = wd_outline_at(editing, name->value);
	return wd_outline_is_scalar(value) && value->length > 0 && value->style != WD_STYLE_BLOCK && !value->has_properties;
}

/** Remove the entry that names an element written between braces. */
static void remove_from_flow(struct wd_editing *editing, const struct wd_outline_node *element, struct wd_entry name)
{
	struct wd_entry entry = { 0, 0 }, before = { 0, 0 };
	size_t begin = wd_outline_at(editing, name.key)->begin, end = wd_outline_at(editing, name.value)->end;

	while (wd_entry_next(editing, element, &entry) && entry.key != name.key) {
		before = entry;
	}
	if (before.key) {
		begin = wd_outline_at(editing, before.value)->end;
	} else if (wd_entry_next(editing, element, &entry)) {
		end = wd_outline_at(editing, entry.key)->begin;
	}
	wd_editing_replace(editing, begin, end, "");
}

/** `{name: A, KEY: b}` becomes `A: {KEY: b}`; with a wrapper around that, `A: {WRAPPER: {KEY: b}}`. */
static void name_flow(struct wd_editing *editing, const struct wd_outline_node *element, struct wd_entry name,
		const char *around, size_t begin)
{
	const struct wd_outline_node *value = wd_outline_at(editing, name.value);
	const char *key = wd_rewriting_string(editing, value->text, value->length);

	wd_editing_replace(editing, begin, element->begin, wd_editing_format(editing, around ? "%s: {%s: " : "%s: ", key,
			around));
	remove_from_flow(editing, element, name);
	if (around) {
		wd_editing_insert(editing, element->end, "}");
	}
}

/** `- name: A` becomes `A:`, and what is below it is the item, or in its wrapper, moved by `shift`. */
static void name_block(struct wd_editing *editing, const struct wd_outline_node *element, struct wd_entry name,
		const char *around, size_t dash, unsigned shift)
{
	const struct wd_outline_node *key = wd_outline_at(editing, name.key), *value = wd_outline_at(editing, name.value);
	const char *word = wd_rewriting_string(editing, value->text, value->length);
	struct wd_entry entry = { 0, 0 };
	size_t next = wd_editing_line_end(editing, value->end);

	if (key->begin == element->begin) {
		wd_editing_replace(editing, dash, value->end, wd_editing_format(editing, "%s:", word));
		wd_entry_next(editing, element, &entry);
	} else if (wd_editing_is_blank(editing, value->end, next)) {
		wd_editing_replace(editing, dash, element->begin, wd_editing_format(editing, "%s:%s%*s", word, editing->line_break,
				(int)(wd_outline_indent(element) + shift), ""));
		wd_editing_remove_line(editing, key->begin);
		editing->is_impossible |= around != NULL;
	} else {
		editing->is_impossible = true;
	}
	if (around && wd_entry_next(editing, element, &entry)) {
		const struct wd_outline_node *rest = wd_outline_at(editing, entry.key);

		wd_editing_insert_line(editing, rest->begin, wd_outline_indent(rest) + shift,
				wd_editing_format(editing, "%s:", around));
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

/** An entry of an element becomes one of the wrapper of an item.  Without a wrapper, nothing says which has the value. */
static void settle_entry(struct wd_editing *editing, const struct wd_outline_node *element, struct wd_entry entry,
		const struct wd_type *type, const struct wd_wrapper *wrapper)
{
	const struct wd_outline_node *key = wd_outline_at(editing, entry.key);

	if (wrapper && wrapper->deleted.text && wd_outline_has_text(key, wrapper->deleted.text)) {
		editing->is_refused = true;
		return;
	}
	editing->is_impossible |= wrapper == NULL || !wd_outline_has_text(key, wrapper->value.text);
	wd_rewriting_settle(editing, wd_outline_at(editing, entry.value), type, element->style == WD_STYLE_FLOW);
}

/** Whether an element has more entries than the one that names it. */
static bool has_more(const struct wd_editing *editing, const struct wd_outline_node *element)
{
	struct wd_entry entry = { 0, 0 };

	return wd_entry_next(editing, element, &entry) && wd_entry_next(editing, element, &entry);
}

static void name_element(struct wd_editing *editing, const struct wd_outline_node *list,
		const struct wd_outline_node *element, const struct wd_type *map, const struct wd_wrapper *wrapper, unsigned shift)
{
	const char *around = wrapper && map->structure
		? wd_rewriting_string(editing, wrapper->value.text, wrapper->value.length) : NULL;
	struct wd_entry name, other = { 0, 0 };
	size_t begin = dash_of(editing, list, element);

	find_name(editing, element, &name);
	wd_rewriting_note_key(editing, wd_outline_at(editing, name.value), map);
	editing->is_refused |= map->structure || !has_more(editing, element);
	if (element->has_properties) {
		editing->is_impossible = true;
		return;
	}
	while (!map->structure && wd_entry_next(editing, element, &other)) {
		if (other.key != name.key) {
			settle_entry(editing, element, other, map->parts[0], wrapper);
		}
	}
	if (element->style == WD_STYLE_FLOW) {
		name_flow(editing, element, name, around, begin);
	} else {
		name_block(editing, element, name, around, begin, shift);
	}
}

/** Whether no two elements have one name. */
static bool have_own_names(struct wd_editing *editing, const struct wd_outline_node *list)
{
	const char *names[MOST_ELEMENTS];
	uint32_t number = wd_outline_first(editing, list);
	size_t count = 0;

	for (; number < list->next; number = wd_outline_at(editing, number)->next) {
		struct wd_entry name;

		if (count == MOST_ELEMENTS || !find_name(editing, wd_outline_at(editing, number), &name)) {
			return false;
		}
		names[count] = wd_outline_at(editing, name.value)->text;
		for (size_t i = 0; i < count; i++) {
			if (strcmp(names[i], names[count]) == 0) {
				return false;
			}
		}
		count++;
	}
	return true;
}

void wd_elements_name(struct wd_editing *editing, const struct wd_outline_node *list, const struct wd_type *map,
		const struct wd_wrapper *wrapper, unsigned shift)
{
	uint32_t number = wd_outline_first(editing, list);

	if (list->has_properties || number >= list->next) {
		editing->is_impossible = true;
	}
	if (list->style == WD_STYLE_FLOW && !editing->is_impossible) {
		wd_editing_replace(editing, list->begin, list->begin + 1, "{");
		wd_editing_replace(editing, list->end - 1, list->end, "}");
	}
	editing->is_impossible |= !have_own_names(editing, list);
	for (; number < list->next && !editing->is_impossible; number = wd_outline_at(editing, number)->next) {
		name_element(editing, list, wd_outline_at(editing, number), map, wrapper, shift);
	}
}

void wd_elements_to_items(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *map,
		const struct wd_wrapper *wrapper)
{
	const struct wd_outline_node *key = wd_outline_at(editing, entry.key), *list = wd_outline_at(editing, entry.value);
	unsigned shift = wd_outline_is_inline(list) || list->place.column > key->place.column ? 0 : editing->step;

	if (list->type != WD_EVENT_SEQUENCE_START) {
		editing->is_impossible = true;
		return;
	}
	if (shift > 0) {
		wd_editing_shift(editing, list->begin, list->end - 1, shift);
	}
	wd_elements_name(editing, list, map, wrapper, shift);
}

/* ---- words ------------------------------------------------------------------------------------------------------- */

/** Whether a word means itself in a line of words. */
static bool is_shell_word(const struct wd_outline_node *node)
{
	if (!wd_outline_is_scalar(node) || node->length == 0 || node->has_properties) {
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

/** Whether there is nothing but the elements of a list between its ends: no comment. */
static bool is_bare(const struct wd_editing *editing, const struct wd_outline_node *list)
{
	uint32_t number = wd_outline_first(editing, list);
	size_t at = list->begin;

	for (; number < list->next; number = wd_outline_at(editing, number)->next) {
		if (wd_editing_has_comment(editing, at, wd_outline_at(editing, number)->begin)) {
			return false;
		}
		at = wd_outline_at(editing, number)->end;
	}
	return !wd_editing_has_comment(editing, at, list->end);
}

/** The words of a list as one string; NULL when that is not one for sure. */
static const char *joined(struct wd_editing *editing, const struct wd_outline_node *list, const struct wd_type *type)
{
	uint32_t number = wd_outline_first(editing, list);
	const char *text = NULL;

	if (list->has_properties || !is_bare(editing, list)) {
		return NULL;
	}
	for (; number < list->next; number = wd_outline_at(editing, number)->next) {
		const struct wd_outline_node *word = wd_outline_at(editing, number);

		if (!is_shell_word(word) || (text && strlen(text) > 1000)) {
			return NULL;
		}
		text = text ? wd_editing_format(editing, "%s %s", text, word->text) : word->text;
	}
	if (text) {
		wd_rewriting_note(editing, type, text, strlen(text));
	}
	return text ? wd_rewriting_string(editing, text, strlen(text)) : NULL;
}

void wd_elements_join(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type, const char *before,
		const char *after)
{
	const struct wd_outline_node *list = wd_outline_at(editing, entry.value);
	const char *text = joined(editing, list, type);

	if (text == NULL) {
		editing->is_impossible = true;
		return;
	}
	text = wd_editing_format(editing, "%s%s%s", before, text, after);
	if (wd_outline_is_inline(list)) {
		wd_editing_replace(editing, list->begin, list->end, text);
	} else {
		size_t begin = wd_entry_inline_begin(editing, wd_outline_at(editing, entry.key), list);

		wd_editing_replace(editing, begin, begin, " ");
		wd_editing_replace(editing, begin, list->end, text);
	}
}

void wd_elements_to_string(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type)
{
	if (wd_outline_at(editing, entry.value)->type == WD_EVENT_SEQUENCE_START) {
		wd_elements_join(editing, entry, type, "", "");
	} else {
		editing->is_impossible = true;
	}
}
