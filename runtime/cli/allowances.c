/* allowances.c - see allowances.h */
#include "cli/allowances.h"

#include <inttypes.h>
#include <string.h>

#include "base/suggest.h"
#include "base/text.h"
#include "cli/io.h"
#include "cli/levels.h"
#include "yaml/comments.h"

/** What comments do. */
#define ALLOW "allow"

/** What comments allow on a line. */
struct allowance {
	uint32_t line;
	uint64_t codes; /**< a bit for each */
};

_Static_assert(WD_CODE_COUNT <= 64, "a code is a bit");

/** All allowances, in the order of their lines. */
struct allowances {
	const struct wd_cli *cli;
	const char *name;   /**< of the input */
	struct allowance *list;
	size_t count;
	size_t at;          /**< the one that the last finding was held against */
};

/** The word of the comments, which is long enough for any schema. */
struct comment_word {
	char text[100];
};

static struct comment_word make_word(const struct wd_cli *cli)
{
	struct comment_word word;

	snprintf(word.text, sizeof(word.text), "%.90sctl", cli->schema->id);
	return word;
}

/* ---- comments ---------------------------------------------------------------------------------------------------- */

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/** Cut the next word off a text: it ends at a blank or a comma. */
static size_t word_width(const char *text, size_t length)
{
	size_t width = 0;

	while (width < length && !is_blank(text[width]) && text[width] != ',') {
		width++;
	}
	return width;
}

static void say_unknown(const struct allowances *allowances, uint32_t line, const char *word)
{
	struct wd_suggestion suggestion;

	if (allowances->name == NULL) {
		return;
	}
	wd_suggestion_init(&suggestion, word, strlen(word));
	for (unsigned i = 0; wd_choice_code_or_all(allowances->cli, i); i++) {
		wd_suggestion_offer(&suggestion, wd_choice_code_or_all(allowances->cli, i));
	}
	wd_cli_say(allowances->cli, suggestion.best
			? "%s:%" PRIu32 ": the comment allows the unknown code '%s' (did you mean %s?)"
			: "%s:%" PRIu32 ": the comment allows the unknown code '%s'", allowances->name, line, word, suggestion.best);
}

static void say_never_allowed(const struct allowances *allowances, uint32_t line, enum wd_code code)
{
	if (allowances->name) {
		wd_cli_say(allowances->cli, "%s:%" PRIu32 ": the comment has no effect: %s cannot be allowed", allowances->name, line,
				wd_code_string(code));
	}
}

static void say_not_understood(const struct allowances *allowances, uint32_t line)
{
	if (allowances->name) {
		wd_cli_say(allowances->cli, "%s:%" PRIu32 ": the comment is not understood; write: # %s: allow CODE",
				allowances->name, line, make_word(allowances->cli).text);
	}
}

/** The codes of a word; 0 when there is no such code, which is reported. */
static uint64_t codes_of(const struct allowances *allowances, uint32_t line, const char *text, size_t length)
{
	char word[64] = "";

	memcpy(word, text, length < sizeof(word) ? length : sizeof(word) - 1);
	for (unsigned i = 0; i < WD_CODE_COUNT; i++) {
		if (strcmp(word, wd_code_string((enum wd_code)i)) == 0) {
			if (wd_code_ends_reading((enum wd_code)i)) {
				say_never_allowed(allowances, line, (enum wd_code)i);
			}
			return UINT64_C(1) << i;
		}
	}
	if (strcmp(word, "all") == 0) {
		return ~UINT64_C(0);
	}
	say_unknown(allowances, line, word);
	return 0;
}

/** The codes that a comment lists: words with commas between them; what follows the last of them is a reason. */
static uint64_t read_codes(const struct allowances *allowances, uint32_t line, const char *text, size_t length)
{
	uint64_t codes = 0;
	bool goes_on = true;

	while (goes_on) {
		size_t width = word_width(text, length);

		codes |= codes_of(allowances, line, text, width);
		goes_on = false;
		for (; width < length && (is_blank(text[width]) || (text[width] == ',' && !goes_on)); width++) {
			goes_on |= text[width] == ',';
		}
		text += width;
		length -= width;
		goes_on = goes_on && length > 0;
	}
	return codes;
}

/** The bytes of blanks that a text begins with. */
static size_t blank_width(const char *text, size_t length)
{
	size_t width = 0;

	while (width < length && is_blank(text[width])) {
		width++;
	}
	return width;
}

/** Whether a comment with the word of this tool is meant for it: a colon follows, or what it is to do. */
static bool is_addressed(const struct wd_comment *comment)
{
	size_t at = blank_width(comment->text, comment->length);

	return at < comment->length && (comment->text[at] == ':' || (at > 0 && comment->length - at > strlen(ALLOW)
			&& wd_equal_any_case(comment->text + at, ALLOW, strlen(ALLOW)) && is_blank(comment->text[at + strlen(ALLOW)])));
}

/** Whether a comment begins as it has to: with the word in its own letters, and a colon. */
static bool is_begun_right(const struct allowances *allowances, const struct wd_comment *comment)
{
	const struct comment_word word = make_word(allowances->cli);
	size_t length = strlen(word.text);

	return comment->length > 0 && comment->text[0] == ':' && memcmp(comment->text - length, word.text, length) == 0;
}

/** The codes that a comment allows. */
static uint64_t read_comment_codes(const struct allowances *allowances, const struct wd_comment *comment)
{
	size_t at, end;

	if (!is_addressed(comment)) {
		return 0;
	}
	at = 1 + blank_width(comment->text + 1, comment->length - 1);
	end = at + word_width(comment->text + at, comment->length - at);
	if (!is_begun_right(allowances, comment) || end - at != strlen(ALLOW) || memcmp(comment->text + at, ALLOW, end - at) != 0
			|| end + blank_width(comment->text + end, comment->length - end) == comment->length) {
		say_not_understood(allowances, comment->line);
		return 0;
	}
	end += blank_width(comment->text + end, comment->length - end);
	return read_codes(allowances, comment->line, comment->text + end, comment->length - end);
}

/** Turn comments into allowances.  One on a line of its own applies to the line below it, as does one that is there. */
static void add_comments(struct allowances *allowances, const struct wd_comments *comments)
{
	uint64_t above = 0;

	for (size_t i = 0; i < comments->count; i++) {
		const struct wd_comment *comment = &comments->list[i];
		const struct wd_comment *next = i + 1 < comments->count ? comment + 1 : NULL;
		uint64_t codes = above | read_comment_codes(allowances, comment);

		if (comment->is_alone && next && next->line == comment->line + 1) {
			above = codes;
		} else {
			allowances->list[allowances->count++] = (struct allowance){ comment->line + comment->is_alone, codes };
			above = 0;
		}
	}
}

/* ---- findings ---------------------------------------------------------------------------------------------------- */

/** Whether no comment allows a finding.  Findings come by document, and so by line, but for what a merge repeats. */
static bool is_kept(void *ctx, struct wd_finding *finding)
{
	struct allowances *allowances = ctx;
	const struct allowance *list = allowances->list;
	size_t at = allowances->at;

	while (at > 0 && list[at - 1].line >= finding->line) {
		at--;
	}
	while (at < allowances->count && list[at].line < finding->line) {
		at++;
	}
	allowances->at = at;
	return wd_code_ends_reading(finding->code) || at == allowances->count || list[at].line != finding->line
		|| !(list[at].codes >> finding->code & 1);
}

bool wd_allowances_may_be(const struct wd_cli *cli, const struct wd_findings *findings)
{
	return wd_comments_may_be(findings->text, findings->length, make_word(cli).text);
}

void wd_allowances_apply(const struct wd_cli *cli, struct wd_findings *findings, const char *name)
{
	struct allowances allowances = { .cli = cli, .name = name };
	struct wd_comments comments = wd_comments_find(&findings->arena, findings->text, findings->length,
			findings->options.limits.depth, make_word(cli).text);

	if (comments.count > 0) {
		allowances.list = wd_arena_alloc(&findings->arena, comments.count * sizeof(*allowances.list));
		add_comments(&allowances, &comments);
		wd_findings_filter(findings, is_kept, &allowances);
	}
}
