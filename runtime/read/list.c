/* list.c - an open sequence of values of one type. */
#include "read/value.h"

static void read_element(struct wd_reader *reader, struct wd_open_node *list, const struct wd_event *event)
{
	wd_value_read_element(reader, list->field, &list->target, event);
}

static void end_list(struct wd_reader *reader, struct wd_open_node *list)
{
	wd_value_check_count(reader, list, list->count, "element");
	wd_node_close(reader);
}

const struct wd_node_kind wd_node_list = { NULL, read_element, end_list };
