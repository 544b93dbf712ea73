/* suggest.c - see suggest.h.  Optimal string alignment distance: insert, delete, replace, swap neighbours. */
#include "base/suggest.h"

#include <string.h>

#include "base/text.h"

/** Longer words are not worth a suggestion. */
#define MAX_LENGTH 64

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/** The distance of two words of at most MAX_LENGTH bytes, blind to letter case. */
static unsigned distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
	unsigned rows[3][MAX_LENGTH + 1];
	unsigned *before = rows[0], *last = rows[1], *row = rows[2], *spare;

	for (size_t j = 0; j <= b_length; j++) {
		last[j] = (unsigned)j;
	}
	for (size_t i = 1; i <= a_length; i++) {
		row[0] = (unsigned)i;
		for (size_t j = 1; j <= b_length; j++) {
			char x = wd_to_lower(a[i - 1]), y = wd_to_lower(b[j - 1]);

			row[j] = least(least(last[j], row[j - 1]) + 1, last[j - 1] + (x != y));
			if (i > 1 && j > 1 && x == wd_to_lower(b[j - 2]) && y == wd_to_lower(a[i - 2])) {
				row[j] = least(row[j], before[j - 2] + 1);
			}
		}
		spare = before;
		before = last;
		last = row;
		row = spare;
	}
	return last[b_length];
}

void wd_suggestion_init(struct wd_suggestion *suggestion, const char *misspelt, size_t length)
{
	suggestion->misspelt = misspelt;
	suggestion->length = length;
	suggestion->best = NULL;
	/* A third of the letters may be wrong; of two letters, none. */
	suggestion->distance = (unsigned)length / 3 + 1;
}

void wd_suggestion_offer(struct wd_suggestion *suggestion, const char *word)
{
	size_t length = strlen(word);
	unsigned found;

	if (suggestion->length > MAX_LENGTH || length > MAX_LENGTH) {
		return;
	}
	found = distance(suggestion->misspelt, suggestion->length, word, length);
	if (found < suggestion->distance) {
		suggestion->best = word;
		suggestion->distance = found;
	}
}
