/*
 * suggest.h - the known word that a misspelt one was most likely meant to be.
 */
#ifndef WORKDEF_SUGGEST_H
#define WORKDEF_SUGGEST_H

#include <stddef.h>

/** The best of the words offered so far. */
struct wd_suggestion {
	const char *misspelt;
	size_t length;      /**< of misspelt, in bytes */
	const char *best;   /**< NULL: none is near enough */
	unsigned distance;  /**< of best */
};

/** Begin with a misspelt word, which must outlive the suggestion. */
void wd_suggestion_init(struct wd_suggestion *suggestion, const char *misspelt, size_t length);

/** Offer a known word, which must outlive the suggestion. */
void wd_suggestion_offer(struct wd_suggestion *suggestion, const char *word);

#endif
