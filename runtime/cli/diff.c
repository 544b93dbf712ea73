/* diff.c - see diff.h: the shortest edit script, by Myers' greedy algorithm ("An O(ND) difference algorithm", 1986). */
#include "cli/diff.h"

#include <stdlib.h>
#include <string.h>

/** Lines around a change that are written with it. */
#define CONTEXT 3

/** Lines that differ, at most, for which the shortest script is looked for; with more, all between is replaced. */
#define MOST_DIFFERENCES 1000

struct line {
	const char *text;
	size_t length; /**< with its break */
};

/** The lines of a text. */
struct side {
	struct line *lines;
	bool *changed; /**< for each: it is only in this text */
	size_t count;
};

static bool split(struct side *side, const char *text, size_t length)
{
	size_t count = 1;

	for (size_t i = 0; i < length; i++) {
		count += text[i] == '\n';
	}
	side->count = 0;
	side->lines = malloc(count * sizeof(*side->lines));
	side->changed = calloc(count, sizeof(*side->changed));
	if (side->lines == NULL || side->changed == NULL) {
		return false;
	}
	while (length > 0) {
		const char *end = memchr(text, '\n', length);
		size_t width = end ? (size_t)(end - text) + 1 : length;

		side->lines[side->count++] = (struct line){ text, width };
		text += width;
		length -= width;
	}
	return true;
}

static bool are_equal(const struct line *a, const struct line *b)
{
	return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

/* ---- the script -------------------------------------------------------------------------------------------------- */

/** The part of both texts between the lines that are the same at their ends. */
struct middle {
	const struct line *a, *b;
	long a_count, b_count;
	bool *a_changed, *b_changed;
};

static struct middle cut_ends(const struct side *a, const struct side *b)
{
	struct middle middle = { a->lines, b->lines, (long)a->count, (long)b->count, a->changed, b->changed };

	while (middle.a_count > 0 && middle.b_count > 0 && are_equal(middle.a, middle.b)) {
		middle.a++, middle.b++, middle.a_changed++, middle.b_changed++;
		middle.a_count--, middle.b_count--;
	}
	while (middle.a_count > 0 && middle.b_count > 0
			&& are_equal(&middle.a[middle.a_count - 1], &middle.b[middle.b_count - 1])) {
		middle.a_count--, middle.b_count--;
	}
	return middle;
}

/** Go as far as `depth` differences allow on each diagonal.  \return whether the ends are reached. */
static bool step(const struct middle *middle, long *reach, long depth)
{
	for (long k = -depth; k <= depth; k += 2) {
		long x = k == -depth || (k != depth && reach[k - 1] < reach[k + 1]) ? reach[k + 1] : reach[k - 1] + 1;

		while (x < middle->a_count && x - k < middle->b_count && x - k >= 0 && are_equal(&middle->a[x], &middle->b[x - k])) {
			x++;
		}
		reach[k] = x;
		if (k == middle->a_count - middle->b_count && x >= middle->a_count) {
			return true;
		}
	}
	return false;
}

/** Go back through what was reached at each depth, and mark the lines that differ. */
static void mark_changed(const struct middle *middle, long *const *reached, long depth)
{
	long x = middle->a_count, y = middle->b_count;

	for (; depth > 0; depth--) {
		const long *reach = reached[depth - 1] + MOST_DIFFERENCES + 1;
		long k = x - y;
		bool is_added = k == -depth || (k != depth && reach[k - 1] < reach[k + 1]);

		x = is_added ? reach[k + 1] : reach[k - 1];
		y = is_added ? x - (k + 1) : x - (k - 1);
		if (is_added) {
			middle->b_changed[y] = true;
		} else {
			middle->a_changed[x] = true;
		}
	}
}

static void mark_all(const struct middle *middle)
{
	memset(middle->a_changed, true, (size_t)middle->a_count * sizeof(bool));
	memset(middle->b_changed, true, (size_t)middle->b_count * sizeof(bool));
}

/** Mark the lines that differ.  \return false when memory runs out. */
static bool compare(const struct side *a, const struct side *b)
{
	struct middle middle = cut_ends(a, b);
	size_t width = 2 * MOST_DIFFERENCES + 3;
	long **reached = calloc(MOST_DIFFERENCES + 1, sizeof(*reached));
	long depth = 0;
	bool is_found = false, has_memory = reached != NULL;

	for (; has_memory && !is_found && depth <= MOST_DIFFERENCES; depth++) {
		reached[depth] = malloc(width * sizeof(**reached));
		has_memory = reached[depth] != NULL;
		if (has_memory && depth > 0) {
			memcpy(reached[depth], reached[depth - 1], width * sizeof(**reached));
		} else if (has_memory) {
			memset(reached[depth], 0, width * sizeof(**reached));
		}
		is_found = has_memory && step(&middle, reached[depth] + MOST_DIFFERENCES + 1, depth);
	}
	if (is_found) {
		mark_changed(&middle, reached, depth - 1);
	} else {
		mark_all(&middle);
	}
	for (long i = 0; reached && i <= MOST_DIFFERENCES; i++) {
		free(reached[i]);
	}
	free(reached);
	return has_memory;
}

/* ---- the output -------------------------------------------------------------------------------------------------- */

static void write_line(FILE *out, char sign, const struct line *line)
{
	fputc(sign, out);
	fwrite(line->text, 1, line->length, out);
	if (line->text[line->length - 1] != '\n') {
		fputs("\n\\ No newline at end of file\n", out);
	}
}

/** A hunk: lines of both texts. */
struct hunk {
	size_t a, a_end;
	size_t b, b_end;
};

/** Find the next lines to be written: those that are changed, with what is around them.  \return whether there are some. */
static bool next_hunk(const struct side *a, const struct side *b, struct hunk *hunk)
{
	size_t i = hunk->a_end, j = hunk->b_end, same = 0, before;

	while (i < a->count && j < b->count && !a->changed[i] && !b->changed[j]) {
		i++, j++;
	}
	if (i == a->count && j == b->count) {
		return false;
	}
	before = i - hunk->a_end < CONTEXT ? i - hunk->a_end : CONTEXT;
	hunk->a = i - before;
	hunk->b = j - before;
	while ((i < a->count || j < b->count) && same <= 2 * CONTEXT) {
		if ((i < a->count && a->changed[i]) || (j < b->count && b->changed[j])) {
			i += i < a->count && a->changed[i];
			j += j < b->count && b->changed[j];
			same = 0;
		} else {
			i++, j++, same++;
		}
	}
	hunk->a_end = same > CONTEXT ? i - (same - CONTEXT) : i;
	hunk->b_end = same > CONTEXT ? j - (same - CONTEXT) : j;
	return true;
}

/** The first line of a range, from 1; of an empty one the line before it. */
static void write_range(FILE *out, char sign, size_t begin, size_t end)
{
	fprintf(out, " %c%zu", sign, begin + (end > begin));
	if (end - begin != 1) {
		fprintf(out, ",%zu", end - begin);
	}
}

static void write_hunk(FILE *out, const struct side *a, const struct side *b, const struct hunk *hunk)
{
	size_t i = hunk->a, j = hunk->b;

	fputs("@@", out);
	write_range(out, '-', hunk->a, hunk->a_end);
	write_range(out, '+', hunk->b, hunk->b_end);
	fputs(" @@\n", out);
	while (i < hunk->a_end || j < hunk->b_end) {
		if (i < hunk->a_end && a->changed[i]) {
			write_line(out, '-', &a->lines[i++]);
		} else if (j < hunk->b_end && b->changed[j]) {
			write_line(out, '+', &b->lines[j++]);
		} else {
			write_line(out, ' ', &a->lines[i]);
			i++, j++;
		}
	}
}

static void write_name(FILE *out, const char *sign, const char *name)
{
	bool is_quoted = false;

	for (const char *at = name; *at; at++) {
		is_quoted |= (unsigned char)*at < ' ' || (unsigned char)*at >= 0x7f || *at == '"' || *at == '\\';
	}
	fprintf(out, "%s %s", sign, is_quoted ? "\"" : "");
	for (; *name; name++) {
		if ((unsigned char)*name < ' ' || (unsigned char)*name >= 0x7f) {
			fprintf(out, "\\%03o", (unsigned)(unsigned char)*name);
		} else {
			fprintf(out, is_quoted && strchr("\"\\", *name) ? "\\%c" : "%c", *name);
		}
	}
	fputs(is_quoted ? "\"\n" : "\n", out);
}

bool wd_diff_write(FILE *out, const char *name, const char *before, size_t before_length, const char *after,
		size_t after_length)
{
	struct side a = { NULL, NULL, 0 }, b = { NULL, NULL, 0 };
	struct hunk hunk = { 0, 0, 0, 0 };
	bool has_memory = split(&a, before, before_length) && split(&b, after, after_length) && compare(&a, &b);

	for (bool is_first = true; has_memory && next_hunk(&a, &b, &hunk); is_first = false) {
		if (is_first) {
			write_name(out, "---", name);
			write_name(out, "+++", name);
		}
		write_hunk(out, &a, &b, &hunk);
	}
	free(a.lines);
	free(a.changed);
	free(b.lines);
	free(b.changed);
	return has_memory;
}
