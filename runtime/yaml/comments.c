/* comments.c - see comments.h: lines that may have one are looked for first, and then held against libyaml's tokens. */
#include "yaml/comments.h"

#include <string.h>
#include <yaml.h>

#include "base/text.h"

static bool is_comment_blank(char c)
{
	return c == ' ' || c == '\t';
}

/** The text behind the word of a comment that begins at a '#', if it has the word, in any letter case; otherwise NULL. */
static const char *behind_word(const char *hash, const char *end, const char *word)
{
	size_t length = strlen(word);

	while (hash < end && *hash == '#') {
		hash++;
	}
	while (hash < end && is_comment_blank(*hash)) {
		hash++;
	}
	return (size_t)(end - hash) >= length && wd_equal_any_case(hash, word, length) ? hash + length : NULL;
}

/** Read the comment on a line, if it may have one with the word.  \return whether it has. */
static bool read_comment(const struct wd_lines *lines, const char *word, struct wd_comment *comment)
{
	const char *line = lines->start, *end = line + lines->width, *text = NULL;
	const char *hash = memchr(line, '#', (size_t)(end - line));

	while (hash && !((hash == line || is_comment_blank(hash[-1])) && (text = behind_word(hash, end, word)) != NULL)) {
		hash = memchr(hash + 1, '#', (size_t)(end - hash) - 1);
	}
	if (hash == NULL) {
		return false;
	}
	comment->line = lines->line;
	comment->column = (uint32_t)wd_text_count(line, (size_t)(hash - line)) + 1;
	while (line < hash && is_comment_blank(*line)) {
		line++;
	}
	comment->is_alone = line == hash;
	comment->text = text;
	comment->length = (size_t)(end - text);
	return true;
}

/** Read all lines that may have a comment with the word.  \return how many; they are kept where there is a list. */
static size_t read_comments(const char *text, size_t length, const char *word, struct wd_comment *list)
{
	struct wd_lines lines = { .text = text, .length = length };
	struct wd_comment comment;
	size_t count = 0;

	if (length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		lines.text += 3;
		lines.length -= 3;
	}
	while (wd_lines_seek(&lines, lines.line + 1)) {
		if (read_comment(&lines, word, &comment)) {
			if (list) {
				list[count] = comment;
			}
			count++;
		}
	}
	return count;
}

/* ---- scalars ----------------------------------------------------------------------------------------------------- */

static bool precedes_mark(const struct wd_comment *comment, const yaml_mark_t *mark)
{
	return comment->line - 1 != mark->line ? comment->line - 1 < mark->line : comment->column - 1 < mark->column;
}

/** Whether a comment is within a token: a scalar, but not on the line where a block scalar's style is. */
static bool is_within_token(const struct wd_comment *comment, const yaml_token_t *token)
{
	bool is_block = token->type == YAML_SCALAR_TOKEN && (token->data.scalar.style == YAML_LITERAL_SCALAR_STYLE
		|| token->data.scalar.style == YAML_FOLDED_SCALAR_STYLE);

	return token->type == YAML_SCALAR_TOKEN && !precedes_mark(comment, &token->start_mark)
		&& precedes_mark(comment, &token->end_mark) && !(is_block && comment->line - 1 == token->start_mark.line);
}

/** How much deeper a token leads in brackets and braces. */
static int depth_of_token(const yaml_token_t *token)
{
	switch (token->type) {
	case YAML_FLOW_SEQUENCE_START_TOKEN:
	case YAML_FLOW_MAPPING_START_TOKEN:
		return 1;
	case YAML_FLOW_SEQUENCE_END_TOKEN:
	case YAML_FLOW_MAPPING_END_TOKEN:
		return -1;
	default:
		return 0;
	}
}

/**
 * Keep those that are within no scalar, as far as the text is read: at each token, libyaml looks at each open bracket.
 *
 * \return how many; SIZE_MAX when memory runs out.
 */
static size_t drop_scalars(yaml_parser_t *parser, uint32_t max_depth, struct wd_comment *list, size_t count)
{
	size_t at = 0, kept = 0;
	int64_t depth = 0;
	bool is_end = false;

	while (at < count && !is_end && depth <= max_depth) {
		yaml_token_t token;

		if (!yaml_parser_scan(parser, &token)) {
			if (parser->error == YAML_MEMORY_ERROR) {
				return SIZE_MAX;
			}
			break; /* nothing is found behind an error */
		}
		is_end = token.type == YAML_STREAM_END_TOKEN;
		depth += depth_of_token(&token);
		for (; at < count && (is_end || precedes_mark(&list[at], &token.end_mark)); at++) {
			if (!is_within_token(&list[at], &token)) {
				list[kept++] = list[at];
			}
		}
		yaml_token_delete(&token);
	}
	return kept;
}

bool wd_comments_may_be(const char *text, size_t length, const char *word)
{
	const char *end = text + length;

	for (const char *hash = length > 0 ? memchr(text, '#', length) : NULL; hash;
			hash = memchr(hash + 1, '#', (size_t)(end - hash) - 1)) {
		if ((hash == text || hash[-1] != '#') && behind_word(hash, end, word)) {
			return true;
		}
	}
	return false;
}

struct wd_comments wd_comments_find(struct wd_arena *arena, const char *text, size_t length, uint32_t max_depth,
		const char *word)
{
	struct wd_comments comments = { NULL, 0 };
	struct wd_comment *list;
	yaml_parser_t parser;
	size_t kept = SIZE_MAX;

	if (!wd_comments_may_be(text, length, word)) {
		return comments;
	}
	comments.count = read_comments(text, length, word, NULL);
	list = wd_arena_alloc(arena, (comments.count + 1) * sizeof(*list));
	read_comments(text, length, word, list);
	if (yaml_parser_initialize(&parser)) {
		yaml_parser_set_input_string(&parser, (const unsigned char *)text, length);
		kept = drop_scalars(&parser, max_depth, list, comments.count);
		yaml_parser_delete(&parser);
	}
	if (kept == SIZE_MAX) {
		longjmp(arena->heap->recovery, 1);
	}
	comments.list = list;
	comments.count = kept;
	return comments;
}
