/*
 * suggest.c - see suggest.h.  Optimal string alignment distance: insert, delete, replace, swap neighbours.
 *
 * The columns of the usual table are kept as bits, one for each letter of the misspelt word, so that a letter of a known
 * word costs a few operations (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
 */
#include "base/suggest.h"

#include <string.h>

#include "base/text.h"

/** Longer words are not worth a suggestion: as many letters as a word of the machine has bits. */
#define MAX_LENGTH 64

/**
 * The next letter, in lower case; *at goes to what follows it.  A letter of several bytes is known by the last one, in
 * which the letters of an alphabet differ.
 */
static unsigned char next_letter(const char *text, size_t length, size_t *at)
{
	size_t width = wd_text_width((unsigned char)text[*at]);

	*at += width < length - *at ? width : length - *at;
	return (unsigned char)wd_to_lower(text[*at - 1]);
}

/** The bit of a letter.  Other characters share bits with letters. */
static uint32_t letter_bit(unsigned char letter)
{
	return (uint32_t)1 << (letter & 31);
}

/** Whether at least so many bits are set. */
static bool has_bits(uint32_t bits, unsigned least)
{
	for (; bits && least > 0; bits &= bits - 1) {
		least--;
	}
	return least == 0;
}

/** The distance of the misspelt word, which is not empty, from a word; the limit when it is no less. */
static unsigned distance(const struct wd_suggestion *suggestion, const char *word, size_t length, unsigned limit)
{
	const uint64_t last = (uint64_t)1 << (suggestion->length - 1);
	uint64_t up = ~(uint64_t)0, down = 0; /* where a column of the table rises by one from letter to letter, or falls */
	uint64_t diagonal = 0, before = 0;    /* where the diagonal stays level; places of the letter before */
	unsigned result = (unsigned)suggestion->length;
	size_t letters_left = wd_text_count(word, length);

	for (size_t i = 0; i < length;) {
		uint64_t places = suggestion->places[next_letter(word, length, &i)];
		uint64_t swapped = ((~diagonal & places) << 1) & before;
		uint64_t right_up, right_down;

		diagonal = (((places & up) + up) ^ up) | places | down | swapped;
		right_up = down | ~(diagonal | up);
		right_down = diagonal & up;
		result += (right_up & last) != 0;
		result -= (right_down & last) != 0;
		if (result >= limit + --letters_left) { /* a letter brings it down by one at most */
			return limit;
		}
		right_up = right_up << 1 | 1;
		up = right_down << 1 | ~(diagonal | right_up);
		down = right_up & diagonal;
		before = places;
	}
	return result;
}

void wd_suggestion_init(struct wd_suggestion *suggestion, const char *misspelt, size_t length)
{
	suggestion->length = wd_text_count(misspelt, length);
	suggestion->first = length > 0 ? wd_to_lower(misspelt[0]) : '\0';
	suggestion->letters = 0;
	suggestion->best = NULL;
	/* A third of the letters may be wrong; of two letters, none. */
	suggestion->distance = suggestion->length > MAX_LENGTH ? 0 : (unsigned)suggestion->length / 3 + 1;
	memset(suggestion->places, 0, sizeof(suggestion->places));
	for (size_t i = 0, at = 0; at < length && i < MAX_LENGTH; i++) {
		unsigned char letter = next_letter(misspelt, length, &at);

		suggestion->places[letter] |= (uint64_t)1 << i;
		suggestion->letters |= letter_bit(letter);
	}
}

/** Whether the length of a word lets it be nearer than the best: the difference is the least that the distance can be. */
static inline bool fits(const struct wd_suggestion *suggestion, size_t length)
{
	return length + suggestion->distance > suggestion->length && suggestion->length + suggestion->distance > length
		&& suggestion->length > 0 && length <= MAX_LENGTH;
}

static void offer(struct wd_suggestion *suggestion, const char *word, size_t length)
{
	unsigned found = distance(suggestion, word, length, suggestion->distance);

	if (found < suggestion->distance) {
		suggestion->best = word;
		suggestion->distance = found;
	}
}

void wd_suggestion_offer(struct wd_suggestion *suggestion, const char *word)
{
	size_t length = strlen(word);

	if (fits(suggestion, wd_text_count(word, length))) {
		offer(suggestion, word, length);
	}
}

struct wd_known_word wd_known_word_of(const char *text, size_t length)
{
	struct wd_known_word word = { text, (uint32_t)length, (uint32_t)wd_text_count(text, length), 0 };

	for (size_t at = 0; at < length;) {
		word.letters |= letter_bit(next_letter(text, length, &at));
	}
	return word;
}

/** Offer the words that begin as the misspelt one does, or all others. */
static void offer_some(struct wd_suggestion *suggestion, const struct wd_known_word *words, size_t count, bool begins)
{
	for (size_t i = 0; i < count; i++) {
		const struct wd_known_word *word = &words[i];

		/* Each letter that only one of the two has takes a change of its own. */
		if (fits(suggestion, word->count) && (wd_to_lower(word->text[0]) == suggestion->first) == begins
				&& !has_bits(word->letters & ~suggestion->letters, suggestion->distance)
				&& !has_bits(suggestion->letters & ~word->letters, suggestion->distance)) {
			offer(suggestion, word->text, word->length);
		}
	}
}

void wd_suggestion_offer_all(struct wd_suggestion *suggestion, const struct wd_known_word *words, size_t count)
{
	offer_some(suggestion, words, count, true);
	offer_some(suggestion, words, count, false);
}

bool wd_suggestion_is_near(const char *text, size_t length, const char *word, size_t word_length)
{
	struct wd_suggestion suggestion;

	wd_suggestion_init(&suggestion, text, length);
	if (length == 0 || suggestion.length > MAX_LENGTH) {
		return length == 0 && wd_text_count(word, word_length) <= 2;
	}
	return distance(&suggestion, word, word_length, 3) < 3;
}
