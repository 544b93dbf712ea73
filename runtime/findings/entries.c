/* entries.c - see entries.h */
#include "findings/entries.h"

#include "yaml/scalar.h"

bool wd_outline_is_null(const struct wd_outline_node *node)
{
	return wd_outline_is_scalar(node) && node->style == WD_STYLE_PLAIN
		&& (node->length == 0 || wd_scalar_resolve(node->text, node->length) == WD_SCALAR_NULL);
}

bool wd_entry_next(const struct wd_editing *editing, const struct wd_outline_node *mapping, struct wd_entry *entry)
{
	entry->key = entry->key == 0 && entry->value == 0 ? wd_outline_first(editing, mapping)
		: wd_outline_at(editing, entry->value)->next;
	if (entry->key >= mapping->next) {
		return false;
	}
	entry->value = wd_outline_at(editing, entry->key)->next;
	return entry->value < mapping->next;
}

bool wd_entry_find(const struct wd_editing *editing, const struct wd_outline_node *node, const char *key,
		struct wd_entry *entry)
{
	*entry = (struct wd_entry){ 0, 0 };
	while (key && node->type == WD_EVENT_MAPPING_START && wd_entry_next(editing, node, entry)) {
		if (wd_outline_has_text(wd_outline_at(editing, entry->key), key)) {
			return true;
		}
	}
	*entry = (struct wd_entry){ 0, 0 };
	return false;
}

size_t wd_entry_inline_begin(struct wd_editing *editing, const struct wd_outline_node *key,
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
