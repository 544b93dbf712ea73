/* items.c - an open node of free keys, each with an item. */
#include "check/values.h"
#include "data/member.h"
#include "read/key.h"
#include "read/value.h"
#include "read/wrapper.h"

static void read_item_key(struct wd_reader *reader, struct wd_open_node *items, const struct wd_event *event)
{
	items->follows_none = items->is_none;
	items->is_none = false;
	if (!wd_key_add_free(reader, items, event)) {
		return;
	}
	wd_key_check_free(reader, event);
	wd_free_key_check(reader->findings, items->target.type, &event->place, NULL, event->text, event->length);
	if (++reader->items > reader->findings->options.limits.items) {
		wd_reader_stop_at_limit(reader, &event->place, "the document has too many items");
		return;
	}
	wd_node_expect(items, WD_EXPECT_VALUE);
}

/** Allocate the item whose key has been read.  \return where it is stored; NULL when checking. */
static void *build_item(struct wd_reader *reader, const struct wd_open_node *items)
{
	const struct wd_target *map = &items->target;

	return map->data ? wd_member_append(&reader->findings->heap, map->view, map->data, items->key, items->key_length)
		: NULL;
}

static void read_item(struct wd_reader *reader, struct wd_open_node *items, const struct wd_event *event)
{
	const struct wd_field *field = items->field;
	bool is_wrapped = field->flags & WD_WRAPPED && items->target.type == field->type;

	if (!(items->target.type->element && items->target.type->parts[0]->flags & WD_NULLABLE)
			&& wd_value_is_none(reader, event)) {
		items->is_none = true;
		return;
	}
	if (!is_wrapped) {
		wd_value_read_item(reader, field, items->target.type, event, build_item(reader, items));
	} else if (event->type == WD_EVENT_MAPPING_START) {
		void *data = build_item(reader, items);
		struct wd_open_node *wrapper = wd_node_open(reader, &wd_node_item_wrapper, field);

		wrapper->data = data;
		wrapper->place = event->place;
		wrapper->target = items->target;
	} else {
		wd_wrapper_find_unwrapped_item(reader, items, event);
		wd_node_skip(reader, event);
	}
}

static void end_items(struct wd_reader *reader, struct wd_open_node *items)
{
	wd_value_check_count(reader, items, items->keys.count, "key");
	wd_node_close(reader);
}

const struct wd_node_kind wd_node_items = { read_item_key, read_item, end_items };
