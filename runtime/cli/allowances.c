/* allowances.c - see allowances.h */
#include "cli/allowances.h"

#include <inttypes.h>
#include <string.h>

#include "base/suggest.h"
#include "cli/io.h"
#include "cli/levels.h"
#include "yaml/comments.h"

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

static void say_not_understood(const struct allowances *allowances, uint32_t line)
{
	if (allowances->name) {
		wd_cli_say(allowances->cli, "%s:%" PRIu32 ": the comment is not understood; write: %sctl: allow CODE",
				allowances->name, line, allowances->cli->schema->id);
	}
}

/** The codes of a word; 0 when there is no such code, which is reported. */
static uint64_t codes_of(const struct allowances *allowances, uint32_t line, const char *text, size_t length)
{
	char word[64] = "";

	memcpy(word, text, length < sizeof(word) ? length : sizeof(word) - 1);
	for (unsigned i = 0; i < WD_CODE_COUNT; i++) {
		if (strcmp(word, wd_code_string((enum wd_code)i)) == 0) {
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

/** The codes that a comment allows. */
static uint64_t read_comment_codes(const struct allowances *allowances, const struct wd_comment *comment)
{
	static const char allow[] = "allow";
	size_t width = word_width(comment->text, comment->length);
	size_t at = width;

	while (at < comment->length && is_blank(comment->text[at])) {
		at++;
	}
	if (width != sizeof(allow) - 1 || memcmp(comment->text, allow, width) != 0 || at == comment->length) {
		say_not_understood(allowances, comment->line);
		return 0;
	}
	return read_codes(allowances, comment->line, comment->text + at, comment->length - at);
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

/** The word of the comments, which is long enough for any schema. */
struct comment_word {
	char text[100];
};

static struct comment_word make_word(const struct wd_cli *cli)
{
	struct comment_word word;

	snprintf(word.text, sizeof(word.text), "%.90sctl:", cli->schema->id);
	return word;
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
