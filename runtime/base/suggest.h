/*
 * suggest.h - the known word that a misspelt one was most likely meant to be.  Mistakes are counted in characters.
 */
#ifndef WORKDEF_SUGGEST_H
#define WORKDEF_SUGGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** A known word that is offered again and again. */
struct wd_known_word {
	const char *text;
	uint32_t length;  /**< in bytes */
	uint32_t count;   /**< of letters */
	uint32_t letters; /**< that it has: see letter_bit() */
};

/** The best of the words offered so far. */
struct wd_suggestion {
	size_t length;        /**< of the misspelt word, in letters */
	uint32_t letters;     /**< that it has */
	char first;           /**< its first letter */
	const char *best;     /**< NULL: none is near enough */
	unsigned distance;    /**< of best; only a nearer word takes its place */
	uint64_t places[256]; /**< of each letter in the misspelt word, by its last byte: a bit each */
};

/** Begin with a misspelt word. */
void wd_suggestion_init(struct wd_suggestion *suggestion, const char *misspelt, size_t length);

/** Whether a word is another one, or at most two mistakes from it; blind to letter case. */
bool wd_suggestion_is_near(const char *text, size_t length, const char *word, size_t word_length);

/** Prepare a known word. */
struct wd_known_word wd_known_word_of(const char *text, size_t length);

/** Offer many known words: first those with the same first letter, which are likely to be near, so that few others fit. */
void wd_suggestion_offer_all(struct wd_suggestion *suggestion, const struct wd_known_word *words, size_t count);

/** Offer a known word, which must outlive the suggestion. */
void wd_suggestion_offer(struct wd_suggestion *suggestion, const char *word);

#endif
