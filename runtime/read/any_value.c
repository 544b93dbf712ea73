/* any_value.c - see any_value.h */
#include "read/any_value.h"

#include "check/values.h"
#include "data/member.h"
#include "read/key.h"
#include "yaml/scalar.h"

/** Find what JSON cannot hold.  For Kubernetes every value becomes JSON. */
static void check_scalar(struct wd_reader *reader, const struct wd_event *event)
{
	enum wd_scalar_type type = wd_scalar_type(event);

	if (type == WD_SCALAR_UNFIT) {
		wd_find_wrong_type(reader->findings, event, "a value that fits its tag", NULL);
	} else if (type == WD_SCALAR_NUMBER && !wd_scalar_is_finite(event->text)) {
		wd_find(reader->findings, WD_CODE_BAD_VALUE, &event->place, NULL, NULL, "%s is not a number that JSON can hold",
				wd_findings_quote(reader->findings, event->text, event->length));
	}
}

static void add_json_scalar(struct wd_buffer *json, const struct wd_event *event)
{
	switch (wd_scalar_type(event)) {
	case WD_SCALAR_NULL:
		wd_buffer_add_string(json, "null");
		break;
	case WD_SCALAR_BOOLEAN:
		wd_buffer_add_string(json, wd_scalar_is_true(event->text) ? "true" : "false");
		break;
	case WD_SCALAR_NUMBER:
		wd_scalar_add_json_number(json, event->dialect, event->text, event->length);
		break;
	default:
		wd_scalar_add_quoted(json, event->text, event->length);
		break;
	}
}

/** Append a character of the value's JSON, which a check does not make. */
static void add_json(struct wd_reader *reader, char character)
{
	if (reader->builds) {
		wd_buffer_add(&reader->json, &character, 1);
	}
}

/** The whole value has been read. */
static void finish_any(struct wd_reader *reader, const struct wd_target *target)
{
	struct wd_value value = { .text = reader->json.text, .length = reader->json.length };

	if (target->data) {
		wd_member_put(&reader->findings->heap, target->view, target->data, &value);
	}
}

/** Open a mapping or sequence: of the whole if it has a target. */
static void open_any(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		bool is_sequence)
{
	struct wd_open_node *part = wd_node_open(reader, &wd_node_any, field);

	part->is_outermost = target != NULL;
	if (target) {
		part->target = *target;
	}
	part->is_sequence = is_sequence;
	wd_node_expect(part, is_sequence ? WD_EXPECT_VALUE : WD_EXPECT_KEY);
	add_json(reader, is_sequence ? '[' : '{');
}

void wd_any_read(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	struct wd_open_node *node = wd_node_top(reader);

	if (target) {
		reader->json.length = 0;
	} else if (node->is_sequence && node->count > 0) {
		add_json(reader, ',');
	}
	if (wd_event_is_start(event)) {
		open_any(reader, field, target, event->type == WD_EVENT_SEQUENCE_START);
		return;
	}
	if (event->dialect == WD_DIALECT_KUBERNETES) {
		check_scalar(reader, event);
	}
	if (reader->builds) {
		add_json_scalar(&reader->json, event);
	}
	if (target) {
		finish_any(reader, target);
	}
	wd_node_end_entry(node);
}

static void read_any_key(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	if (!wd_key_add_free(reader, node, event)) {
		return;
	}
	wd_key_check_free(reader, event);
	wd_node_expect(node, WD_EXPECT_VALUE);
	if (!reader->builds) {
		return;
	}
	if (reader->json.text[reader->json.length - 1] != '{') {
		add_json(reader, ',');
	}
	wd_scalar_add_quoted(&reader->json, event->text, event->length);
	add_json(reader, ':');
}

static void read_any_part(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	wd_any_read(reader, node->field, NULL, event);
}

static void end_any(struct wd_reader *reader, struct wd_open_node *node)
{
	add_json(reader, node->is_sequence ? ']' : '}');
	wd_node_close(reader);
	if (node->is_outermost) {
		finish_any(reader, &node->target);
	}
}

const struct wd_node_kind wd_node_any = { read_any_key, read_any_part, end_any };
