/* rewriting.c - see rewriting.h */
#include "findings/rewriting.h"

#include "yaml/scalar.h"

const char *wd_rewriting_quoted(struct wd_editing *editing, const char *text, size_t length)
{
	struct wd_buffer *out = &editing->findings->scratch;

	out->length = 0;
	wd_scalar_add_quoted(out, text, length);
	return wd_arena_text(&editing->findings->outline.work, out->text, out->length);
}

const char *wd_rewriting_string(struct wd_editing *editing, const char *text, size_t length)
{
	struct wd_buffer *out = &editing->findings->scratch;

	if (editing->is_json || wd_scalar_resolve(text, length) != WD_SCALAR_STRING) {
		return wd_rewriting_quoted(editing, text, length);
	}
	out->length = 0;
	wd_scalar_add_flow(out, text, length);
	return wd_arena_text(&editing->findings->outline.work, out->text, out->length);
}

const char *wd_rewriting_word(struct wd_editing *editing, const struct wd_outline_node *node, const char *text)
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
		return wd_rewriting_string(editing, text, length);
	}
	return wd_rewriting_quoted(editing, text, length);
}

/** Repair a scalar as a value of a type. */
static struct wd_settled settle(struct wd_editing *editing, const struct wd_type *type, const char *text, size_t length,
		bool is_plain)
{
	struct wd_findings *findings = editing->findings;
	struct wd_settled scalar = { .text = text, .length = length, .is_plain = is_plain, .fault = "" };

	if (findings->settle) {
		findings->settle(findings, type, "", &findings->outline.work, &scalar);
	}
	editing->is_refused |= scalar.fault != NULL;
	return scalar;
}

void wd_rewriting_note(struct wd_editing *editing, const struct wd_type *type, const char *text, size_t length)
{
	settle(editing, type, text, length, false);
}

void wd_rewriting_note_key(struct wd_editing *editing, const struct wd_outline_node *key, const struct wd_type *map)
{
	const struct wd_findings *findings = editing->findings;

	editing->is_refused |= !wd_outline_is_scalar(key) || findings->takes_key == NULL
		|| !findings->takes_key(map, key->text, key->length);
}

/** The text of a scalar after its repair. */
static const char *text_of_settled(struct wd_editing *editing, const struct wd_outline_node *node,
		const struct wd_settled *scalar)
{
	if (scalar->is_plain && wd_scalar_resolve(scalar->text, scalar->length) != WD_SCALAR_STRING) {
		return scalar->text;
	}
	return !scalar->is_plain && node->style == WD_STYLE_PLAIN
		? wd_rewriting_quoted(editing, scalar->text, scalar->length) : wd_rewriting_word(editing, node, scalar->text);
}

void wd_rewriting_settle(struct wd_editing *editing, const struct wd_outline_node *node, const struct wd_type *type,
		bool in_flow)
{
	bool is_plain = node->style == WD_STYLE_PLAIN;
	struct wd_settled scalar = { .text = node->text, .is_plain = is_plain, .fault = "" };
	const char *text = NULL;

	if (type && wd_outline_is_scalar(node) && !node->has_properties && type->shape == WD_SHAPE_SCALAR) {
		scalar = settle(editing, type, node->text, node->length, is_plain);
	} else {
		editing->is_refused |= type != NULL;
	}
	if (!wd_outline_is_scalar(node) || node->has_properties || node->style == WD_STYLE_BLOCK) {
		return;
	}
	if (scalar.fault == NULL && (scalar.text != node->text || scalar.is_plain != is_plain)) {
		text = text_of_settled(editing, node, &scalar);
	} else if (is_plain && in_flow && wd_scalar_resolve(node->text, node->length) == WD_SCALAR_STRING) {
		text = wd_rewriting_string(editing, node->text, node->length);
	}
	if (text && (strlen(text) != node->end - node->begin || memcmp(text, editing->text + node->begin, strlen(text)) != 0)) {
		wd_editing_replace(editing, node->begin, node->end, text);
	}
}
