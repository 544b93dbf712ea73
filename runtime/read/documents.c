/* documents.c - documents that hold documents: each of those is read as a document of its own. */
#include <string.h>

#include "base/tables.h"
#include "check/values.h"
#include "read/envelope.h"
#include "read/key.h"
#include "yaml/scalar.h"

/* ---- the list ---------------------------------------------------------------------------------------------------- */

/** The slot of a key that came before the list was known to be one; NULL when it is none of the version or kind. */
static const struct wd_slot *envelope_slot(const struct wd_reader *reader, const struct wd_open_node *node,
		const struct wd_event *event)
{
	const struct wd_key *key = wd_key_find(reader->schema->root, event->text, event->length);

	return key && key->field != WD_NONE && node->frame.slots[key->field].key ? &node->frame.slots[key->field] : NULL;
}

static void read_list_key(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	const struct wd_slot *slot = envelope_slot(reader, node, event);

	if (slot) {
		wd_key_set(node, slot->key, strlen(slot->key), &event->place);
		wd_key_reject_duplicate(reader, node, slot->key, slot->place.line, slot->place.column);
	} else if (wd_key_add_free(reader, node, event)) {
		wd_node_expect(node, strcmp(node->key, node->list->items) == 0 ? WD_EXPECT_VALUE : WD_EXPECT_NOTHING);
	}
}

static void read_list_items(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	struct wd_open_node *documents;

	(void)node;
	if (event->type != WD_EVENT_SEQUENCE_START) {
		wd_find_wrong_type(reader->findings, event, "a sequence of documents", NULL);
		wd_node_skip(reader, event);
		return;
	}
	documents = wd_node_open(reader, &wd_node_documents, NULL);
	documents->is_sequence = true;
	wd_node_expect(documents, WD_EXPECT_VALUE);
}

static void end_document_list(struct wd_reader *reader, struct wd_open_node *node)
{
	(void)node;
	wd_envelope_close(reader);
}

const struct wd_node_kind wd_node_document_list = { read_list_key, read_list_items, end_document_list };

/* ---- the documents ----------------------------------------------------------------------------------------------- */

static void read_document_of_list(struct wd_reader *reader, struct wd_open_node *documents, const struct wd_event *event)
{
	if (event->type == WD_EVENT_MAPPING_START) {
		wd_envelope_open(reader, &event->place);
		return;
	}
	if (event->type != WD_EVENT_SCALAR || wd_scalar_type(event) != WD_SCALAR_NULL) {
		wd_find_wrong_type(reader->findings, event, "a mapping", NULL);
		documents->has_checked = true; /* as a document of its own would be */
	}
	wd_node_skip(reader, event);
}

static void end_documents(struct wd_reader *reader, struct wd_open_node *documents)
{
	reader->state = documents->has_checked ? WD_CHECKED : WD_SKIPPED;
	wd_node_close(reader);
}

const struct wd_node_kind wd_node_documents = { NULL, read_document_of_list, end_documents };
