/*
 * suggest.h - the known word that a misspelt one was most likely meant to be.
 */
#ifndef WORKDEF_SUGGEST_H
#define WORKDEF_SUGGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** The best of the words offered so far. */
struct wd_suggestion {
	size_t length;        /**< of the misspelt word, in bytes */
	const char *best;     /**< NULL: none is near enough */
	unsigned distance;    /**< of best; only a nearer word takes its place */
	uint64_t places[256]; /**< of each byte in the misspelt word, a bit each */
};

/** Begin with a misspelt word. */
void wd_suggestion_init(struct wd_suggestion *suggestion, const char *misspelt, size_t length);

/** Whether a word is another one, or at most two mistakes from it; blind to letter case. */
bool wd_suggestion_is_near(const char *text, size_t length, const char *word, size_t word_length);

/** Offer a known word, which must outlive the suggestion. */
void wd_suggestion_offer(struct wd_suggestion *suggestion, const char *word);

#endif
